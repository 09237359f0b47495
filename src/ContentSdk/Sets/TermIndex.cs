using System.Collections.ObjectModel;

namespace ContentSdk.Sets;

// The terms of a set by kind and name, read once.
internal sealed class TermIndex
{
    private readonly ReadOnlyCollection<TaxonomyTerm>[] _kinds;
    private readonly Dictionary<(TaxonomyKind, string), TaxonomyTerm> _names = [];

    // Sorted by kind, then slug.
    public TermIndex(TaxonomyTerm[] terms)
    {
        _kinds = Array.ConvertAll(
            Enum.GetValues<TaxonomyKind>(), kind => Array.AsReadOnly(Array.FindAll(terms, term => term.Kind == kind)));
        // A name comes before the same other name of another term, and both before a slug.
        foreach (var term in terms)
            _names.TryAdd((term.Kind, term.Name), term);
        foreach (var term in terms)
        {
            foreach (var name in term.OtherNames)
                _names.TryAdd((term.Kind, name), term);
        }
        foreach (var term in terms)
            _names.TryAdd((term.Kind, term.Slug), term);
    }

    public IReadOnlyList<TaxonomyTerm> Of(TaxonomyKind kind) => (int)kind < _kinds.Length && kind >= 0
        ? _kinds[(int)kind]
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is not a kind of term.");

    public TaxonomyTerm? Find(TaxonomyKind kind, string name) => _names.GetValueOrDefault((kind, name));

    public static IEnumerable<string> NamesOf(Article article, TaxonomyKind kind) => kind switch
    {
        TaxonomyKind.Tag => article.Tags,
        TaxonomyKind.Section => article.Section is { Length: > 0 } section ? [section] : [],
        TaxonomyKind.Author => article.Authors,
        TaxonomyKind.Series => article.Series is { } series ? [series] : [],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is not a kind of term."),
    };
}
