using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Finds nouns of speech before a quotation: Orlev's memorable words to the guests: “…”; a statement by Orlev: “…”.</summary>
internal static class NounCueFinder
{
    private const int MaxGap = 14;

    public static Candidate? Find(Flow flow, int quote) => Find(flow, quote, flow.SentenceStart(quote), false);

    /// <summary>The nearest noun of speech before an item.</summary>
    public static Candidate? Find(Flow flow, int quote, int floor, bool isElsewhere)
    {
        var end = quote;
        var mark = FlowKind.Word;
        while (end > floor && flow[end - 1].Kind is FlowKind.Comma or FlowKind.Colon or FlowKind.Dash)
            mark = flow[--end].Kind;
        for (var i = end - 1; i >= floor && end - i <= MaxGap; i--)
        {
            if (flow[i].Kind is FlowKind.Quote or FlowKind.Stop or FlowKind.Semicolon)
                return null;
            if (flow[i].Kind != FlowKind.Word || !flow[i].Does(WordRole.NounCue)
                || (flow[i].IsCapital && i > floor && !flow.Lexicon.Has(LanguageTraits.CapitalNouns)))
                continue;
            var speaker = Owner(flow, i, end, floor);
            // The appeal of a fair “order”: the phrase goes on in the marks, it is no one's.
            if (speaker is { Kind: PhraseKind.Nominal } phrase && phrase.End == quote)
                return null;
            if (speaker is null && mark != FlowKind.Colon)
                return null;
            var gap = end - i - 1;
            var score = (mark == FlowKind.Colon ? 75 : 40) - gap + (isElsewhere ? 10 : 0) - (speaker is null ? 30 : 0)
                + (speaker is { } owner && owner.Start > i && !flow[i + 1].Does(WordRole.Of) ? 20 : 0);
            return new(CuePlace.Noun, i, i + 1, speaker, score, gap <= 1);
        }
        return null;
    }

    private static NounPhrase? Owner(Flow flow, int noun, int end, int floor)
    {
        // Orlevs Worte: a genitive without an apostrophe.
        if (noun > floor && flow[noun - 1].IsNamePart && flow.Lexicon.EndsAsGenitive(flow.Slice(noun - 1)))
            return PhraseReader.EndingAt(flow, noun - 1, floor);
        for (var i = noun - 1; i >= floor && noun - i <= 5; i--)
        {
            var item = flow[i];
            if (item.Kind == FlowKind.Possessive && i > floor)
                return PhraseReader.EndingAt(flow, i - 1, floor);
            if (item.Kind is not (FlowKind.Word or FlowKind.Joint or FlowKind.Number)
                || item.Does(WordRole.Preposition | (WordRole.PhraseStop & ~WordRole.Time)))
                break;
            if (item.Does(WordRole.Determiner))
                return item.Does(WordRole.OwnPronoun) ? new(i, i + 1, PhraseKind.Pronoun) : After(flow, noun, end);
        }
        return After(flow, noun, end);
    }

    private static NounPhrase? After(Flow flow, int noun, int end)
    {
        if (noun + 2 >= end)
            return null;
        return flow[noun + 1].Does(WordRole.Owner) ? PhraseReader.StartingAt(flow, noun + 2, end) : null;
    }
}
