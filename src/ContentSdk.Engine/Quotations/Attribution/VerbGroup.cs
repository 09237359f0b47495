using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>A cue verb with its helpers right behind a quotation: said; a-t-elle déclaré; ha dicho.</summary>
/// <param name="Verb">Item of the verb that reports.</param>
/// <param name="End">The item after the group.</param>
/// <param name="Pronoun">Item of a subject inside the group, or -1.</param>
internal readonly record struct VerbGroup(int Verb, int End, int Pronoun)
{
    private const int MaxItems = 8;

    /// <summary>The group that begins with an item, or null.</summary>
    public static VerbGroup? At(Flow flow, int first, int ceiling)
    {
        var hasHelpers = flow.Lexicon.Has(LanguageTraits.CompoundPast);
        var pronoun = -1;
        for (var i = first; i < ceiling && i - first < MaxItems; i++)
        {
            var item = flow[i];
            if (item.Kind == FlowKind.Word && !item.IsCapital && item.Verb.Strength > 1 && item.Verb.Is(CueForms.Past | CueForms.Third))
                return WithPronoun(flow, i, ceiling, pronoun);
            if (!hasHelpers)
                return null;
            if (item.Kind == FlowKind.Word && item.Does(WordRole.SubjectPronoun) && i > first && flow[i - 1].Kind == FlowKind.Joint)
                pronoun = i;
            else if (item.Kind != FlowKind.Joint
                && !item.Does(WordRole.Auxiliary | WordRole.ObjectPronoun | WordRole.Adverb | WordRole.AdverbForm))
                return null;
        }
        return null;
    }

    // Dit-il, affirme-t-elle.
    private static VerbGroup WithPronoun(Flow flow, int verb, int ceiling, int pronoun)
    {
        var end = verb + 1;
        while (end + 1 < ceiling && flow[end].Kind == FlowKind.Joint
            && flow[end + 1].Does(WordRole.SubjectPronoun | WordRole.ObjectPronoun))
        {
            if (flow[end + 1].Does(WordRole.SubjectPronoun))
                pronoun = end + 1;
            end += 2;
        }
        return new(verb, end, pronoun);
    }
}
