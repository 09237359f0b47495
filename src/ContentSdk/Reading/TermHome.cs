using System.Collections.ObjectModel;

namespace ContentSdk.Reading;

// What a term asks of the set that it is in.
internal interface ITermHome
{
    TermFacts FactsOf(int term);

    // In any order.
    Article[] ArticlesOf(int term);

    TaxonomyTerm? ParentOf(int term);

    TaxonomyTerm[] ChildrenOf(int term);
}

// What a term is, apart from its articles.
internal sealed record TermFacts(TaxonomyKind Kind, string Name, string Slug, ReadOnlyCollection<string> OtherNames)
{
    public string? Title { get; init; }

    public string? Description { get; init; }
}
