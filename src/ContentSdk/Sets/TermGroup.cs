using ContentSdk.Engine.Naming;
using ContentSdk.Reading;

namespace ContentSdk.Sets;

// One term while its spellings are counted.
internal sealed class TermGroup(TaxonomyKind kind)
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<Article> _articles = new(ReferenceEqualityComparer.Instance);
    private string _name = "";
    private TaxonomyTerm? _declared;
    private string? _slug;

    public TaxonomyKind Kind { get; } = kind;

    // Of its own name, unless another term of its kind has that already.
    public string Slug
    {
        get => _slug ?? _declared?.Slug ?? TermNames.Of(_name, Kind == TaxonomyKind.Section).Slug;
        set => _slug = value;
    }

    // What its spellings have in common.
    public string Key => TermNames.Of(_name, Kind == TaxonomyKind.Section).Key;

    // The slug of the tag above it.
    public string? Parent { get; private set; }

    public Article[] Articles => [.. _articles];

    public void Add(string name, Article article)
    {
        _articles.Add(article);
        _names.Add(name);
        _spellings[name] = _spellings.GetValueOrDefault(name) + 1;
        if (_name.Length == 0 || _spellings[name] > _spellings[_name])
            _name = name;
    }

    // Of several sets, the first says what it is called.
    public void Add(TaxonomyTerm term)
    {
        _declared ??= term;
        Parent ??= term.Parent?.Slug;
        _names.Add(term.Name);
        _names.UnionWith(term.OtherNames);
        _articles.UnionWith(term.Articles);
    }

    public TermFacts ToFacts()
    {
        var name = _declared?.Name ?? _name;
        var others = _names.Where(other => other != name).Order(StringComparer.Ordinal).ToArray();
        return new(Kind, name, Slug, Array.AsReadOnly(others))
        {
            Title = _declared is { } declared && declared.Title != name ? declared.Title : null,
            Description = _declared?.Description,
        };
    }
}
