using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Layout;

/// <summary>A piece of HTML around which an element can be put.</summary>
/// <param name="Html">Where it is.</param>
/// <param name="HasLink">Whether it is inside of a link, or has one inside of it.</param>
internal readonly record struct HtmlPiece(TextRange Html, bool HasLink);

/// <summary>
/// Finds the pieces of HTML that show a range of text, as few as can be: no piece crosses the border of an element, and none has paragraphs
/// or other blocks inside of it.
/// </summary>
internal sealed class HtmlPieces
{
    private readonly string _html;
    private readonly EquatableArray<HtmlSpan> _spans;
    private readonly List<ElementTag> _tags = [];
    private readonly HtmlLinks _links;

    /// <param name="html">The HTML.</param>
    /// <param name="spans">Where it has the text.</param>
    public HtmlPieces(string html, EquatableArray<HtmlSpan> spans)
    {
        (_html, _spans) = (html, spans);
        var at = 0;
        foreach (var span in spans)
        {
            ElementTag.Read(html, at, span.Html.Start, _tags);
            at = span.Html.End;
        }
        ElementTag.Read(html, at, html.Length, _tags);
        _links = new(_tags, html.Length);
    }

    /// <summary>Adds the pieces of a range of text, in order.</summary>
    public void Of(TextRange text, List<HtmlPiece> pieces)
    {
        var first = FirstSpan(text.Start);
        var last = FirstSpan(text.End - 1);
        last = last < _spans.Count && _spans[last].Text.Start < text.End ? last : last - 1;
        if (text.IsEmpty || first > last)
            return;
        var start = PlaceOf(_spans[first], Math.Max(text.Start, _spans[first].Text.Start), isEnd: false);
        var end = PlaceOf(_spans[last], Math.Min(text.End, _spans[last].Text.End), isEnd: true);
        // Elements that begin or end with the text are around no other.
        var tag = FirstTag(start);
        while (tag > 0 && _tags[tag - 1] is { Role: ElementTagRole.Open } before && before.End == start)
            (tag, start) = (tag - 1, before.Start);
        var next = FirstTag(end);
        while (next < _tags.Count && _tags[next] is { Role: ElementTagRole.Close } after && after.Start == end)
            (next, end) = (next + 1, after.End);
        Cut(start, end, tag, pieces);
    }

    // Where an element is not closed, or is closed that was not opened, a piece ends and the next begins.
    private void Cut(int start, int end, int tag, List<HtmlPiece> pieces)
    {
        var open = new List<ElementTag>();
        for (; tag < _tags.Count && _tags[tag].Start < end; tag++)
        {
            var current = _tags[tag];
            if (current.Role == ElementTagRole.Open)
            {
                open.Add(current);
            }
            else if (current.Role == ElementTagRole.Close && open.Count > 0 && open[open.Count - 1].Name == current.Name)
            {
                open.RemoveAt(open.Count - 1);
            }
            else if (current.Role != ElementTagRole.Inline)
            {
                Flush(current.Start);
                start = current.End;
            }
        }
        Flush(end);

        void Flush(int to)
        {
            foreach (var unclosed in open)
            {
                Add(TextRange.FromBounds(start, unclosed.Start), pieces);
                start = unclosed.End;
            }
            open.Clear();
            Add(TextRange.FromBounds(start, Math.Max(start, to)), pieces);
        }
    }

    // Between two blocks there is no text.
    private void Add(TextRange piece, List<HtmlPiece> pieces)
    {
        var span = FirstSpanInHtml(piece.Start);
        if (span < _spans.Count && _spans[span].Html.Start < piece.End)
            pieces.Add(new(piece, _links.Overlap(piece)));
    }

    private int PlaceOf(HtmlSpan span, int text, bool isEnd)
    {
        if (span.Text.Length != span.Html.Length)
            return isEnd ? span.Html.End : span.Html.Start;
        var place = span.Html.Start + text - span.Text.Start;
        // No piece has half of a character.
        return place > 0 && place < _html.Length && char.IsLowSurrogate(_html[place]) ? place + (isEnd ? 1 : -1) : place;
    }

    private int FirstSpan(int text) => First(_spans.Count, i => _spans[i].Text.End > text);

    private int FirstSpanInHtml(int html) => First(_spans.Count, i => _spans[i].Html.End > html);

    private int FirstTag(int html) => First(_tags.Count, i => _tags[i].Start >= html);

    private static int First(int count, Func<int, bool> isBehind)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBehind(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
