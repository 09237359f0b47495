using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Words and marks of a flow as numbers.</summary>
internal static class FlowWords
{
    /// <summary>The word, in any case; a number for its kind where it is none, 0 outside.</summary>
    public static uint Word(Flow flow, int item) => item < 0 || item >= flow.Count ? 0u
        : flow[item].Kind == FlowKind.Word ? flow[item].Word : (uint)flow[item].Kind + 1;

    /// <summary>What the word or mark may do, roughly.</summary>
    public static uint Role(Flow flow, int item)
    {
        if (item < 0 || item >= flow.Count)
            return 0;
        var at = flow[item];
        if (at.Kind != FlowKind.Word)
            return 40 + (uint)at.Kind;
        if (at.Verb.Strength > 0)
            return 20 + (at.Verb.Strength * 2u) + (at.Verb.Is(CueForms.Past | CueForms.Third) ? 1u : 0);
        return at.Does(WordRole.According) ? 1u
            : at.Does(WordRole.TagWord | WordRole.Quotative) ? 2u
            : at.Does(WordRole.Preposition) ? 3u
            : at.Does(WordRole.SubjectPronoun) ? 4u
            : at.Does(WordRole.Relative) ? 5u
            : at.Does(WordRole.Determiner) ? 6u
            : at.Does(WordRole.Conjunction) ? 7u
            : at.Does(WordRole.Auxiliary) ? 8u
            : at.Does(WordRole.Title) ? 9u
            : at.Does(WordRole.NounCue | WordRole.Document) ? 10u
            : at.Does(WordRole.TermCue | WordRole.Work) ? 11u
            : at.Does(WordRole.Time) ? 12u
            : at.Does(WordRole.Adverb | WordRole.AdverbForm) ? 13u : at.IsCapital ? 14u : 15u;
    }

    /// <summary>The strongest cue between two items, 0 for none; bounded.</summary>
    public static uint VerbIn(Flow flow, int start, int end)
    {
        uint strongest = 0;
        for (var i = Math.Max(0, start); i < end && i < flow.Count && i - start < Flow.Reach; i++)
        {
            if (flow[i].Kind == FlowKind.Quote)
                return strongest + 8;
            if (flow[i].Verb.Strength > strongest && flow[i].Verb.Is(CueForms.Past | CueForms.Third | CueForms.Participle))
                strongest = flow[i].Verb.Strength;
            if (flow[i].Does(WordRole.NounCue) && strongest == 0)
                strongest = 4;
        }
        return strongest;
    }

    /// <summary>The first cue between two items, 0 for none; bounded.</summary>
    public static uint CueIn(Flow flow, int start, int end)
    {
        for (var i = Math.Max(0, start); i < end && i < flow.Count && i - start < Flow.Reach; i++)
        {
            if (flow[i].Kind == FlowKind.Word && flow[i].Verb.Strength > 0)
                return Word(flow, i);
        }
        return 0;
    }
}
