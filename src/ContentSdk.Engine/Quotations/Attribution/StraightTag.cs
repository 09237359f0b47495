namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Reads a cue behind its subject: “…,” Orlev said; “…,” as Orlev put it.</summary>
internal static class StraightTag
{
    private const int MaxSubject = 40;

    // A colon so near behind its verb introduces what follows.
    private const int MaxBeforeColon = 8;

    public static Candidate? Read(Flow flow, int first, int ceiling, bool isTag, bool isStopped)
    {
        // The “History” section explains: what stands in marks belongs to the subject.
        if (!isTag && first >= 2 && flow[first - 1].Kind == FlowKind.Quote && flow[first - 2].Does(WordRole.Determiner)
            && flow[first - 2].Sentence == flow[first - 1].Sentence)
            return null;
        var isAs = flow[first].Does(WordRole.As);
        var floor = isAs ? first + 1 : first;
        // “…” was how Orlev put it.
        if (first + 1 < ceiling && flow[first].Does(WordRole.Be) && flow[first + 1].Does(WordRole.ClauseOpener))
            floor = first += 2;
        else if (!isAs && flow[first].Does(WordRole.Conjunction | WordRole.ClauseOpener | WordRole.Relative))
            return null;
        for (var i = floor; i < ceiling && i - first < MaxSubject; i++)
        {
            var item = flow[i];
            if (item.Kind is FlowKind.Quote or FlowKind.Colon or FlowKind.Semicolon)
                return null;
            if (i == floor || item.Kind != FlowKind.Word || item.Verb.Strength == 0 || !item.Verb.Is(CueForms.Finite) || item.IsCapital)
                continue;
            if (item.Verb.Strength < 2 && !isTag || SubjectFinder.IsNoun(flow, i, floor)
                || (flow[i - 1].Does(WordRole.Infinitive) && !IsHelped(flow, i, floor)))
                continue;
            var isPassive = Passive.Is(flow, i, floor);
            var subject = isPassive ? Passive.Agent(flow, i + 1, ceiling) : SubjectFinder.Before(flow, i, floor);
            if (subject is not { IsFarFetched: false } speaker)
                continue;
            if (!item.Verb.Is(CueForms.Past | CueForms.Third) && !(isTag && (IsPlural(flow, speaker) || IsHelped(flow, i, floor))))
                continue;
            if (!isAs && !isPassive && (!IsAtStart(flow, speaker, floor) || (item.Verb.Strength < 3 && OpensInClause(flow, first))))
                return null;
            if (IntroducesNext(flow, i))
                return null;
            var score = isAs ? 100 : isTag ? 110 : isStopped ? 60 : 55;
            return new(CuePlace.Tag, i, i + 1, speaker, score + item.Verb.Strength - Math.Min(20, i - first), i - speaker.End < 4);
        }
        return null;
    }

    // “No!” His sister disagreed: “Yes.”
    private static bool IntroducesNext(Flow flow, int verb)
    {
        for (var i = verb + 1; i + 1 < flow.Count && i - verb < MaxBeforeColon && flow[i].Sentence == flow[verb].Sentence; i++)
        {
            if (flow[i].Kind == FlowKind.Colon)
                return flow[i + 1].Kind == FlowKind.Quote;
            if (flow[i].Kind is not (FlowKind.Word or FlowKind.Number or FlowKind.Joint or FlowKind.Possessive))
                return false;
        }
        return false;
    }

    // Because it was “hard,” she left: what opens a sentence so goes on after the comma, and no one need have said it.
    private static bool OpensInClause(Flow flow, int first)
    {
        var start = flow.SentenceStart(first);
        return flow[start].Kind != FlowKind.Quote
            && flow[start].Does(WordRole.ClauseOpener | WordRole.Preposition | WordRole.Time | WordRole.Adverb);
    }

    // She used to say; she would say.
    private static bool IsHelped(Flow flow, int verb, int floor)
    {
        var helper = verb - 1;
        if (helper > floor && flow[helper].Does(WordRole.Infinitive))
            helper--;
        return helper > floor && flow[helper].Does(WordRole.Auxiliary | WordRole.Catenative);
    }

    // They say; officials say: the bare form is a verb only beside a plural.
    private static bool IsPlural(Flow flow, NounPhrase speaker) =>
        speaker.Kind == PhraseKind.Pronoun || flow.Lexicon.EndsAsPlural(flow.Slice(speaker.End - 1));

    // Lower-case words before a name are its titles: former mayor Dana Orlev said.
    private static bool IsAtStart(Flow flow, NounPhrase speaker, int floor)
    {
        for (var i = floor; i < speaker.Start; i++)
        {
            if (IsMark(flow[i].Kind) || BeginsClause(flow[i]))
                return false;
        }
        return true;
    }

    private static bool IsMark(FlowKind kind) => kind
        is not (FlowKind.Word or FlowKind.Possessive or FlowKind.Joint or FlowKind.Number or FlowKind.Comma or FlowKind.Other);

    private static bool BeginsClause(FlowItem item) =>
        item.Does(WordRole.Auxiliary | WordRole.Relative | WordRole.SubjectPronoun)
        || (item.Does(WordRole.ClauseOpener) && !item.Does(WordRole.Determiner | WordRole.Preposition));
}
