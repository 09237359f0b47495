using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Finds who and what a text is about: names, the entities they belong to, and what else refers to them.</summary>
public static class EntityReader
{
    /// <summary>Reads names, groups them, and prepares to resolve pronouns and noun phrases.</summary>
    public static IMentionResolver Read(AnalyzedText text, IReadOnlyList<QuotationSpan> quotations)
    {
        var names = new NameText(text);
        var candidates = NameSpotter.Spot(names);
        NameKeys.Assign(names, candidates);
        var groups = EntityGrouper.Group(names, candidates);
        var references = ReferenceReader.Read(names, candidates, quotations);
        return MentionResolver.Build(names, candidates, groups, references);
    }
}
