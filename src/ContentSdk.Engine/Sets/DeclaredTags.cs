using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Finds the declared tag that a tag of an article is.</summary>
internal sealed class DeclaredTags
{
    private readonly Dictionary<string, string> _synonyms = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    // A bound keeps thousands of unknown tags beside thousands of declared ones linear.
    private int _looksLeft = 500_000;

    public DeclaredTags(TagCatalog catalog)
    {
        foreach (var tag in catalog.Tags)
        {
            _names.Add(tag.Name);
            _names.AddRange(tag.Synonyms);
            foreach (var synonym in tag.SynonymKeys)
                _synonyms[synonym] = tag.Key;
            foreach (var synonym in tag.Synonyms.Reverse())
                _spellings[TermNames.Of(synonym, isSection: false).Key] = synonym;
            _spellings[tag.Key] = tag.Name;
        }
        _known.UnionWith(_names);
    }

    /// <summary>Whether nothing is declared.</summary>
    public bool IsEmpty => _names.Count == 0;

    /// <summary>The key of the tag that a synonym counts as; the key itself where it is none.</summary>
    public string KeyOf(string key) => _synonyms.TryGetValue(key, out var of) ? of : key;

    /// <summary>What is wrong with a tag as an article writes it, or null.</summary>
    /// <param name="name">The tag.</param>
    /// <param name="declared">What it counts as.</param>
    public Wording? Fault(string name, DeclaredTag? declared)
    {
        if (declared is null)
            return Unknown(name);
        if (_known.Contains(name))
            return null;
        var key = TermNames.Of(name, isSection: false).Key;
        var meant = _spellings.TryGetValue(key, out var spelling) ? spelling : declared.Name;
        return new(TermRules.DeclaredSpelling, Snippet.Of(name), Snippet.Of(meant));
    }

    private Wording Unknown(string name)
    {
        _looksLeft -= _names.Count;
        return _looksLeft >= 0 && NearestWord.Of(name, _names) is { } near
            ? new(TagCatalogRules.MisspelledTag, Snippet.Of(name), near)
            : new(TagCatalogRules.UnknownTag, Snippet.Of(name));
    }
}
