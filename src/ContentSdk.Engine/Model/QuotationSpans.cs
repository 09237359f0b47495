namespace ContentSdk.Engine.Model;

/// <summary>Tells spans in quotation marks from the turns of interviews, which enclose them.</summary>
public static class QuotationSpans
{
    /// <summary>The spans in marks alone, each with its enclosing one among them, and where each was before.</summary>
    public static (IReadOnlyList<QuotationSpan> Marked, int[] Places) Marked(IReadOnlyList<QuotationSpan> spans)
    {
        var places = Enumerable.Range(0, spans.Count).Where(index => spans[index].Label is null).ToArray();
        if (places.Length == spans.Count)
            return (spans, places);
        // For each span the number of the nearest one in marks: its own, or that of what encloses it.
        var numbers = new int[spans.Count];
        var marked = new List<QuotationSpan>(places.Length);
        for (var i = 0; i < numbers.Length; i++)
        {
            var parent = spans[i].Parent < 0 ? -1 : numbers[spans[i].Parent];
            numbers[i] = spans[i].Label is null ? marked.Count : parent;
            if (spans[i].Label is null)
                marked.Add(spans[i] with { Parent = parent });
        }
        return (marked, places);
    }
}
