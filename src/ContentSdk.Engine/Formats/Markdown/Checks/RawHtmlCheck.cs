using ContentSdk.Engine.Formats.Markdown.Parsing;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>
/// HTML is left out, and that is told. A comment is for who writes, and never shown; but what stands behind
/// it in its line is left out with it.
/// </summary>
internal sealed class RawHtmlCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var node in text.Tree.Descendants())
        {
            if (node is HtmlBlock { Type: HtmlBlockType.Comment })
                CheckComment(text, text.Reader.Inlines.RangeOf(node.Span), findings);
            else if (text.KeepsRawHtml)
                continue;
            else if (node is HtmlBlock)
                findings.Add(text.AtFirstLine(node.Span, MarkdownRules.RawHtml, Shown(text, node.Span)));
            // The end of what was opened needs no finding of its own; line breaks and anchors are kept.
            else if (node is HtmlInline inline && !HtmlTagNames.IsBreak(inline.Tag) && !IsAnchor(text, inline)
                && !inline.Tag.StartsWith("<!--", StringComparison.Ordinal) && !inline.Tag.StartsWith("</", StringComparison.Ordinal))
                findings.Add(text.AtFirstLine(node.Span, MarkdownRules.RawHtml, Shown(text, node.Span)));
        }
    }

    // A second one of the same name is reported as that.
    private static bool IsAnchor(MarkdownText text, HtmlInline tag) => text.Anchors.AreKept && AnchorNames.OfTag(tag.Tag) is not null;

    private static void CheckComment(MarkdownText text, TextRange comment, ICollection<Finding> findings)
    {
        var end = text.File.Text.IndexOf("-->", comment.Start, comment.Length, StringComparison.Ordinal);
        if (end < 0)
        {
            findings.Add(Finding.At(text.File, new(comment.Start, Math.Min(4, comment.Length)), MarkdownRules.UnclosedComment.Id));
            return;
        }
        int start = end + 3, stop = comment.End;
        while (start < stop && CharClass.IsSpace(text.File.Text[start]))
            start++;
        while (stop > start && CharClass.IsSpace(text.File.Text[stop - 1]))
            stop--;
        if (start < stop && !text.KeepsRawHtml)
            findings.Add(
                Finding.At(
                    text.File, TextRange.FromBounds(start, stop), MarkdownRules.RawHtml.Id,
                    Snippet.Of(text.File.Text, TextRange.FromBounds(start, stop)).TrimEnd()));
    }

    private static string Shown(MarkdownText text, SourceSpan span)
    {
        var range = text.Reader.Inlines.RangeOf(span);
        var line = text.File.Text.Substring(range.Start, Math.Min(range.Length, 100));
        var end = line.IndexOf('\n');
        return Snippet.Of(end < 0 ? line : line.Substring(0, end));
    }
}
