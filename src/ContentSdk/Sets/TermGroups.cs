using ContentSdk.Engine.Naming;
using ContentSdk.Reading;

namespace ContentSdk.Sets;

// The terms of a set that was not compiled: those of articles by the words of their names, or those of several sets together.
internal sealed class TermGroups : ITermHome
{
    private readonly List<TermGroup> _groups;
    private readonly Dictionary<(TaxonomyKind, string), int> _places = [];
    private readonly ILookup<string, int> _children;

    private TermGroups(IEnumerable<TermGroup> groups)
    {
        _groups = [.. groups.OrderBy(group => group.Kind).ThenBy(group => group.Slug, StringComparer.Ordinal)];
        for (var i = 0; i < _groups.Count; i++)
            _places.TryAdd((_groups[i].Kind, _groups[i].Slug), i);
        Terms = new TaxonomyTerm[_groups.Count];
        for (var i = 0; i < Terms.Length; i++)
            Terms[i] = new(this, i);
        _children = Enumerable.Range(0, _groups.Count).Where(i => _groups[i].Parent is not null)
            .ToLookup(i => _groups[i].Parent!, StringComparer.Ordinal);
    }

    public TaxonomyTerm[] Terms { get; }

    public static TermGroups OfArticles(IEnumerable<Article> articles)
    {
        var groups = new Dictionary<(TaxonomyKind, string), TermGroup>();
        foreach (var article in articles)
        {
            foreach (var kind in Enum.GetValues<TaxonomyKind>())
            {
                foreach (var name in TermIndex.NamesOf(article, kind))
                {
                    var key = (kind, TermNames.Of(name, kind == TaxonomyKind.Section).Key);
                    if (!groups.TryGetValue(key, out var group))
                        groups.Add(key, group = new(kind));
                    group.Add(name, article);
                }
            }
        }
        foreach (var kind in groups.Values.GroupBy(static group => group.Kind))
            MakeDistinct([.. kind.OrderBy(static group => group.Key, StringComparer.Ordinal)]);
        return new(groups.Values);
    }

    public static TermGroups OfSets(IEnumerable<ContentSet> sets)
    {
        var groups = new Dictionary<(TaxonomyKind, string), TermGroup>();
        foreach (var set in sets)
        {
            foreach (var term in Enum.GetValues<TaxonomyKind>().SelectMany(set.TermsOf))
            {
                if (!groups.TryGetValue((term.Kind, term.Slug), out var group))
                    groups.Add((term.Kind, term.Slug), group = new(term.Kind));
                group.Add(term);
            }
        }
        return new(groups.Values);
    }

    // As the build does.
    private static void MakeDistinct(TermGroup[] groups)
    {
        var slugs = EntitySlug.Distinct(Array.ConvertAll(groups, static group => group.Slug));
        for (var i = 0; i < slugs.Length; i++)
            groups[i].Slug = slugs[i];
    }

    public TermFacts FactsOf(int term) => _groups[term].ToFacts();

    public Article[] ArticlesOf(int term) => _groups[term].Articles;

    public TaxonomyTerm? ParentOf(int term) =>
        _groups[term].Parent is { } parent && _places.TryGetValue((TaxonomyKind.Tag, parent), out var place) ? Terms[place] : null;

    public TaxonomyTerm[] ChildrenOf(int term) =>
        _groups[term].Kind == TaxonomyKind.Tag ? [.. _children[_groups[term].Slug].Select(child => Terms[child])] : [];
}
