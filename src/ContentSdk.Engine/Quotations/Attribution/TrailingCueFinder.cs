namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Finds the cue of a whole sentence after its comma: The “…” plan has failed, Orlev said.</summary>
internal static class TrailingCueFinder
{
    private const int MaxPost = 5;

    public static Candidate? Find(Flow flow, int quote)
    {
        var ceiling = flow.SentenceEnd(quote);
        for (var i = ceiling - 1; i > quote + 1; i--)
        {
            var item = flow[i];
            if (item.Kind == FlowKind.Quote)
                return null;
            if (item.Kind != FlowKind.Word || item.Verb.Strength < 3 || !item.Verb.Is(CueForms.Past | CueForms.Third) || item.IsCapital)
                continue;
            if (SubjectFinder.Before(flow, i, quote + 1) is { IsFarFetched: false } speaker && FollowsComma(flow, speaker.Start, quote + 1))
                return new(CuePlace.Trailing, i, i + 1, speaker, 58, false);
        }
        return null;
    }

    // …, village candidate Dana Orlev said: a post of a few words may stand between the comma and the name.
    private static bool FollowsComma(Flow flow, int start, int floor)
    {
        for (var i = start - 1; i >= floor && start - i <= MaxPost; i--)
        {
            if (flow[i].Kind == FlowKind.Comma)
                return true;
            if (flow[i].Kind != FlowKind.Word || flow[i].Does(WordRole.Function & ~WordRole.Determiner)
                || flow[i].Verb.Is(CueForms.Past | CueForms.Third))
                return false;
        }
        return false;
    }
}
