using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Quotations.Turns;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Says why a quotation has its speaker, for a person who asks.</summary>
internal static class ChoiceExplanation
{
    /// <summary>Why a turn of an interview has its speaker.</summary>
    public static QuoteExplanation Turn(AnalyzedText text, QuotationSpan turn, QuoteSpec quote) => new(
        quote.SpeakerRange is null ? "its turn, after the two that have labels"
            : quote.Speaker < 0 ? "the label before it, which names nobody in the article"
            : "the label before it",
        null, ChoiceDoubts.OfTurn(text, turn, quote).ToEquatableArray(), default);

    /// <summary>Why a quotation has its speaker whose words another has.</summary>
    public static QuoteExplanation Echo(QuoteSpec quote) =>
        new("another quotation has the same words", null, ChoiceDoubts.OfEcho(quote).ToEquatableArray(), default);

    /// <summary>What was noted of a span, beside what came of it.</summary>
    /// <param name="trace">What was looked at.</param>
    /// <param name="scene">The article.</param>
    /// <param name="span">Number of the span.</param>
    /// <param name="quote">What came of it.</param>
    /// <param name="rule">What the rules say.</param>
    /// <param name="decision">What was chosen; null where nothing was to be chosen.</param>
    /// <param name="language">How it was chosen.</param>
    public static QuoteExplanation Explain(
        AttributionTrace trace, Scene scene, int span, QuoteSpec quote, RuleReading rule, Decision? decision, LanguageChoice? language)
    {
        var sureFrom = decision is { Entity: >= 0 } named && language is not null
            ? language.Margins[named.Class]
            : Certainty.Never;
        var candidates = trace.CandidatesOf(span);
        var hasNoCue = quote.Kind == QuoteKind.Term || rule.Found is null;
        return new(
            DecidedBy(quote, rule, decision, scene),
            !hasNoCue ? null : trace.RefusalOf(span) ?? (candidates.Count == 0 ? WithoutCue(scene, span) : null),
            ChoiceDoubts.Of(quote, rule, decision, sureFrom).ToEquatableArray(),
            candidates.ToEquatableArray())
        {
            Reasons = decision?.Compared?.Reasons ?? default,
            Next = decision is { Compared: { } compared, Margin: var lead }
                ? new(
                    compared.Next < 0 ? null : scene.Entities[compared.Next].Name, lead, sureFrom == Certainty.Never ? null : sureFrom)
                : null,
        };
    }

    private static string DecidedBy(QuoteSpec quote, RuleReading rule, Decision? decision, Scene scene)
    {
        if (quote.Kind == QuoteKind.Term)
            return rule.Kind == QuoteKind.Term ? "nobody speaks it" : "the model: nobody speaks it";
        if (decision is { } chosen && chosen.Entity != rule.Resolution.Entity)
            return rule.Resolution.Entity < 0 ? "the model; the rules name nobody"
                : $"the model{(chosen.Entity < 0 ? ", which names nobody" : "")}; the rules say "
                    + $"{scene.Entities[rule.Resolution.Entity].Name}: {RuleWords.Of(rule, scene, quote.Parent >= 0)}";
        return rule.Found is { } found ? CueWords.Of(found)
            : rule.Resolution.Entity >= 0 ? "whoever was spoken of last"
            : rule.Kind == QuoteKind.Term ? "the model: somebody speaks it, but nobody is named; the rules call it a term"
            : "a whole sentence, but nobody is named";
    }

    private static string WithoutCue(Scene scene, int span) =>
        IsColon(scene, scene.FirstOf(span), -1) ? "no cue was found before the colon"
            : IsColon(scene, scene.LastOf(span), 1) ? "no name was found after the colon"
            : "no cue was found";

    private static bool IsColon(Scene scene, (int Flow, int Item) place, int step) =>
        place.Flow >= 0 && scene[place.Flow].Flow is var flow && place.Item + step >= 0 && place.Item + step < flow.Count
        && flow[place.Item + step].Kind == FlowKind.Colon;
}
