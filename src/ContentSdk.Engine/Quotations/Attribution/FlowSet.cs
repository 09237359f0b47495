using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>The flows of an article: one for each paragraph, and one for the inside of each quotation that encloses others.</summary>
internal static class FlowSet
{
    private static readonly List<QuotePiece> None = [];

    /// <summary>The flows of the paragraphs, in order.</summary>
    public static IEnumerable<Flow> Paragraphs(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, FlowBuilder builder)
    {
        var pieces = new List<QuotePiece>();
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Parent < 0)
                AddPieces(text, spans, i, pieces);
        }
        pieces.Sort(static (a, b) => a.Outer.Start.CompareTo(b.Outer.Start));
        var next = 0;
        foreach (var block in text.Blocks)
            yield return builder.Build(block, PiecesIn(block, pieces, ref next));
    }

    /// <summary>The flows inside quotations that enclose others.</summary>
    public static IEnumerable<Flow> Insides(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, FlowBuilder builder)
    {
        var children = new Dictionary<int, List<QuotePiece>>();
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Parent < 0)
                continue;
            if (!children.TryGetValue(spans[i].Parent, out var pieces))
                children.Add(spans[i].Parent, pieces = []);
            AddPieces(text, spans, i, pieces);
        }
        foreach (var parent in children.OrderBy(static pair => pair.Key))
        {
            parent.Value.Sort(static (a, b) => a.Outer.Start.CompareTo(b.Outer.Start));
            var next = 0;
            for (var i = 0; i < spans[parent.Key].Parts.Count; i++)
            {
                var part = spans[parent.Key].Parts[i];
                var inside = PiecesIn(part, parent.Value, ref next);
                if (inside.Count > 0)
                    yield return builder.Build(part, inside);
            }
        }
    }

    /// <summary>The inside of each quotation that stands in no other, with its index.</summary>
    public static IEnumerable<(int Span, Flow Flow)> Wholes(IReadOnlyList<QuotationSpan> spans, FlowBuilder builder)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Parent < 0)
                yield return (i, builder.Build(spans[i].Parts[0], []));
        }
    }

    // Pieces and ranges are in order, so that each is looked at once.
    private static List<QuotePiece> PiecesIn(TextRange range, List<QuotePiece> pieces, ref int next)
    {
        List<QuotePiece>? inside = null;
        for (; next < pieces.Count && pieces[next].Outer.Start < range.End; next++)
        {
            if (range.Contains(pieces[next].Outer))
                (inside ??= []).Add(pieces[next]);
        }
        return inside ?? None;
    }

    private static void AddPieces(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, int index, List<QuotePiece> pieces)
    {
        var span = spans[index];
        for (var part = 0; part < span.Parts.Count; part++)
        {
            var start = part == 0 ? span.Outer.Start : WithMark(text.Document.Text, span.Parts[part].Start, -1);
            var end = part == span.Parts.Count - 1 ? span.Outer.End : WithMark(text.Document.Text, span.Parts[part].End, 1);
            pieces.Add(new(index, part, TextRange.FromBounds(start, end)));
        }
    }

    // The mark between a part and what interrupts it. « French marks » have spaces inside.
    private static int WithMark(string text, int position, int direction)
    {
        var mark = direction < 0 ? position - 1 : position;
        while (mark >= 0 && mark < text.Length && text[mark] != '\n' && CharClass.IsSpace(text[mark]))
            mark += direction;
        return mark >= 0 && mark < text.Length && QuotationMark.TryGetFamily(text[mark], out _)
            ? mark + Math.Max(direction, 0) : position;
    }
}
