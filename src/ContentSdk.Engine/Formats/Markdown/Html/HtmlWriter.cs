using ContentSdk.Engine.Formats.Markdown.Parsing;
using ContentSdk.Engine.Formats.Markdown.Tree;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Html;

/// <summary>
/// Writes a Markdown tree as HTML that is safe to put on a page: no tag of the file's own unless that
/// is asked for, no address that runs.
/// </summary>
internal static class HtmlWriter
{
    /// <summary>So much HTML no text makes that a person writes; references to one long address could make any amount.</summary>
    public const int MostCharacters = 8_000_000;

    /// <summary>The HTML of the tree, lines ended by <c>\n</c>.</summary>
    /// <param name="tree">The tree; its headings have their anchors as ids.</param>
    /// <param name="keepsRawHtml">Whether HTML of the file's own is written as it stands.</param>
    /// <param name="written">Gets each part of the tree that was written, inner parts first, with its range in the HTML.</param>
    /// <param name="isLine">Whether it is the inside of its paragraphs alone.</param>
    /// <exception cref="HtmlTooLargeException">It would be longer than <see cref="MostCharacters"/>.</exception>
    public static string Write(
        MarkdownDocument tree, bool keepsRawHtml, Action<MarkdownObject, TextRange>? written = null, bool isLine = false)
    {
        var output = new BoundedWriter(MostCharacters) { NewLine = "\n" };
        var renderer = new HtmlRenderer(output)
        {
            LinkRewriter = static url => LinkTargets.IsSafe(url) ? url : "",
            ImplicitParagraph = isLine,
        };
        MarkdownParser.Pipeline.Setup(renderer);
        if (!keepsRawHtml)
        {
            renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new NoBlock());
            renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new NoInline());
            renderer.ObjectRenderers.Replace<ParagraphRenderer>(new Paragraph());
        }
        if (written is not null)
        {
            var starts = new Stack<int>();
            renderer.ObjectWriteBefore += (_, _) => starts.Push(output.Length);
            renderer.ObjectWriteAfter += (_, node) => written(node, TextRange.FromBounds(starts.Pop(), output.Length));
        }
        renderer.Render(tree);
        return output.ToString();
    }

    private sealed class NoBlock : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
        {
        }
    }

    private sealed class NoInline : HtmlObjectRenderer<HtmlInline>
    {
        // A break is all that Markdown has no mark for within a cell, and without it two words would be one.
        protected override void Write(HtmlRenderer renderer, HtmlInline obj)
        {
            if (obj.TryGetAttributes()?.Id is { } anchor)
                renderer.Write("<a id=\"").WriteEscape(anchor).Write("\"></a>");
            else if (HtmlTagNames.IsBreak(obj.Tag))
                renderer.Write("<br />");
            else if (HtmlTagNames.Separates(obj.Tag))
                renderer.Write(' ');
        }
    }

    // Nothing but anchors is no paragraph of its own: it would be shown as a gap.
    private sealed class Paragraph : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
        {
            if (obj.Inline?.FirstChild is null || !obj.Inline.All(IsNothingElse))
            {
                base.Write(renderer, obj);
                return;
            }
            renderer.EnsureLine();
            renderer.WriteLeafInline(obj);
            renderer.EnsureLine();
        }

        private static bool IsNothingElse(Inline inline) => inline switch
        {
            HtmlInline tag => AnchorNames.OfTag(tag.Tag) is not null || tag.Tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase),
            LineBreakInline => true,
            _ => false,
        };
    }
}
