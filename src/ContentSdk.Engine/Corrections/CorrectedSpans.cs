using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Corrections;

/// <summary>The quotations of an article once a person's word is heard on what is one, and what that person says of each.</summary>
/// <param name="Spans">In order, an enclosing one before what it encloses.</param>
/// <param name="Corrections">What was declared of them, by their index.</param>
internal sealed record CorrectedSpans(IReadOnlyList<QuotationSpan> Spans, IReadOnlyDictionary<int, QuoteCorrection> Corrections)
{
    /// <summary>What was detected, where nobody declared anything.</summary>
    public static CorrectedSpans Untouched(IReadOnlyList<QuotationSpan> spans) => new(spans, new Dictionary<int, QuoteCorrection>());
}
