using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Finds who speaks a quotation that stands in a sentence of its own: from what was said just before or after it.</summary>
internal static class ImpliedSpeaker
{
    // Items of a line that only says who speaks.
    private const int MaxLine = 14;
    private const int LineScore = 95;

    /// <summary>The speaker that the context gives, or null.</summary>
    /// <param name="flow">The paragraph.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="known">What is known of each item of the paragraph.</param>
    /// <param name="previous">The paragraph before, if there is one.</param>
    /// <param name="previousKnown">What is known of its items.</param>
    public static Attributed? Find(Flow flow, int quote, Attributed?[] known, Flow? previous, Attributed?[]? previousKnown)
    {
        if (Before(flow, quote, known) is { } before)
            return before;
        if (QuoteShape.IsLabelled(flow, quote))
            return null;
        if (quote > 0)
        {
            var last = quote - 1;
            var start = flow.SentenceStart(last);
            if (FromSentence(flow, last + 1, start, false) is { } speaker)
                return speaker;
            if (SubjectFinder.Main(flow, start, last + 1) is { Kind: not PhraseKind.Nominal } subject)
                return Attributed.From(flow, new(CuePlace.Introduction, subject.Start, subject.End, subject, 0, false))
                    .Implied(SpeakerSource.SentenceBefore, true);
        }
        else if (previous is { Count: > 0 } && !IsDialogueLine(flow) && FromParagraph(previous, previousKnown) is { } speaker)
        {
            return speaker;
        }
        return After(flow, quote, known);
    }

    /// <summary>Who is the subject of a verb that shows none: whoever spoke last, or the subject of the sentence before.</summary>
    public static Attributed? LeftOut(Flow flow, int quote, Attributed?[] known, Flow? previous, Attributed?[]? previousKnown)
    {
        var start = flow.SentenceStart(quote);
        if (start == 0)
            return previous is { Count: > 0 } && FromParagraph(previous, previousKnown) is { } earlier ? earlier : null;
        return SubjectBefore(flow, start) ?? Before(flow, quote, known);
    }

    // The next line of a dialogue is another's.
    private static bool IsDialogueLine(Flow flow) =>
        flow.Lexicon.Has(LanguageTraits.DialogueDash) && flow.Text[flow.Range.Start] is '—' or '―' or '–';

    private static Attributed? SubjectBefore(Flow flow, int end)
    {
        var start = flow.SentenceStart(end - 1);
        var subject = flow.Lexicon.Has(LanguageTraits.VerbFinal)
            ? ClauseSubject.Before(flow, end, start) ?? ClauseSubject.FirstCapital(flow, end, start)
            : SubjectFinder.Main(flow, start, end);
        return subject is { } phrase
            ? Attributed.From(flow, new(CuePlace.Introduction, phrase.Start, phrase.End, phrase, 0, false))
                .Implied(SpeakerSource.SentenceBefore, true)
            : null;
    }

    /// <summary>Who speaks a long fragment whose sentence has no cue: whoever speaks beside it, else the subject of its sentence.</summary>
    public static Attributed? InParagraph(Flow flow, int quote, Attributed?[] known)
    {
        if ((Before(flow, quote, known) ?? After(flow, quote, known)) is { } beside)
            return beside with { Doubts = beside.Doubts | Doubt.FromContext };
        return SubjectFinder.Main(flow, flow.SentenceStart(quote), quote) is { } subject
            ? Attributed.From(flow, new(CuePlace.Introduction, subject.Start, subject.End, subject, 0, false))
                .Implied(SpeakerSource.OwnSentence, true)
            : null;
    }

    private static Attributed? Before(Flow flow, int quote, Attributed?[] known)
    {
        var floor = Math.Max(0, quote - Flow.Reach);
        for (var i = quote - 1; i >= floor; i--)
        {
            if (flow[i].Kind == FlowKind.Quote && known[i] is { Speaker: not null } before)
                return before.Implied(
                    SpeakerSource.EarlierQuote, flow[quote].Sentence - flow[i].Sentence > 1 && HasOtherSpeaker(flow, i, quote));
        }
        return null;
    }

