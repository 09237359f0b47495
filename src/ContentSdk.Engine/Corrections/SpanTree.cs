using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>Puts the quotations in order again, once some were taken out and others put in.</summary>
internal static class SpanTree
{
    private sealed record Item(QuotationSpan Span, QuoteCorrection? Correction, bool IsAdded)
    {
        public Wording? Refusal { get; set; }
    }

    /// <summary>The quotations in order, each knowing what it stands in; what would cut another is a finding and left out.</summary>
    public static CorrectedSpans Build(
        IReadOnlyList<QuotationSpan> spans, QuoteCorrection?[] bound, List<(TextRange Range, QuoteCorrection Correction)> added,
        CorrectionFindings findings, AnalyzedText text)
    {
        var items = new List<Item>(spans.Count + added.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            if (bound[i] is not { IsIgnored: true })
                items.Add(new(spans[i], bound[i], IsAdded: false));
        }
        if (added.Count > 0)
        {
            items.AddRange(added.Select(static one => new Item(new(new([one.Range]), one.Range, -1), one.Correction, IsAdded: true)));
            // Stable: of two that are added at one place the one declared first comes first.
            items = [.. items.OrderBy(static item => item.Span.Outer.Start).ThenByDescending(static item => item.Span.Outer.End)];
            RefuseCrossing(items, text.Document);
            foreach (var item in items.Where(static item => item.Refusal is not null))
                findings.Add(
                    item.Correction!.Words.Place, item.Refusal!.Message, Snippet.Opening(item.Correction.Words.Value),
                    item.Refusal.Arguments[0]);
            items.RemoveAll(static item => item.Refusal is not null);
        }
        var corrections = new Dictionary<int, QuoteCorrection>();
        var ordered = new QuotationSpan[items.Count];
        var enclosing = new Stack<int>();
        for (var i = 0; i < ordered.Length; i++)
        {
            while (enclosing.Count > 0 && ordered[enclosing.Peek()].Outer.End < items[i].Span.Outer.End)
                enclosing.Pop();
            ordered[i] = items[i].Span with { Parent = enclosing.Count > 0 ? enclosing.Peek() : -1 };
            enclosing.Push(i);
            if (items[i].Correction is { } correction)
                corrections.Add(i, correction);
        }
        return new(ordered, corrections);
    }

    private static void RefuseCrossing(List<Item> items, SourceDocument document)
    {
        var open = new Stack<Item>();
        foreach (var item in items)
        {
            while (open.Count > 0 && (open.Peek().Span.Outer.End <= item.Span.Outer.Start || open.Peek().Refusal is not null))
                open.Pop();
            while (open.Count > 0 && item.Refusal is null && Crosses(open.Peek(), item, document))
                open.Pop();
            if (item.Refusal is null)
                open.Push(item);
        }
    }

    // Whether the outer one has to go.
    private static bool Crosses(Item outer, Item inner, SourceDocument document)
    {
        if (!outer.IsAdded && !inner.IsAdded)
            return false;
        var part = PartOf(outer.Span, inner.Span.Outer);
        if (inner.IsAdded && (part == inner.Span.Outer || outer.Span.Outer == inner.Span.Outer))
            inner.Refusal = new(QuoteCorrectionRules.AlreadyQuotation, LineOf(outer, document));
        else if (part is null)
            Refuse(outer, inner, document);
        return outer.Refusal is not null;
    }

    // What was detected stays; of two that were added the one declared first.
    private static void Refuse(Item outer, Item inner, SourceDocument document)
    {
        var isInner = !outer.IsAdded
            || (inner.IsAdded && inner.Correction!.Words.Place.Range.Start > outer.Correction!.Words.Place.Range.Start);
        (isInner ? inner : outer).Refusal = new(QuoteCorrectionRules.Overlap, LineOf(isInner ? outer : inner, document));
    }

    private static string LineOf(Item item, SourceDocument document) =>
        MessageParts.Number(document.PositionOf(item.Span.Outer.Start).Line);

    // The part of a span that holds all of a range.
    private static TextRange? PartOf(QuotationSpan span, TextRange range)
    {
        int low = 0, high = span.Parts.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (span.Parts[middle].End < range.End)
                low = middle + 1;
            else if (span.Parts[middle].Start > range.Start)
                high = middle - 1;
            else
                return span.Parts[middle];
        }
        return null;
    }
}
