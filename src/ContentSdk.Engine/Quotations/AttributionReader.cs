using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Quotations.Choice;
using ContentSdk.Engine.Quotations.Turns;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations;

/// <summary>Gives each marked span its kind and, where it is a quotation, its cue and speaker.</summary>
public static class AttributionReader
{
    private const int LabelGap = 8;

    /// <summary>One quote for each span, in the same order; names are given later.</summary>
    public static IReadOnlyList<QuoteSpec> Attribute(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver) =>
        Attribute(text, spans, resolver, null, null);

    /// <summary>The same, and why, for whoever asks.</summary>
    /// <param name="text">The article.</param>
    /// <param name="spans">The spans in quotation marks.</param>
    /// <param name="resolver">Who is who.</param>
    /// <param name="weights">Weights instead of those that ship; null for those.</param>
    /// <param name="explanations">Gets one explanation for each span, in the same order; null where nobody asks.</param>
    /// <param name="author">Which entity signed the article, if one person did; else -1.</param>
    internal static QuoteSpec[] Attribute(
        AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver, ChoiceWeights? weights,
        ICollection<QuoteExplanation>? explanations, int author = -1)
    {
        if (spans.Count == 0)
            return [];
        var quotes = spans.All(static span => span.Label is null) ? new QuoteSpec[spans.Count] : Turns(text, spans, resolver, author);
        var reasons = explanations is null ? null : new QuoteExplanation[spans.Count];
        if (spans.Any(static span => span.Label is null))
            AttributeMarked(text, spans, resolver, weights, quotes, reasons);
        foreach (var echo in new QuotationEchoes(text, quotes).Fill())
        {
            if (reasons is not null)
                reasons[echo] = ChoiceExplanation.Echo(quotes[echo]);
        }
        for (var i = 0; reasons is not null && i < reasons.Length; i++)
            explanations!.Add(reasons[i] ?? ChoiceExplanation.Turn(text, spans[i], quotes[i]));
        return quotes;
    }

    internal static QuoteSpec[] Turns(
        AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver, int author = -1)
    {
        var speakers = new TurnSpeakers(text, resolver, spans, author);
        var quotes = new QuoteSpec[spans.Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            if (spans[i].Label is not { } label)
                continue;
            var (entity, attribution, isUncertain) = speakers.Of(spans[i]);
            // Of some interviews only the first question and answer have labels.
            var isBeside = spans[i].Outer.Start - label.End <= LabelGap;
            quotes[i] = new(
                "", spans[i].Parts, spans[i].Outer, QuoteKind.Labeled, spans[i].Parent, entity, isBeside ? label : null, null,
                !isBeside ? AttributionKind.Implied : entity < 0 ? AttributionKind.Named : attribution, isUncertain);
        }
        return quotes;
    }

    private static void AttributeMarked(
        AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver, ChoiceWeights? weights, QuoteSpec[] quotes,
        QuoteExplanation[]? reasons)
    {
        var trace = reasons is null ? null : new AttributionTrace(spans.Count);
        var reading = new MarkedReading(text, spans, resolver, quotes, trace);
        var language = (weights ??= ChoiceWeights.Instance).For(text.Language);
        var chooser = language is null ? null : new SpeakerChooser(reading.Session, weights, language);
        for (var i = 0; i < reading.Count; i++)
        {
            var decision = default(Decision);
            var isChosen = chooser is not null && reading.Begin(i);
            ref var quote = ref quotes[reading.PlaceOf(i)];
            if (isChosen)
            {
                decision = chooser!.Decide(trace is not null);
                if (decision.Entity >= 0 && !CanSpeak(resolver, decision.Entity))
                    decision = decision with { IsCertain = false, CanSpeak = false };
                else if (decision.IsCertain && UnnamedBefore.Means(reading.Session.Quote, decision.Entity))
                    decision = decision with { IsCertain = false, MayBeUnnamed = true };
                quote = Chosen(reading, i, decision, resolver);
            }
            if (trace is not null)
                reasons![reading.PlaceOf(i)] = ChoiceExplanation.Explain(
                    trace, reading.Scene, i, quote, reading.Rules[i], isChosen ? decision : null, language);
        }
    }

    private static QuoteSpec Chosen(MarkedReading reading, int index, Decision decision, IMentionResolver resolver)
    {
        var rule = reading.Rules[index];
        var words = decision is { IsSaid: true, Entity: < 0 } ? rule with { Resolution = Resolution.None } : rule;
        var quote = reading.RuleQuote(index, words, ChosenQuote.KindOf(rule.Kind, reading.Session.Quote.Shape, decision.IsSaid));
        if (!decision.IsSaid || (decision.Entity < 0 && rule.Resolution.Entity < 0))
            return quote;
        return decision.Entity == rule.Resolution.Entity
            ? quote with { IsUncertain = !decision.IsCertain }
            : ChosenQuote.Of(quote, reading.Session, decision, resolver.Mentions, reading.GoesOnUnnamed(index));
    }

    private static bool CanSpeak(IMentionResolver resolver, int entity) =>
        resolver.Entities[entity].Kind is not (EntityKind.Place or EntityKind.Event);
}
