using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Finds the cue before a quotation: Orlev said, “…”; Orlev called it “…”; described by Orlev as “…”.</summary>
internal static class IntroductionFinder
{
    // How much distance alone can count against a verb that reports speech.
    private const int MaxDistance = 28;

    // Items of the longest name that labels a line.
    private const int MaxLabel = 8;

    /// <summary>The best cue verb of the sentence before the quotation, or null.</summary>
    public static Candidate? Find(Flow flow, int quote) =>
        NameBeforeColon(flow, quote) ?? Find(flow, quote, flow.SentenceStart(quote), false);

    /// <summary>The best cue verb between two items.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="quote">The quotation, or the end of the text that introduces it.</param>
    /// <param name="floor">Where the sentence begins.</param>
    /// <param name="isElsewhere">Whether the quotation stands in the next paragraph.</param>
    public static Candidate? Find(Flow flow, int quote, int floor, bool isElsewhere)
    {
        var end = quote;
        var mark = FlowKind.Word;
        while (end > floor && flow[end - 1].Kind is FlowKind.Comma or FlowKind.Colon or FlowKind.Dash)
            mark = flow[--end].Kind;
        if (mark != FlowKind.Colon && flow.Lexicon.Has(LanguageTraits.VerbFinal))
            return null;
        Candidate? best = null;
        var quotes = 0;
        for (var i = end - 1; i >= floor; i--)
        {
            var item = flow[i];
            if (item.Kind is FlowKind.Semicolon or FlowKind.Stop)
                break;
            if (item.Kind == FlowKind.Quote && ++quotes > 3)
                break;
            if (item.Kind != FlowKind.Word || item.Verb.Strength == 0 || (item.IsCapital && i > floor)
                || SubjectFinder.IsNoun(flow, i, floor))
                continue;
            var candidate = Read(flow, i, end, floor, mark, isElsewhere);
            if (best is null || candidate.Score > best.Value.Score)
                best = candidate;
            else if (Reports(flow, candidate, best.Value))
                best = candidate with { Score = best.Value.Score, IsAdjacent = best.Value.IsAdjacent };
        }
        return best;
    }

    // Orlev said that the crew regarded it as “a friend”: the crew says nothing.
    private static bool Reports(Flow flow, Candidate outer, Candidate inner) =>
        inner.Speaker is { Kind: PhraseKind.Nominal } subject && outer.Speaker is not null && flow[outer.Cue].Verb is { Strength: > 1 } verb
        && verb.Is(CueForms.Past | CueForms.Third) && flow[inner.Cue].Verb.Strength < 2
        && !flow[inner.Cue - 1].Does(WordRole.Relative)
        && (subject.Start == outer.Cue + 1 || (subject.Start > outer.Cue && flow[subject.Start - 1].Does(WordRole.That)));

    // Dana Orlev: ‘We stood still’. A name and a colon open the line, and the quotation is all that follows.
    private static Candidate? NameBeforeColon(Flow flow, int quote)
    {
        var colon = quote - 1;
        if (colon < 1 || colon > MaxLabel || (colon <= 2 && flow[0].Range.Length == 1) || flow[colon].Kind != FlowKind.Colon
            || flow.SentenceEnd(quote) - quote > 2)
            return null;
        return PhraseReader.EndingAt(flow, colon - 1, 0) is { Start: 0, Kind: PhraseKind.Name } name
            && !flow[colon - 1].Does(WordRole.NounCue | WordRole.Document | WordRole.TermCue | WordRole.Work)
            && flow[colon - 1].Verb.Strength == 0
            ? new(CuePlace.Introduction, colon, quote, name, 100, true)
            : null;
    }

    private static Candidate Read(Flow flow, int verb, int end, int floor, FlowKind mark, bool isElsewhere)
    {
        var item = flow[verb];
        var gap = end - verb - 1;
        var isNext = gap == 0;
        if (gap > 0 && flow[end - 1].Does(WordRole.Determiner))
            gap--;
        var score = 20 + item.Verb.Strength * 12 - Math.Min(gap, MaxDistance);
        var isAdjacent = item.Verb.Strength > 1 ? gap <= 1 : isNext;
        if (isNext)
            score += 30;
        if (mark == FlowKind.Colon || (mark == FlowKind.Comma && gap == 0))
            score += 30;
        else if (mark == FlowKind.Comma && item.Verb.Strength == 3)
            score += 15;
        if (gap > 0 && (flow[end - 1].Does(WordRole.As | WordRole.That)))
            score += 15;
        if (gap > 1 && item.Verb.Strength == 1 && flow[verb + 1].Does(WordRole.That))
            score += 8;
        if (isElsewhere && mark == FlowKind.Colon)
            score += 20;
        var (speaker, isPassive) = SpeakerOf(flow, verb, end, floor);
        score -= isPassive && speaker is null ? 15 : 0;
        return new(CuePlace.Introduction, verb, verb + 1, speaker, speaker is null ? score - 10 : score, isAdjacent);
    }

    // The plan, said Orlev, was “dead.”
    private static NounPhrase? Inserted(Flow flow, int verb, int end, int floor)
    {
        if (verb == floor || flow[verb - 1].Kind != FlowKind.Comma || flow[verb].Verb.Strength < 3
            || !flow[verb].Verb.Is(CueForms.Past | CueForms.Third))
            return null;
        return PhraseReader.StartingAt(flow, verb + 1, end) is { Kind: not PhraseKind.Nominal } speaker
            && speaker.End <= end && speaker.End < flow.Count && flow[speaker.End].Kind == FlowKind.Comma ? speaker : null;
    }

    private static (NounPhrase? Speaker, bool IsPassive) SpeakerOf(Flow flow, int verb, int end, int floor)
    {
        var forms = flow[verb].Verb;
        if (Inserted(flow, verb, end, floor) is { } inserted)
            return (inserted, false);
        if (Passive.Is(flow, verb, floor))
            return (Passive.AgentOf(flow, verb, end, floor), true);
        if (forms.Is(CueForms.Participle) && Passive.Agent(flow, verb + 1, Math.Min(end, verb + 3)) is { } agent)
            return (agent, false);
        // Dubbed “the old lady” by sailors.
        if (forms.Is(CueForms.Participle) && flow[verb].Does(WordRole.TermCue) && Passive.AgentOf(flow, verb, end, floor) is { } namer)
            return (namer, false);
        if (forms.Forms == CueForms.Participle && !flow.Lexicon.Has(LanguageTraits.CompoundPast))
            return (Passive.Agent(flow, verb + 1, end), false);
        if (flow.Lexicon.Has(LanguageTraits.VerbFinal))
            return (ClauseSubject.Before(flow, verb, floor), false);
        var speaker = flow.Lexicon.Has(LanguageTraits.FreeInversion)
            ? FreeSubject.Of(flow, verb, floor, end)
            : SubjectFinder.Before(flow, verb, floor);
        if (speaker is null && verb == floor && end > verb + 1)
            speaker = PhraseReader.StartingAt(flow, verb + 1, end);
        return (speaker, false);
    }
}
