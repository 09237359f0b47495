namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Chooses among the cues that may belong to a quotation.</summary>
internal static class CueChooser
{
    private const int Needed = 36;
    private const int NeededByTitle = 80;

    /// <summary>The cue that fits best, or null where none fits well enough for what the quotation looks like.</summary>
    public static Candidate? Choose(Flow flow, int quote, QuoteShape shape)
    {
        var best = Best(
            Best(TagFinder.Find(flow, quote), IntroductionFinder.Find(flow, quote)),
            Best(Best(AccordingToFinder.Find(flow, quote), NounCueFinder.Find(flow, quote)), TrailingCueFinder.Find(flow, quote)));
        if (best is not { } candidate)
            return null;
        if (shape.IsTitleLike && flow[candidate.Cue].Kind == FlowKind.Colon)
            return null;
        if (candidate.Place != CuePlace.Tag && (IsNamed(flow, quote) || (shape.IsTitleLike && IsObject(flow, quote))))
            return null;
        return candidate.Score >= ((shape.IsTitleLike || IsLoneAdjective(flow, quote, shape)) && !candidate.IsAdjacent ? NeededByTitle : Needed) ? candidate : null;
    }

    public static Candidate? Best(Candidate? one, Candidate? other) =>
        other is null || (one is not null && one.Value.Score >= other.Value.Score) ? one : other;

    // Told “Morning Show”, on the radio's “Night Talk”: the title of a programme.
    private static bool IsObject(Flow flow, int quote)
    {
        var before = quote - 1;
        if (before < 0 || flow[before].Sentence != flow[quote].Sentence)
            return false;
        if (flow[before].Does(WordRole.Determiner) && before > 0)
            before--;
        return flow[before].Kind == FlowKind.Possessive || flow[before].IsNamePart || (flow[before].Does(WordRole.Preposition) && !IsWord(flow, before, "as"))
            || IsWord(flow, before, "told") || IsWord(flow, before, "tells");
    }

    private static bool IsWord(Flow flow, int index, string word) => flow.Slice(index).Equals(word.AsSpan(), StringComparison.Ordinal);

    // A “fair” market: one word that goes with the noun after it is more often the writer's irony than anybody's speech.
    private static bool IsLoneAdjective(Flow flow, int quote, QuoteShape shape) =>
        shape.Words == 1 && !shape.BeginsUpper && quote + 1 < flow.Count && flow[quote + 1].Kind == FlowKind.Word
        && !flow[quote + 1].Does(WordRole.Function) && !flow[quote + 1].Verb.Is(CueForms.Past | CueForms.Third);

    // The song “…”, known as “…”: what stands in marks is a name or a word as such.
    private static bool IsNamed(Flow flow, int quote)
    {
        var before = quote - 1;
        if (before >= 0 && flow[before].Kind == FlowKind.Word && flow.Slice(before).Equals("as".AsSpan(), StringComparison.Ordinal))
            before--;
        return before >= 0 && flow[before].Sentence == flow[quote].Sentence && flow[before].Kind == FlowKind.Word
            && flow[before].Does(WordRole.TermCue) && flow[before].Verb.Strength < 2;
    }
}
