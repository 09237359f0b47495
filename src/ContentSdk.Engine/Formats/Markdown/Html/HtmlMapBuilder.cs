using ContentSdk.Engine.Formats.Markdown.Tree;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Html;

/// <summary>Finds slots and text in the HTML of a tree, by the places at which its parts were written.</summary>
internal sealed class HtmlMapBuilder
{
    private readonly Dictionary<MarkdownObject, TextRange> _texts = [];
    private readonly Dictionary<MarkdownObject, int> _links = [];
    private readonly Dictionary<MarkdownObject, int> _images = [];
    private readonly List<(TextRange Text, TextRange Html)> _written = [];
    private readonly List<(HtmlSlotKind Kind, int Number, TextRange Html)> _elements = [];

    /// <param name="reader">What was read of the tree.</param>
    public HtmlMapBuilder(BlockTreeReader reader)
    {
        foreach (var (node, text) in reader.Inlines.Texts)
            _texts[node] = text;
        for (var i = reader.TitleLinks; i < reader.Inlines.Links.Count; i++)
            _links[reader.Inlines.Links[i].Node] = i - reader.TitleLinks;
        for (var i = reader.TitleImages; i < reader.Inlines.Images.Count; i++)
            _images[reader.Inlines.Images[i].Node] = i - reader.TitleImages;
    }

    /// <summary>Notes that a part of the tree was written.</summary>
    public void Add(MarkdownObject node, TextRange html)
    {
        if (_texts.TryGetValue(node, out var text))
            _written.Add((text, html));
        if (_links.TryGetValue(node, out var link))
            _elements.Add((HtmlSlotKind.LinkAddress, link, html));
        else if (_images.TryGetValue(node, out var image))
            _elements.Add((HtmlSlotKind.ImageAddress, image, html));
    }

    /// <summary>The map of the HTML.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="text">The running text, as a reader sees it.</param>
    public HtmlMap ToMap(string html, string text)
    {
        var spans = new HtmlSpanList(html, text);
        // An inline is written after those inside of it, and its own text may come before theirs.
        foreach (var (range, written) in _written.OrderBy(static written => written.Text.Start))
            spans.Add(range, written);
        return new(SlotsIn(html).ToEquatableArray(), spans.ToArray());
    }

    /// <summary>The slots of the HTML, in order.</summary>
    /// <param name="html">The HTML.</param>
    public IEnumerable<HtmlSlot> SlotsIn(string html) => Slots(html).OrderBy(static slot => slot.Html.Start);

    private IEnumerable<HtmlSlot> Slots(string html)
    {
        foreach (var (kind, number, element) in _elements)
        {
            // The address is the first attribute, and no quotation mark in it is left as it is.
            var start = html.IndexOf('"', element.Start, element.Length) + 1;
            yield return new(kind, number, TextRange.FromBounds(start, html.IndexOf('"', start)));
            if (kind == HtmlSlotKind.ImageAddress)
                yield return new(HtmlSlotKind.ImageAttributes, number, new(element.End - " />".Length, 0));
        }
    }
}
