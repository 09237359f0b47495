using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Finds the cue after a quotation: “…,” Orlev said; “…,” said Orlev; “…,” as Orlev put it; “…” was how Orlev put it.</summary>
internal static class TagFinder
{
    private const int MaxSubject = 40;

    public static Candidate? Find(Flow flow, int quote)
    {
        var ceiling = flow.SentenceEnd(quote);
        var first = quote + 1;
        var ending = EndingOf(flow, quote);
        if (quote == 0 && first < ceiling && flow[first].Kind == FlowKind.Colon)
            return NameAfterColon(flow, first, ceiling);
        if (first < ceiling && flow[first].Kind is FlowKind.Comma or FlowKind.Dash)
        {
            ending = ',';
            first++;
        }
        if (first >= ceiling || flow[first].Kind is not (FlowKind.Word or FlowKind.Number))
            return null;
        if (flow[first - 1].Kind == FlowKind.Dash && Signature(flow, first, ceiling) is { } signature)
            return signature;
        var isTag = ending is ',' or '?' or '!' or '…' or '-' or '—' or '–';
        if (flow[first].Verb.Strength > 1 && flow[first].Verb.Is(CueForms.Past | CueForms.Third) && !flow[first].IsCapital)
            return Inverted(flow, first, ceiling, isTag);
        return Straight(flow, first, ceiling, isTag, ending == '.');
    }

    // “…” — Dana Orlev, at the end of a line.
    private static Candidate? Signature(Flow flow, int first, int ceiling) =>
        PhraseReader.StartingAt(flow, first, ceiling) is { Kind: PhraseKind.Name } name && name.Start == first
            && (name.End == ceiling || (name.End < ceiling && flow[name.End].Kind == FlowKind.Comma && ceiling == flow.Count))
            ? new(CuePlace.Tag, first - 1, first, name, 105, true)
            : null;

    // ‘We stood still’: Orlev regrets the lost year. So headlines write, which have no full stop.
    private static Candidate? NameAfterColon(Flow flow, int colon, int ceiling) =>
        flow[flow.Count - 1].Kind != FlowKind.Stop && ceiling == flow.Count
            && PhraseReader.StartingAt(flow, colon + 1, ceiling) is { Kind: PhraseKind.Name } name && name.Start == colon + 1
            ? new(CuePlace.Tag, colon, colon + 1, name, 100, true)
            : null;

    private static Candidate? Inverted(Flow flow, int verb, int ceiling, bool isTag)
    {
        var start = verb + 1;
        while (start < ceiling && flow[start].Does(WordRole.Adverb | WordRole.Time) && !flow[start].Does(WordRole.Determiner))
            start++;
        var speaker = PhraseReader.StartingAt(flow, start, ceiling);
        if (speaker is null)
            return null;
        speaker = Apposition.NameBehind(flow, speaker.Value, ceiling) ?? speaker;
        return new(CuePlace.Tag, verb, verb + 1, speaker, (isTag ? 120 : 70) + flow[verb].Verb.Strength, true);
    }

    private static Candidate? Straight(Flow flow, int first, int ceiling, bool isTag, bool isStopped)
    {
        var floor = first;
        var isAs = flow[first].Does(WordRole.As);
        if (isAs)
            floor++;
        else if (flow[first].Does(WordRole.Conjunction | WordRole.ClauseOpener | WordRole.Relative))
            return null;
        for (var i = floor; i < ceiling && i - first < MaxSubject; i++)
        {
            var item = flow[i];
            if (item.Kind is FlowKind.Quote or FlowKind.Colon or FlowKind.Semicolon)
                return null;
            if (i == floor || item.Kind != FlowKind.Word || item.Verb.Strength == 0 || !item.Verb.Is(CueForms.Finite) || item.IsCapital)
                continue;
            if (item.Verb.Strength < 2 && !isTag || SubjectFinder.IsNoun(flow, i, floor) || IsInfinitive(flow, i, floor))
                continue;
            if (SubjectFinder.Before(flow, i, floor) is not { } speaker || speaker.IsFarFetched)
                continue;
            if (!item.Verb.Is(CueForms.Past | CueForms.Third) && !(isTag && IsPlural(flow, speaker)))
                continue;
            if (!isAs && (!IsAtStart(flow, speaker, floor) || (item.Verb.Strength < 3 && OpensInClause(flow, first))))
                return null;
            var score = isAs ? 100 : isTag ? 110 : isStopped ? 60 : 55;
            return new(CuePlace.Tag, i, i + 1, speaker, score + item.Verb.Strength - Math.Min(20, i - first), i - speaker.End < 4);
        }
        return null;
    }

    // Because it was “hard,” she left: what opens a sentence so goes on after the comma, and no one need have said it.
    private static bool OpensInClause(Flow flow, int first)
    {
        var start = flow.SentenceStart(first);
        return flow[start].Kind != FlowKind.Quote && flow[start].Does(WordRole.ClauseOpener | WordRole.Preposition | WordRole.Time | WordRole.Adverb);
    }

    // They say; officials say: the bare form is a verb only beside a plural.
    private static bool IsPlural(Flow flow, NounPhrase speaker)
    {
        var last = flow.Slice(speaker.End - 1);
        return speaker.Kind == PhraseKind.Pronoun || last[last.Length - 1] == 's';
    }

    private static bool IsInfinitive(Flow flow, int verb, int floor) =>
        verb > floor && flow[verb - 1].Does(WordRole.Infinitive);

    // Lower-case words before a name are its titles: former mayor Dana Orlev said.
    private static bool IsAtStart(Flow flow, NounPhrase speaker, int floor)
    {
        for (var i = floor; i < speaker.Start; i++)
        {
            if (flow[i].Kind is not (FlowKind.Word or FlowKind.Possessive or FlowKind.Joint or FlowKind.Number or FlowKind.Comma or FlowKind.Other)
                || flow[i].Does(WordRole.Auxiliary | WordRole.Relative | WordRole.SubjectPronoun)
                || flow[i].Does(WordRole.ClauseOpener) && !flow[i].Does(WordRole.Determiner | WordRole.Preposition))
                return false;
        }
        return true;
    }

    private static char EndingOf(Flow flow, int quote)
    {
        var range = flow[quote].Range;
        var i = range.End - 1;
        while (i > range.Start && (QuotationMark.TryGetFamily(flow.Text[i], out _) || CharClass.IsSpace(flow.Text[i])))
            i--;
        return flow.Text[i];
    }
}
