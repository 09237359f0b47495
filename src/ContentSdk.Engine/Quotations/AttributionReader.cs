using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations;

/// <summary>Gives each marked span its kind and, where it is a quotation, its cue and speaker.</summary>
public static class AttributionReader
{
    /// <summary>One quote for each span, in the same order; names are given later.</summary>
    public static IReadOnlyList<QuoteSpec> Attribute(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver)
    {
        if (spans.Count == 0)
            return [];
        var builder = new FlowBuilder(text, SpeechLexicon.For(text.Language));
        var table = new AttributionTable(spans.Count);
        table.ReadParagraphs(FlowSet.Paragraphs(text, spans, builder));
        table.ReadInsides(FlowSet.Insides(text, spans, builder));
        var speakers = new SpeakerResolver(resolver);
        var quotes = new QuoteSpec[spans.Count];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = Quote(spans[i], table.KindOf(i), table.Of(i), found => Speaker(text, found, ParentOf(spans, quotes, i), speakers));
        return quotes;
    }

    private static QuoteSpec Quote(QuotationSpan span, QuoteKind kind, Attributed? found, Func<Attributed, Resolution> speakerOf)
    {
        if (kind == QuoteKind.Term || found is null)
            return new("", span.Parts, span.Outer, kind, span.Parent, -1, null, null, AttributionKind.None, false);
        var resolution = speakerOf(found);
        var attribution = found.IsImplied ? AttributionKind.Implied
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
            found.Speaker is not null && (found.IsUncertain || resolution.IsUncertain));
    }

    private static QuoteSpec? ParentOf(IReadOnlyList<QuotationSpan> spans, QuoteSpec[] quotes, int span) =>
        spans[span].Parent is var parent && parent >= 0 && parent < span ? quotes[parent] : null;

    // I, in somebody's words, is whoever speaks them.
    private static Resolution Speaker(AnalyzedText text, Attributed found, QuoteSpec? parent, SpeakerResolver speakers)
    {
        if (found.Speaker is not { } phrase)
            return Resolution.None;
        if (parent is null || phrase.Length != 1 || text.Document.Text[phrase.Start] != 'I' || text.Language is not ("en" or "und"))
            return speakers.Resolve(phrase, found.SpeakerKind);
        return parent.Speaker < 0 ? Resolution.None : new(parent.Speaker, AttributionKind.Pronoun, parent.IsUncertain);
    }
}
