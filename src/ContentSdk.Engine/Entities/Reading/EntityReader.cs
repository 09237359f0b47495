using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Entities.Sequence;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities.Reading;

/// <summary>Finds who and what a text is about: names, the entities they belong to, and what else refers to them.</summary>
public static class EntityReader
{
    /// <summary>Reads names, where no entity is declared.</summary>
    public static IMentionResolver Read(AnalyzedText text, IReadOnlyList<QuotationSpan> quotations) =>
        Read(text, quotations, EntityCatalog.Empty, null);

    /// <summary>Reads names, groups them, and prepares to resolve pronouns and noun phrases.</summary>
    /// <param name="text">The running text.</param>
    /// <param name="quotations">Its quotations, since who speaks in one is "I" there.</param>
    /// <param name="catalog">The entities that are declared.</param>
    /// <param name="models">Weights instead of those that ship.</param>
    internal static MentionResolver Read(
        AnalyzedText text, IReadOnlyList<QuotationSpan> quotations, EntityCatalog catalog, NameModels? models)
    {
        var names = new NameText(text);
        var candidates = DeclaredNames.Before(
            names, DeclaredNames.Find(text, catalog), NicknameJoiner.Join(names, Detect(names, models), quotations));
        NameKeys.Assign(names, candidates);
        var groups = EntityGrouper.Group(names, candidates);
        var references = ReferenceReader.Read(names, candidates, quotations);
        return MentionResolver.Build(names, candidates, groups, references);
    }

    /// <summary>What was read, with names and entities as a person declared them; what stands for them follows.</summary>
    /// <param name="detected">What <see cref="Read(AnalyzedText, IReadOnlyList{QuotationSpan})"/> found; not to be used afterwards.</param>
    /// <param name="changes">What is other than it was detected; null for nothing.</param>
    /// <param name="quotations">The quotations of the text.</param>
    internal static IMentionResolver Correct(MentionResolver detected, EntityChanges? changes, IReadOnlyList<QuotationSpan> quotations) =>
        changes is null ? detected : detected.With(changes, quotations);

    private static List<NameCandidate> Detect(NameText names, NameModels? models)
    {
        var rules = NameSpotter.Spot(names);
        var profile = LanguageProfile.Assumed(names.Text.Language);
        var model = profile.Has(LanguageTraits.NameModel) ? models?.English ?? NameModel.English
            : profile.Has(LanguageTraits.SharedNameModel) ? models?.Others ?? NameModel.Others
            : null;
        return model is null ? rules : SequenceSpotter.Spot(names, rules, model.For(names.Marks?.Language ?? 0));
    }
}
