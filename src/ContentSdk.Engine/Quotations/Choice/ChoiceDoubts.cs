using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Quotations.Turns;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Says why a speaker is uncertain, for a person who asks. Of a quotation that is not uncertain nothing is said.</summary>
internal static class ChoiceDoubts
{
    /// <summary>Of a quotation in marks.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="rule">What the rules say.</param>
    /// <param name="decision">What was chosen; null where nothing was to be chosen.</param>
    /// <param name="sureFrom">The lead from which such a speaker is sure.</param>
    public static IEnumerable<string> Of(QuoteSpec quote, RuleReading rule, Decision? decision, int sureFrom) => !quote.IsUncertain ? []
        : quote.Speaker < 0 ? OfWords(rule, decision)
        : decision is { } chosen ? OfChoice(rule, chosen, sureFrom)
        : OfRules(rule);

    /// <summary>Of a quotation that has the speaker of another with the same words.</summary>
    public static IEnumerable<string> OfEcho(QuoteSpec quote)
    {
        if (quote.IsUncertain)
            yield return "the speaker of that quotation is not sure";
    }

    /// <summary>Of a turn in an interview.</summary>
    public static IEnumerable<string> OfTurn(AnalyzedText text, QuotationSpan turn, QuoteSpec quote)
    {
        if (!quote.IsUncertain)
            yield break;
        if (TurnSpeakers.RoleOf(text, turn) == TurnRole.Question)
            yield return "the label names nobody; the author is taken for who asks";
        else
            yield return "the label names nobody; headline and introduction are taken for who answers";
    }

    // A speaker without a name.
    private static IEnumerable<string> OfWords(RuleReading rule, Decision? decision)
    {
        if (rule.Found is { SpeakerKind: PhraseKind.Name, Doubts: Doubt.None } && decision is not null)
        {
            yield return "it is open whose name this is";
            yield break;
        }
        var hasDoubt = false;
        foreach (var doubt in OfCue(rule.Found))
        {
            hasDoubt = true;
            yield return doubt;
        }
        if (!hasDoubt)
            yield return "one or two words, with no cue beside them";
    }

    private static IEnumerable<string> OfChoice(RuleReading rule, Decision decision, int sureFrom)
    {
        if (!decision.CanSpeak)
        {
            yield return "a place or an event cannot speak";
            yield break;
        }
        if (decision.MayBeUnnamed)
            yield return "the pronoun may mean somebody without a name in the sentence before";
        else if (decision.Margin >= sureFrom)
            yield return "perhaps nobody speaks it";
        else if (sureFrom == Certainty.Never)
            yield return "a speaker found in this way is never sure";
        else
            yield return "the lead is too small";
        if (decision.Entity != rule.Resolution.Entity)
            yield break;
        foreach (var doubt in OfCue(rule.Found))
            yield return doubt;
        if (rule.Resolution.IsUncertain)
            yield return "it is not sure who is meant";
    }

    private static IEnumerable<string> OfRules(RuleReading rule)
    {
        var hasDoubt = false;
        foreach (var doubt in OfCue(rule.Found))
        {
            hasDoubt = true;
            yield return doubt;
        }
        if (rule.Resolution.IsUncertain)
            yield return "it is not sure who is meant";
        else if (!hasDoubt)
            yield return "one or two words, with no cue beside them";
    }

    // Who is taken from the context has no cue that could be weak, nor a verb beside which the subject could be missed.
    private static IEnumerable<string> OfCue(Attributed? found)
    {
        if (found is null)
            yield break;
        var isFromContext = (found.Doubts & Doubt.FromContext) != 0;
        switch (found.Source)
        {
            case SpeakerSource.OwnSentence:
                if (found.IsAnnounced)
                    yield return "no word of speech before the colon";
                else
                    yield return "no cue in its sentence";
                yield break;
            case SpeakerSource.SentenceBefore when isFromContext:
                yield return "only the sentence before has a name or noun for the speaker";
                yield break;
            case SpeakerSource.ParagraphBefore when isFromContext:
                yield return "only the paragraph before has a name or noun for the speaker";
                yield break;
            case SpeakerSource.EarlierQuote or SpeakerSource.LaterQuote when isFromContext:
                yield return "it has no cue of its own";
                break;
        }
        if ((found.Doubts & Doubt.GuessedSubject) != 0)
            yield return "the subject is a guess, it is not beside its verb";
        if ((found.Doubts & Doubt.WeakCue) != 0)
            yield return "the cue is weak or far away";
    }
}
