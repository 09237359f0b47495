using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>A cue verb with its helpers right behind a quotation: said; a-t-elle déclaré; ha dicho.</summary>
/// <param name="Verb">Item of the verb that reports.</param>
/// <param name="End">The item after the group.</param>
/// <param name="Pronoun">Item of a subject inside the group, or -1.</param>
internal readonly record struct VerbGroup(int Verb, int End, int Pronoun)
{
    private const int MaxItems = 8;

    /// <summary>Item of the infinitive or particle that ends the clause, and belongs to the verb; -1 where there is none.</summary>
    public int Last { get; init; } = -1;

    /// <summary>The group that begins with an item, or null.</summary>
    public static VerbGroup? At(Flow flow, int first, int ceiling)
    {
        if (BracketAt(flow, first, ceiling) is var last and >= 0)
            return new(first, first + 1, -1) { Last = last };
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

    // Ließ Orlev wissen, wilde de minister alleen zeggen, gab Orlev zu Protokoll: what reports ends the clause.
    private static int BracketAt(Flow flow, int first, int ceiling)
    {
        if (!flow.Lexicon.Has(LanguageTraits.VerbBracket) || !flow[first].Does(WordRole.Catenative))
            return -1;
        var last = first;
        while (last + 1 < ceiling && flow[last + 1].Kind is FlowKind.Word or FlowKind.Number or FlowKind.Joint)
            last++;
        var isEnd = flow[last].Does(WordRole.Particle)
            || (flow[last].Verb.Strength > 0 && flow[last].Verb.Is(CueForms.Base) && !flow[last].IsCapital);
        return last > first + 1 && isEnd ? last : -1;
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
