namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Finds the cue of a whole sentence after its comma: The “…” plan has failed, Orlev said.</summary>
internal static class TrailingCueFinder
{
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
            if (SubjectFinder.Before(flow, i, quote + 1) is { IsFarFetched: false } speaker && speaker.Start > quote + 1 && flow[speaker.Start - 1].Kind == FlowKind.Comma)
                return new(CuePlace.Trailing, i, i + 1, speaker, 58, false);
        }
        return null;
    }
}
