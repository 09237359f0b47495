using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Says why a quotation has its speaker, for a person who asks.</summary>
internal static class ChoiceExplanation
{
    /// <summary>Why a turn of an interview has its speaker.</summary>
    public static QuoteExplanation Labeled { get; } = new("label before it", null, default, default);

    /// <summary>Why a quotation has its speaker whose words another has.</summary>
    public static QuoteExplanation Echo(QuoteSpec quote) =>
        new("another quotation with the same words", null, DoubtsOfEcho(quote).ToEquatableArray(), default);

    /// <summary>What was noted of a span, beside what came of it.</summary>
    /// <param name="trace">What was looked at.</param>
    /// <param name="span">Number of the span.</param>
    /// <param name="quote">What came of it.</param>
    /// <param name="rule">What the rules say.</param>
    /// <param name="decision">What was chosen; null where nothing was to be chosen.</param>
    public static QuoteExplanation Explain(AttributionTrace trace, int span, QuoteSpec quote, RuleReading rule, Decision? decision)
    {
        var candidates = trace.CandidatesOf(span);
        var isTerm = quote.Kind == QuoteKind.Term;
        var isOther = decision is { IsSaid: true } chosen && chosen.Entity != rule.Resolution.Entity;
        return new(
            isOther ? "the choice, against the rules" : isTerm ? "nobody speaks it" : Rule(rule.Found),
            isTerm || rule.Found is null ? trace.RefusalOf(span) ?? (candidates.Count == 0 ? "no cue was found" : null) : null,
            quote.IsUncertain ? Doubts(rule, decision).ToEquatableArray() : default,
            candidates.ToEquatableArray())
        {
            Reasons = decision?.Reasons ?? default,
        };
    }

    private static string Rule(Attributed? found) => found is null
        ? "stands by itself"
        : found.Source switch
        {
            SpeakerSource.EarlierQuote => "speaker of the quotation before",
            SpeakerSource.LaterQuote => "speaker of the quotation after",
            SpeakerSource.SentenceBefore => "sentence before",
            SpeakerSource.OwnSentence => "subject of its sentence",
            SpeakerSource.ParagraphBefore => "paragraph before",
            SpeakerSource.Turn => "turn of a dialogue",
            _ => found.Place switch
            {
                CuePlace.Tag => "cue behind it",
                CuePlace.Introduction => "cue before it",
                CuePlace.According => "according to",
                CuePlace.Noun => "noun of speech",
                CuePlace.Trailing => "cue at the end of the sentence",
                _ => "verb at the end of the clause",
            },
        };

    private static IEnumerable<string> DoubtsOfEcho(QuoteSpec quote)
    {
        if (quote.IsUncertain)
            yield return "the speaker of the other quotation is not sure";
    }

    private static IEnumerable<string> Doubts(RuleReading rule, Decision? decision)
    {
        if (rule.Found is { } found)
        {
            if ((found.Doubts & Doubt.GuessedSubject) != 0)
                yield return "the subject was guessed, it does not stand beside its verb";
            if ((found.Doubts & Doubt.WeakCue) != 0)
                yield return "the cue is weak or far away";
            if ((found.Doubts & Doubt.FromContext) != 0)
                yield return "only another sentence names the speaker";
            if (rule.Resolution.IsUncertain)
                yield return "whom the phrase stands for is not sure";
        }
        if (decision is { CanSpeak: false })
            yield return "a place or an event cannot speak";
        else if (decision is { IsCertain: false })
            yield return "the lead over the next candidate is small";
    }
}
