using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Quotations.Spans;

/// <summary>Third stage: puts spans in order and tells which stands in which.</summary>
internal static class SpanNesting
{
    /// <summary>Sorts by start, the longer first.</summary>
    public static int ByPlace(RawSpan a, RawSpan b) =>
        a.Outer.Start != b.Outer.Start ? a.Outer.Start.CompareTo(b.Outer.Start) : b.Outer.End.CompareTo(a.Outer.End);

    /// <summary>The spans by start, an enclosing one before what it encloses.</summary>
    public static List<QuotationSpan> Order(List<RawSpan> raw)
    {
        raw.Sort(ByPlace);
        var spans = new List<QuotationSpan>(raw.Count);
        var enclosing = new Stack<int>();
        foreach (var span in raw)
        {
            while (enclosing.Count > 0 && raw[enclosing.Peek()].Outer.End < span.Outer.End)
                enclosing.Pop();
            spans.Add(new(new(span.Parts), span.Outer, enclosing.Count > 0 ? enclosing.Peek() : -1) { Label = span.Label });
            enclosing.Push(spans.Count - 1);
        }
        return spans;
    }
}