    private static bool HasOtherSpeaker(Flow flow, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (flow[i].IsNamePart && flow[i].Sentence != flow[from].Sentence)
                return true;
        }
        return false;
    }

    // Orlev said as much: / Orlev put it so. “…”
    private static Attributed? FromSentence(Flow flow, int end, int start, bool isElsewhere)
    {
        var stop = end;
        while (stop > start && flow[stop - 1].Kind == FlowKind.Stop)
            stop--;
        var verb = IntroductionFinder.Find(flow, stop, start, isElsewhere);
        var noun = NounCueFinder.Find(flow, stop, start, isElsewhere);
        if (CueChooser.Best(verb, noun) is not { Speaker: not null } candidate)
            return null;
        var found = Attributed.From(flow, candidate);
        var isColon = stop > start && flow[stop - 1].Kind == FlowKind.Colon;
        return isColon ? found : found.Implied(SpeakerSource.SentenceBefore, false);
    }

    private static Attributed? FromParagraph(Flow previous, Attributed?[]? known)
    {
        var last = previous.Count - 1;
        if (previous[last].Kind == FlowKind.Colon)
            return FromLine(previous, last)
                ?? Somebody(previous, FromSentence(previous, last + 1, previous.SentenceStart(last), true)) ?? FromSubject(previous, last);
        for (var i = last; known is not null && i >= 0 && last - i < Flow.Reach; i--)
        {
            if (known[i] is { Speaker: not null } before)
                return before.Implied(SpeakerSource.ParagraphBefore, true);
        }
        return FromSentence(previous, last + 1, previous.SentenceStart(last), true) is { } spoken
            ? spoken.Implied(SpeakerSource.ParagraphBefore, true)
            : null;
    }

    // Chairwoman Dana Orlev: / And from Dana Orlev: / In the words of Dana Orlev: in the line above.
    private static Attributed? FromLine(Flow line, int colon)
    {
        if (colon is < 1 or > MaxLine || PhraseReader.EndingAt(line, colon - 1, 0) is not { Kind: PhraseKind.Name } name)
            return null;
        for (var i = 0; i < name.Start; i++)
        {
            if (line[i].Kind is not (FlowKind.Word or FlowKind.Comma or FlowKind.Joint) || IsFiniteVerb(line[i]))
                return null;
        }
        return Attributed.From(line, new(CuePlace.Introduction, colon, colon + 1, name, LineScore, true));
    }

    private static bool IsFiniteVerb(FlowItem item) =>
        item.Verb.Strength > 0 && item.Verb.Is(CueForms.Past | CueForms.Third) && !item.Does(WordRole.NounCue | WordRole.Title);

    // Had this to say: this is nobody.
    private static Attributed? Somebody(Flow line, Attributed? found) =>
        found?.Speaker is { } speaker && (line.Lexicon.RolesOf(line.Text.AsSpan(speaker.Start, speaker.Length)) & WordRole.Determiner) != 0
            ? null
            : found;

    // Orlev had this to say:
    private static Attributed? FromSubject(Flow line, int colon) =>
        colon <= MaxLine && SubjectFinder.Main(line, line.SentenceStart(colon), colon) is { Kind: PhraseKind.Name } subject
            ? Attributed.From(line, new(CuePlace.Introduction, colon, colon + 1, subject with { IsFarFetched = false }, LineScore, true))
            : null;

    private static Attributed? After(Flow flow, int quote, Attributed?[] known)
    {
        for (var i = quote + 1; i < flow.Count && i - quote < Flow.Reach; i++)
        {
            // “No!” His sister disagreed: “Yes.” What introduces the next one says nothing of this one.
            if (flow[i].Kind == FlowKind.Quote && known[i] is { Speaker: not null } next)
                return next is { Source: SpeakerSource.Cue, Place: CuePlace.Introduction } && next.Cue is { } cue
                    && cue.Start > flow[quote].Range.End
                    ? null
                    : next.Implied(SpeakerSource.LaterQuote, flow[i].Sentence - flow[quote].Sentence > 1);
        }
        return null;
    }
}
