using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Spans;

/// <summary>A mark that waits for its partner, with what has been read since.</summary>
internal sealed class OpenMark(QuotationMark mark)
{
    /// <summary>The first opening mark.</summary>
    public QuotationMark Mark { get; } = mark;

    /// <summary>Where the part at hand begins: after the mark, or after the mark that opens this paragraph.</summary>
    public int PartStart { get; set; } = mark.End;

    /// <summary>Whether another of its family opened after it.</summary>
    public bool HasKinInside { get; set; }

    /// <summary>The parts in earlier paragraphs.</summary>
    public List<TextRange> EarlierParts { get; } = [];
}

/// <summary>A span as the matcher leaves it.</summary>
/// <param name="Parts">What stands between the marks.</param>
/// <param name="Outer">From the first mark to the last.</param>
/// <param name="Label">The label before it, where that and no marks make it a span.</param>
internal readonly record struct RawSpan(TextRange[] Parts, TextRange Outer, TextRange? Label = null);
