namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>
/// Finds: according to Orlev; in the words of Orlev; in other languages also with the
/// words behind the name (Orlev zufolge).
/// </summary>
internal static class AccordingToFinder
{
    private const int Near = 115;
    private const int Far = 62;
    private const int MaxDistance = 20;

    public static Candidate? Find(Flow flow, int quote)
    {
        int floor = flow.SentenceStart(quote), ceiling = flow.SentenceEnd(quote);
        Candidate? best = null;
        for (var i = floor; i < ceiling; i++)
        {
            // …, so Orlev, …
            if (flow[i].Does(WordRole.TagWord) && i > floor && flow[i - 1].Kind == FlowKind.Comma
                && Read(flow, quote, i, i + 1, false, floor, ceiling) is { } inserted)
                best ??= inserted;
            if (!flow[i].Does(WordRole.According))
                continue;
            var (length, isBehind) = flow.Lexicon.AccordingAt(flow, i, ceiling);
            if (length > 0 && Read(flow, quote, i, i + length, isBehind, floor, ceiling) is { } candidate
                && (best is null || candidate.Score > best.Value.Score))
                best = candidate;
        }
        return best;
    }

    private static Candidate? Read(Flow flow, int quote, int cue, int cueEnd, bool isBehind, int floor, int ceiling)
    {
        if ((isBehind ? Behind(flow, cue, floor) : NamedAfter(flow, cueEnd, ceiling)) is not { } speaker)
            return null;
        int start = Math.Min(cue, speaker.Start), end = Math.Max(cueEnd, speaker.End);
        var distance = start > quote ? start - quote - 1 : quote - end;
        return new(CuePlace.According, cue, cueEnd, speaker, (distance <= 1 ? Near : Far) - Math.Min(MaxDistance, distance), distance <= 1);
    }

    private static NounPhrase? Behind(Flow flow, int cue, int floor)
    {
        var last = cue - 1;
        if (last > floor && flow[last].Kind == FlowKind.Possessive)
            last--;
        return PhraseReader.EndingAt(flow, last, floor);
    }

    // According to the mayor, Dana Orlev, the year was hard.
    private static NounPhrase? NamedAfter(Flow flow, int first, int ceiling) =>
        PhraseReader.StartingAt(flow, first, ceiling) is { } phrase ? Apposition.NameBehind(flow, phrase, ceiling) ?? phrase : null;
}
