using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Finds who and what a text is about: names, the entities they belong to, and what else refers to them.</summary>
public static class EntityReader
{
    /// <summary>Reads names, where no entity is declared.</summary>
    public static IMentionResolver Read(AnalyzedText text, IReadOnlyList<QuotationSpan> quotations) => Read(text, quotations, EntityCatalog.Empty);

    /// <summary>Reads names, groups them, and prepares to resolve pronouns and noun phrases.</summary>
    public static IMentionResolver Read(AnalyzedText text, IReadOnlyList<QuotationSpan> quotations, EntityCatalog catalog)
    {
        var names = new NameText(text);
        var candidates = DeclaredNames.Before(names, DeclaredNames.Find(text, catalog), NameSpotter.Spot(names));
        NameKeys.Assign(names, candidates);
        var groups = EntityGrouper.Group(names, candidates);
        var references = ReferenceReader.Read(names, candidates, quotations);
        return MentionResolver.Build(names, candidates, groups, references);
    }
}
