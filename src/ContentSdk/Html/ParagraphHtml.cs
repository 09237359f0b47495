using System.Globalization;
using System.Text;
using ContentSdk.Layout;
using ContentSdk.Wording;

namespace ContentSdk.Html;

// The HTML of an article that was not written when the project was compiled: an element for each paragraph and heading.
internal static class ParagraphHtml
{
    // As the compiler does: what is in more quotations has no place in the HTML.
    private const int MostLevels = 8;

    public static string Of(Article article)
    {
        var html = new StringBuilder();
        var heading = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            var (open, close) = TagsOf(article, paragraph, ref heading);
            html.Append(open).Append(HtmlText.Escape(paragraph.Text)).Append(close);
        }
        return html.ToString();
    }

    public static HtmlMark[] MarksOf(Article article)
    {
        var places = new SortedSet<(int Text, bool IsEnd)>();
        var found = new List<(int Start, int End, int Owner)>();
        var marked = article.Marked;
        var levels = new int[marked.Length];
        for (var i = 0; i < marked.Length; i++)
        {
            levels[i] = marked[i].ParentNumber >= 0 ? levels[marked[i].ParentNumber] + 1 : 0;
            var isMarked = marked[i].Kind != QuoteKind.Term && levels[i] < MostLevels;
            for (var part = 0; isMarked && part < marked[i].Parts.Count; part++)
                Add(marked[i].Parts[part], MarkOwner.Quote(i));
        }
        for (var i = 0; i < article.Mentions.Count; i++)
            Add(article.Mentions[i].Range, MarkOwner.Mention(i));
        var bytes = BytesOf(article, places);
        var marks = found.ConvertAll(mark => new HtmlMark(bytes[(mark.Start, false)], bytes[(mark.End, true)], mark.Owner));
        marks.Sort();
        return [.. marks];

        void Add(Range range, int owner)
        {
            for (var i = ParagraphAt(article, range.Start.Value); i < article.Paragraphs.Count; i++)
            {
                var paragraph = article.Paragraphs[i].Range;
                var (start, end) = (Math.Max(range.Start.Value, paragraph.Start.Value), Math.Min(range.End.Value, paragraph.End.Value));
                if (paragraph.Start.Value >= range.End.Value)
                    return;
                if (start >= end)
                    continue;
                places.Add((start, false));
                places.Add((end, true));
                found.Add((start, end, owner));
            }
        }
    }

    // Where places of the text are in the HTML.
    private static Dictionary<(int Text, bool IsEnd), int> BytesOf(Article article, SortedSet<(int Text, bool IsEnd)> places)
    {
        var bytes = new Dictionary<(int, bool), int>(places.Count);
        var text = article.Text.AsSpan();
        var (at, heading) = (0, 0);
        using var next = places.GetEnumerator();
        var isAny = next.MoveNext();
        foreach (var paragraph in article.Paragraphs)
        {
            var (open, close) = TagsOf(article, paragraph, ref heading);
            at += Encoding.UTF8.GetByteCount(open);
            var read = paragraph.Range.Start.Value;
            var end = paragraph.Range.End.Value;
            for (; isAny && (next.Current.Text < end || (next.Current.Text == end && next.Current.IsEnd)); isAny = next.MoveNext())
            {
                at += HtmlText.EscapedLength(text[read..next.Current.Text]);
                read = next.Current.Text;
                bytes[next.Current] = at;
            }
            at += HtmlText.EscapedLength(text[read..end]) + Encoding.UTF8.GetByteCount(close);
        }
        return bytes;
    }

    private static (string Open, string Close) TagsOf(Article article, Paragraph paragraph, ref int heading)
    {
        if (heading >= article.Headings.Count || !article.Headings[heading].Range.Equals(paragraph.Range))
            return ("<p>", "</p>\n");
        var (level, anchor) = (article.Headings[heading].Level, article.Headings[heading].Anchor);
        heading++;
        return (
            string.Create(CultureInfo.InvariantCulture, $"<h{level} id=\"{HtmlText.EscapeValue(anchor)}\">"),
            string.Create(CultureInfo.InvariantCulture, $"</h{level}>\n"));
    }

    // The first paragraph that does not end before a place.
    private static int ParagraphAt(Article article, int place)
    {
        int low = 0, high = article.Paragraphs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (article.Paragraphs[middle].Range.End.Value <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
