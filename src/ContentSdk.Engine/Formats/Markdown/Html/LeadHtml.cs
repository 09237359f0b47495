using ContentSdk.Engine.Formats.Markdown.Tree;
using ContentSdk.Engine.Formats.Markup;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Html;

/// <summary>
/// Writes the inside of a headline or standfirst as HTML that may be inside of a link: emphasis and code, but no links, images,
/// footnotes or tags of the file's own.
/// </summary>
internal static class LeadHtml
{
    // No headline comes near it.
    private const int MostCharacters = 100_000;

    /// <summary>The HTML of a block; null where it has none that is worth it.</summary>
    public static string? Of(LeafBlock? block)
    {
        if (block?.Inline?.Any(static inline => inline is not LiteralInline) != true)
            return null;
        var output = new BoundedWriter(MostCharacters) { NewLine = "\n" };
        var renderer = new HtmlRenderer(output);
        MarkdownParser.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.RemoveAll(static one => one is HtmlObjectRenderer<LinkInline> or HtmlObjectRenderer<AutolinkInline>
            or HtmlObjectRenderer<FootnoteLink> or HtmlObjectRenderer<HtmlInline>);
        renderer.ObjectRenderers.AddRange([new Words(), new Address(), new NoFootnote(), new NoTag()]);
        try
        {
            renderer.WriteLeafInline(block);
            return output.ToString();
        }
        catch (HtmlTooLargeException)
        {
            return null;
        }
    }

    private sealed class Words : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline obj)
        {
            if (!obj.IsImage)
                renderer.WriteChildren(obj);
        }
    }

    private sealed class Address : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline obj) => renderer.WriteEscape(obj.Url);
    }

    private sealed class NoFootnote : HtmlObjectRenderer<FootnoteLink>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
        {
        }
    }

    private sealed class NoTag : HtmlObjectRenderer<HtmlInline>
    {
        // Two words in the text are two.
        protected override void Write(HtmlRenderer renderer, HtmlInline obj)
        {
            if (HtmlTagNames.Separates(obj.Tag))
                renderer.Write(' ');
        }
    }
}
