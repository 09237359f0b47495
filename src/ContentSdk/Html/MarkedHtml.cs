using System.Buffers;
using System.Text;

namespace ContentSdk.Html;

// Puts elements into an article's HTML, at places that are known: nothing is parsed. Each place is a piece that an element can be around.
// What two pieces that cross have in common is one too, so the second is cut at the end of the first.
internal readonly ref struct MarkedHtml
{
    private readonly ReadOnlySpan<byte> _html;
    private readonly IBufferWriter<byte> _output;
    private readonly MarkElements _elements;
    private readonly Stack<(int End, string Name)> _open = new();

    private MarkedHtml(ReadOnlySpan<byte> html, IBufferWriter<byte> output, MarkElements elements)
    {
        _html = html;
        (_output, _elements) = (output, elements);
    }

    public static void Write(Article article, IBufferWriter<byte> output, ArticleHtmlOptions options)
    {
        var html = article.GetUtf8Html();
        if (options.QuoteElement is null && options.EntityUrl is null)
            output.Write(html);
        else
            new MarkedHtml(html, output, new(article, options)).Write(
                article.HasWrittenHtml ? BlockMarks.Of(article) : ParagraphHtml.MarksOf(article));
    }

    private void Write(HtmlMark[] marks)
    {
        var cut = new PriorityQueue<HtmlMark, HtmlMark>();
        var (written, links, next) = (0, 0, 0);
        while (next < marks.Length || cut.Count > 0)
        {
            var mark = cut.Count > 0 && (next == marks.Length || cut.Peek().CompareTo(marks[next]) < 0) ? cut.Dequeue() : marks[next++];
            Close(mark.Start, ref written, ref links);
            if (_elements.Open(mark.Owner, links > 0, out var name) is not { } tag)
                continue;
            var end = mark.End;
            if (_open.Count > 0 && _open.Peek().End < end)
            {
                end = _open.Peek().End;
                cut.Enqueue(mark with { Start = end }, mark with { Start = end });
            }
            WriteTo(mark.Start, tag, ref written);
            _open.Push((end, name));
            links += IsLink(name) ? 1 : 0;
        }
        Close(_html.Length, ref written, ref links);
        _output.Write(_html[written..]);
    }

    // Ends all elements that end before a place or there.
    private void Close(int place, ref int written, ref int links)
    {
        while (_open.Count > 0 && _open.Peek().End <= place)
        {
            var (end, name) = _open.Pop();
            WriteTo(end, $"</{name}>", ref written);
            links -= IsLink(name) ? 1 : 0;
        }
    }

    private void WriteTo(int place, string tag, ref int written)
    {
        _output.Write(_html[written..place]);
        written = place;
        Encoding.UTF8.GetBytes(tag, _output);
    }

    private static bool IsLink(string name) => name == "a";
}
