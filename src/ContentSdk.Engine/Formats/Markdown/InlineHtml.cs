using ContentSdk.Engine.Formats.Markdown.Html;
using ContentSdk.Engine.Formats.Markdown.Tree;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>Writes a paragraph that is a value as HTML, and finds the pieces of it that depend on other files.</summary>
internal static class InlineHtml
{
    private static readonly char[] Spaces = [' ', '\n'];

    /// <summary>The HTML, without an element for the paragraph, and its slots.</summary>
    /// <param name="read">The paragraph.</param>
    /// <param name="options">How content files are called.</param>
    public static (string Html, EquatableArray<RenderedSlot> Slots) Write(MarkdownTree read, FormatOptions options)
    {
        var inlines = read.Reader.Inlines;
        var map = inlines.Links.Count + inlines.Images.Count == 0 ? null : new HtmlMapBuilder(read.Reader);
        var html = HtmlWriter.Write(read.Tree, options.KeepsRawHtml, map is null ? null : map.Add, isLine: true);
        var slots = map is null ? default : SlotsIn(map, html, inlines, options).ToEquatableArray();
        return (html.Trim(Spaces), slots);
    }

    private static IEnumerable<RenderedSlot> SlotsIn(HtmlMapBuilder map, string html, InlineReader inlines, FormatOptions options)
    {
        var trimmed = html.Length - html.TrimStart(Spaces).Length;
        foreach (var slot in map.SlotsIn(html))
        {
            if (FileOf(slot, inlines, options) is not var (kind, path))
                continue;
            // The path is percent-encoded, so that no mark in it begins a query or an anchor.
            var end = html.IndexOfAny(['?', '#'], slot.Html.Start, slot.Html.Length);
            yield return new(
                kind, path, TextRange.FromBounds(slot.Html.Start - trimmed, (end < 0 ? slot.Html.End : end) - trimmed));
        }
    }

    private static (int Kind, string Path)? FileOf(HtmlSlot slot, InlineReader inlines, FormatOptions options)
    {
        if (slot.Kind == HtmlSlotKind.LinkAddress)
        {
            var url = inlines.Links[slot.Number].Link.Url;
            return FileLinks.Of(FileLink.OfField, url, options) is { } page ? (SlotKind.LinkAddress, page.Path)
                : AssetLinks.OfLink(url) is { } file ? (SlotKind.FileAddress, file) : null;
        }
        var source = inlines.Images[slot.Number].Image.Url;
        if (AssetLinks.OfImage(source) is not { } image)
            return null;
        if (slot.Kind == HtmlSlotKind.ImageAddress)
            return (SlotKind.ImageAddress, image);
        // With a query, it may be an image of another size.
        return source.IndexOfAny(['?', '#']) < 0 ? (SlotKind.ImageSize, image) : null;
    }
}
