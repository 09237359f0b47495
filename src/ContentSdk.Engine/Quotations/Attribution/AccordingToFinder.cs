namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Finds: according to Orlev; in the words of Orlev.</summary>
internal static class AccordingToFinder
{
    public static Candidate? Find(Flow flow, int quote)
    {
        int floor = flow.SentenceStart(quote), ceiling = flow.SentenceEnd(quote);
        Candidate? best = null;
        for (var i = floor; i + 2 < ceiling; i++)
        {
            if (!IsWord(flow, i + 1, flow[i].Does(WordRole.According) ? "to" : "words"))
                continue;
            int cueEnd;
            if (flow[i].Does(WordRole.According))
                cueEnd = i + 2;
            else if (i > floor && IsWord(flow, i - 1, "in") && IsWord(flow, i + 2, "of"))
                cueEnd = i + 3;
            else
                continue;
            if (PhraseReader.StartingAt(flow, cueEnd, ceiling) is not { } speaker)
                continue;
            var distance = i > quote ? i - quote - 1 : quote - speaker.End;
            var candidate = new Candidate(CuePlace.According, i, cueEnd, speaker, (distance <= 1 ? 115 : 62) - Math.Min(20, distance), distance <= 1);
            if (best is null || candidate.Score > best.Value.Score)
                best = candidate;
        }
        return best;
    }

    private static bool IsWord(Flow flow, int index, string word) =>
        index < flow.Count && flow[index].Kind == FlowKind.Word && flow.Slice(index).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
