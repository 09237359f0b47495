using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Holds images and links to files beside the content to the files that there are.</summary>
/// <param name="files">The files; null where nobody knows them.</param>
internal sealed class LinkedAssets(AssetFiles? files)
{
    // As many as reading reports of one rule in one file.
    private const int MostProblems = 100;

    private HashSet<string>? _paths;
    private Dictionary<string, List<string>>? _inAnyCase;
    private ILookup<string, string>? _byFolder, _byName, _byStem;

    // A bound keeps sets of thousands of dead links linear.
    private int _looksLeft = 50_000;

    /// <summary>Reports the files of an article that do not exist.</summary>
    /// <param name="article">The article.</param>
    /// <param name="problems">Where problems go.</param>
    public void Check(ArticleIndexRecord article, Action<SetProblem> problems)
    {
        if (files is null)
            return;
        var reported = 0;
        for (var i = 0; i < article.Assets.Count && reported < MostProblems; i++)
        {
            if (ProblemOf(article.LogicalPath, article.Assets[i]) is not { } wording)
                continue;
            reported++;
            problems(new(wording.Message.RuleId, null, wording.Arguments) { Message = wording.Message.Name, Asset = i });
        }
    }

    private Wording? ProblemOf(string from, string written)
    {
        if (ContentPath.Combine(from, written) is not { } path
            || !files!.Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
            return null;
        if ((_paths ??= new(files.Paths, StringComparer.Ordinal)).Contains(path))
            return null;
        if (InAnyCase(path) is { } other)
            return new(AssetRules.OtherCase, Snippet.Of(written), ContentPath.Relative(from, other));
        return Nearest(path) is { } near
            ? new(AssetRules.MisspelledFile, Snippet.Of(written), ContentPath.Relative(from, near))
            : AssetEndings.Has(path) ? new(AssetRules.NoSuchFile, Snippet.Of(written))
            : new(AssetRules.OtherKind, Snippet.Of(written), path.Substring(path.LastIndexOf('.')));
    }

    private string? InAnyCase(string path)
    {
        if (_inAnyCase is null)
        {
            _inAnyCase = new(StringComparer.OrdinalIgnoreCase);
            foreach (var known in files!.Paths)
            {
                if (!_inAnyCase.TryGetValue(known, out var same))
                    _inAnyCase.Add(known, same = []);
                same.Add(known);
            }
        }
        return _inAnyCase.TryGetValue(path, out var found) && found.Count == 1 ? found[0] : null;
    }

    // Of the same name in another folder, or of nearly the same in this one.
    private string? Nearest(string path)
    {
        _byFolder ??= files!.Paths.ToLookup(ContentPath.FolderOf, StringComparer.Ordinal);
        _byStem ??= files!.Paths.ToLookup(StemOf, StringComparer.OrdinalIgnoreCase);
        _byName ??= files!.Paths.ToLookup(ContentPath.FileOf, StringComparer.OrdinalIgnoreCase);
        var (folder, name) = (ContentPath.FolderOf(path), ContentPath.FileOf(path));
        if (_byName[name].Take(2).ToList() is [var moved])
            return moved;
        if (_byStem[folder + StemOf(name)].Take(2).ToList() is [var twin])
            return twin;
        var beside = _byFolder[folder];
        _looksLeft -= beside.Count();
        return _looksLeft >= 0 && NearestWord.OnlyOf(name, beside.Select(ContentPath.FileOf)) is { } near ? folder + near : null;
    }

    private static string StemOf(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
}
