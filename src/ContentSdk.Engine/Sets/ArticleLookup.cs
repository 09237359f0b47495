using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Finds the article that another one names: by its id, its slug, or its file.</summary>
internal sealed class ArticleLookup
{
    private const int MostSuggestions = 3;

    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    // A bound keeps sets of thousands of wrong references linear.
    private int _looksLeft = 50_000;

    /// <param name="articles">In the order of their numbers, with their final names.</param>
    public ArticleLookup(IReadOnlyList<IndexedArticle> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            if (articles[i].Collection is not null)
                continue;
            _names[articles[i].Identifier] = i;
            _paths[articles[i].LogicalPath] = i;
            var file = ContentPath.FileOf(articles[i].LogicalPath);
            _files[file] = _files.TryGetValue(file, out var first) ? first : articles[i].LogicalPath;
        }
        // An id has a capital or a low line, which a slug never has: only a digit or two could be both, and then the id is meant.
        for (var i = 0; i < articles.Count; i++)
        {
            if (articles[i].Collection is null)
                _names[articles[i].Slug] = _names.TryGetValue(articles[i].Slug, out var other) ? other : i;
        }
    }

    /// <summary>Number of the article, or -1.</summary>
    /// <param name="reference">What was written.</param>
    /// <param name="from">Logical path of the file that it stands in.</param>
    public int Find(string reference, string from)
    {
        if (_names.TryGetValue(reference, out var index))
            return index;
        if (ContentPath.Combine(from, reference) is { } path && _paths.TryGetValue(path, out index))
            return index;
        return _paths.TryGetValue(reference, out index) ? index : -1;
    }

    /// <summary>The wording for a reference that finds nothing.</summary>
    public Wording Missing(string reference)
    {
        var near = Nearest(reference.Replace('\\', '/'));
        return near.Count == 0
            ? new(ReferenceRules.NoSuchArticle, reference)
            : new(ReferenceRules.MisspelledArticle, reference, string.Join(" or ", near.Select(static name => $"'{name}'")));
    }

    private IReadOnlyList<string> Nearest(string reference)
    {
        var isFile = reference.IndexOf('/') >= 0 || reference.IndexOf('.') >= 0;
        var candidates = isFile ? _files.Keys : (IReadOnlyCollection<string>)_names.Keys;
        _looksLeft -= candidates.Count;
        if (_looksLeft < 0)
            return [];
        var near = NearestWord.Several(isFile ? ContentPath.FileOf(reference) : reference, candidates, MostSuggestions);
        return isFile ? [.. near.Select(file => _files[file])] : near;
    }
}
