using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>
/// Finds the cue at the end of the clause, where a language or a sentence puts it there: Orlev, “…” dedi; “…” diyen Orlev;
/// Orlev hat den Plan „…“ genannt. The subject stands before the quotation, or right behind the verb.
/// </summary>
internal static class FinalCueFinder
{
    // Words between the quotation and its verb: diye, olarak, ifadelerini.
    private const int MaxGap = 7;
    private const int Score = 112;
    private const int ScoreOfNoun = 90;

    public static Candidate? Find(Flow flow, int quote)
    {
        if (!flow.Lexicon.Has(LanguageTraits.VerbFinal | LanguageTraits.VerbBracket))
            return null;
        var (floor, ceiling) = (flow.SentenceStart(quote), flow.SentenceEnd(quote));
        var hasNoun = false;
        var hasQuotative = false;
        for (var i = quote + 1; i < ceiling && i - quote <= MaxGap; i++)
        {
            var item = flow[i];
            if (item.Kind == FlowKind.Quote || item.Kind is FlowKind.Stop or FlowKind.Semicolon or FlowKind.Colon)
                return hasQuotative ? Quotative(flow, quote, floor) : null;
            if (item.Kind != FlowKind.Word)
                continue;
            hasQuotative |= item.Does(WordRole.Quotative) && i == quote + 1;
            var isNoun = item.Does(WordRole.NounCue) && i == quote + 1;
            if (isNoun && Owner(flow, quote, floor) is { } owner)
                return new(CuePlace.Noun, i, i + 1, owner, ScoreOfNoun, true);
            hasNoun |= isNoun;
            // Yorumunu yaptı: behind a noun of speech any verb will do.
            if (item.Verb.Strength < (hasNoun ? 1 : 2) || item.IsCapital)
                continue;
            return flow.Lexicon.Has(LanguageTraits.VerbFinal) ? Final(flow, quote, i, floor, ceiling) : Bracket(flow, quote, i, floor);
        }
        return hasQuotative ? Quotative(flow, quote, floor) : null;
    }

    // “…” diye araya girdi: somebody says it, whatever the verb.
    private static Candidate? Quotative(Flow flow, int quote, int floor) =>
        new(CuePlace.Final, quote + 1, quote + 2, ClauseSubject.Before(flow, quote, floor), ScoreOfNoun, true);

    private static Candidate? Final(Flow flow, int quote, int verb, int floor, int ceiling)
    {
        var form = flow[verb].Verb;
        var behind = form.Is(CueForms.Participle | CueForms.Past | CueForms.Third)
            ? PhraseReader.StartingAt(flow, verb + 1, ceiling)
            : null;
        // A noun behind a finite verb is its subject only where it closes the sentence and nothing stands before the quotation.
        if (behind is { Kind: PhraseKind.Nominal } noun && !form.Is(CueForms.Participle)
            && !(quote == floor && (noun.End >= ceiling || flow[noun.End].Kind == FlowKind.Stop)))
            behind = null;
        var speaker = behind ?? (form.Forms == CueForms.Participle ? null : ClauseSubject.Before(flow, quote, floor));
        if (form.Forms == CueForms.Participle && speaker is null)
            return null;
        return new(CuePlace.Final, verb, verb + 1, speaker, Score + form.Strength - (verb - quote), verb - quote <= 3);
    }

    // Only a participle whose helper stands before the quotation, or a verb that ends a subordinate clause.
    private static Candidate? Bracket(Flow flow, int quote, int verb, int floor)
    {
        if (flow[verb - 1].Kind is FlowKind.Comma or FlowKind.Dash || verb + 1 < flow.Count && flow[verb + 1].IsNamePart)
            return null;
        if (Passive.Is(flow, verb, floor))
            return Passive.Agent(flow, floor, verb) is { } agent
                ? new(CuePlace.Final, verb, verb + 1, agent, Score, verb - quote <= 3)
                : null;
        return FreeSubject.Of(flow, verb, floor, quote) is { } speaker
            && (speaker.End <= quote || speaker.End <= verb && flow[verb].Verb.Is(CueForms.Participle))
            ? new(CuePlace.Final, verb, verb + 1, speaker, Score - (verb - quote), verb - quote <= 3) : null;
    }

    // Orlev'in “…” sözleri.
    private static NounPhrase? Owner(Flow flow, int quote, int floor) =>
        quote - 2 >= floor && flow[quote - 1].Kind == FlowKind.Possessive ? PhraseReader.EndingAt(flow, quote - 2, floor) : null;
}
