using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Quotations.Turns;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations;

/// <summary>Gives each marked span its kind and, where it is a quotation, its cue and speaker.</summary>
public static class AttributionReader
{
    private const int LabelGap = 8;

    /// <summary>One quote for each span, in the same order; names are given later.</summary>
    public static IReadOnlyList<QuoteSpec> Attribute(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver) =>
        Attribute(text, spans, resolver, null);

    /// <summary>The same, and for each span why.</summary>
    /// <param name="text">The article.</param>
    /// <param name="spans">What stands in marks.</param>
    /// <param name="resolver">Who is who.</param>
    /// <param name="explanations">Gets one explanation for each span, in the same order.</param>
    public static IReadOnlyList<QuoteSpec> Explain(
        AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver, ICollection<QuoteExplanation> explanations) =>
        Attribute(text, spans, resolver, explanations);

    private static QuoteSpec[] Attribute(
        AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver, ICollection<QuoteExplanation>? explanations)
    {
        if (spans.Count == 0)
            return [];
        var (marked, places) = QuotationSpans.Marked(spans);
        var quotes = marked.Count == spans.Count ? new QuoteSpec[spans.Count] : Turns(text, spans, resolver);
        var reasons = explanations is null ? null : new QuoteExplanation[spans.Count];
        if (marked.Count > 0)
            AttributeMarked(text, marked, places, spans, resolver, quotes, reasons);
        for (var i = 0; reasons is not null && i < reasons.Length; i++)
            explanations!.Add(reasons[i] ?? AttributionTrace.Labeled);
        new HeadlineEchoes(text, quotes).Fill();
        return quotes;
    }

    private static QuoteSpec[] Turns(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver)
    {
        var speakers = new TurnSpeakers(text, resolver, spans);
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
        AnalyzedText text, IReadOnlyList<QuotationSpan> marked, int[] places, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver,
        QuoteSpec[] quotes, QuoteExplanation[]? reasons)
    {
        var trace = reasons is null ? null : new AttributionTrace(marked.Count);
        var lexicon = SpeechLexicon.For(text.Language);
        var builder = new FlowBuilder(text, lexicon);
        var table = new AttributionTable(marked.Count, trace);
        table.ReadParagraphs(FlowSet.Paragraphs(text, marked, builder));
        if (lexicon.Has(LanguageTraits.CueInside))
            table.ReadCuesInside(FlowSet.Wholes(marked, builder));
        table.ReadInsides(FlowSet.Insides(text, marked, builder));
        var speakers = new SpeakerResolver(text, resolver);
        for (var i = 0; i < marked.Count; i++)
        {
            var (kind, found, span) = (table.KindOf(i), table.Of(i), spans[places[i]]);
            var resolution = kind == QuoteKind.Term ? Resolution.None : speakers.Resolve(found, span.Parent < 0 ? null : quotes[span.Parent], span.Outer.Start);
            var quote = Quote(span, kind, found, resolution, kind == QuoteKind.Partial && found is not { IsBesideCue: true, IsImplied: false } && IsShort(text, span));
            if (table.CueInside(i) is { } cue)
                quote = quote with { Parts = Without(text.Document.Text, span.Parts, cue) };
            quotes[places[i]] = quote;
            if (trace is not null)
                reasons![places[i]] = trace.Explain(i, kind, found, resolution);
        }
    }

    private static QuoteSpec Quote(QuotationSpan span, QuoteKind kind, Attributed? found, Resolution resolution, bool isShort)
    {
        if (kind == QuoteKind.Term || (found is null && resolution.Entity < 0))
            return new("", span.Parts, span.Outer, kind, span.Parent, -1, null, null, AttributionKind.None, false);
        if (found?.Speaker is null && resolution.Entity >= 0)
            return new("", span.Parts, span.Outer, kind, span.Parent, resolution.Entity, null, found?.Cue, AttributionKind.Implied, true);
        // Mira la olla: the word that was taken for the subject names nobody.
        if (resolution is { Attribution: AttributionKind.Implied, Entity: >= 0 } && found!.IsImplied)
            return new("", span.Parts, span.Outer, kind, span.Parent, resolution.Entity, null, found.Cue, AttributionKind.Implied, true);
        var attribution = found!.IsImplied ? AttributionKind.Implied
            : resolution.Attribution != AttributionKind.None ? resolution.Attribution
            : found.Speaker is null ? AttributionKind.None
            : found.SpeakerKind switch
            {
                PhraseKind.Name => AttributionKind.Named,
                PhraseKind.Pronoun => AttributionKind.Pronoun,
                _ => AttributionKind.Nominal,
            };
        return new(
            "", span.Parts, span.Outer, kind, span.Parent, resolution.Entity, found.Speaker, found.Cue, attribution,
            found.Speaker is not null && (found.Doubts != Doubt.None || resolution.IsUncertain || isShort));
    }

    // « Oui, dit Orlev, demain. » has two parts, as if the marks closed before the cue.
    private static EquatableArray<TextRange> Without(string text, EquatableArray<TextRange> parts, TextRange cue)
    {
        var first = parts[0];
        int end = cue.Start, start = cue.End;
        while (end > first.Start && CharClass.IsSpace(text[end - 1]))
            end--;
        while (start < first.End && CharClass.IsSpace(text[start]))
            start++;
        var cut = new List<TextRange>(parts.Count + 1);
        if (end > first.Start)
            cut.Add(TextRange.FromBounds(first.Start, end));
        if (first.End > start)
            cut.Add(TextRange.FromBounds(start, first.End));
        cut.AddRange(parts.Skip(1));
        return cut.Count == 0 ? parts : cut.ToEquatableArray();
    }

    // One word or two in marks are as often a term that nobody speaks as somebody's words, unless a cue stands right beside them.
    private static bool IsShort(AnalyzedText text, QuotationSpan span)
    {
        var words = 0;
        for (var token = text.TokenIndexAt(span.Outer.Start); token < text.Tokens.Length && text.Tokens[token].Start < span.Outer.End && words < 3; token++)
            words += text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return words < 3;
    }
}
