using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>
/// Finds the subject where it may stand on either side of its verb: Am Montag sagte Orlev:
/// „…“; hat Orlev den Plan „…“ genannt.
/// </summary>
internal static class FreeSubject
{
    /// <summary>The subject of the verb at an item, or null.</summary>
    public static NounPhrase? Of(Flow flow, int verb, int floor, int end)
    {
        var finite = Finite(flow, verb, floor);
        var before = SubjectFinder.Before(flow, finite, floor);
        if (before is { } first && first.IsObject(flow))
            before = null;
        if (before is { IsFarFetched: false } near && !OpensOtherwise(flow, finite, floor))
            return near;
        var behind = InvertedTag.Subject(flow, finite + 1, finite == verb ? end : verb);
        return behind is null || (before is not null && behind.Value.IsObject(flow)) ? before : behind;
    }

    // In a bracket the helper stands where the subject's verb would.
    private static int Finite(Flow flow, int verb, int floor)
    {
        if (!flow[verb].Verb.Is(CueForms.Participle) || !flow.Lexicon.Has(LanguageTraits.VerbBracket))
            return verb;
        for (var i = verb - 1;
            i >= floor && flow[i].Kind is not (FlowKind.Comma or FlowKind.Semicolon) && !flow[i].Does(WordRole.Conjunction);
            i--)
        {
            if (flow[i].Does(WordRole.Auxiliary) && !flow[i].Does(WordRole.Be))
                return i;
        }
        return verb;
    }

    // In the clause of the verb something else than its subject comes first.
    private static bool OpensOtherwise(Flow flow, int verb, int floor)
    {
        var start = verb;
        while (start > floor && !EndsClause(flow[start - 1]))
            start--;
        return start == verb
            || (flow[start].Does(WordRole.Preposition | WordRole.Adverb | WordRole.AdverbForm | WordRole.Time | WordRole.As)
                && !flow[start].Does(WordRole.SubjectPronoun));
    }

    private static bool EndsClause(FlowItem item) =>
        item.Kind is FlowKind.Comma or FlowKind.Semicolon or FlowKind.Dash or FlowKind.Quote or FlowKind.Colon
        || item.Does(WordRole.Conjunction);
}
