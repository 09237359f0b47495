using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>HTML is left out, and that is told. A comment is for who writes, and never shown.</summary>
internal sealed class RawHtmlCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        if (text.KeepsRawHtml)
            return;
        foreach (var node in text.Tree.Descendants())
        {
            if (node is HtmlBlock { Type: not HtmlBlockType.Comment })
                findings.Add(text.AtFirstLine(node.Span, MarkdownRules.RawHtml, Shown(text, node.Span)));
            // The end of what was opened needs no finding of its own.
            else if (node is HtmlInline inline && !inline.Tag.StartsWith("<!--", StringComparison.Ordinal) && !inline.Tag.StartsWith("</", StringComparison.Ordinal))
                findings.Add(text.AtFirstLine(node.Span, MarkdownRules.RawHtml, Shown(text, node.Span)));
        }
    }

    private static string Shown(MarkdownText text, SourceSpan span)
    {
        var range = text.Reader.Inlines.RangeOf(span);
        var line = text.File.Text.Substring(range.Start, Math.Min(range.Length, 100));
        var end = line.IndexOf('\n');
        return MarkdownText.Short(end < 0 ? line : line.Substring(0, end));
    }
}
