using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds text in blocks of HTML that are kept: readers see it, but it is not part of the article's text.</summary>
internal sealed class UnreadHtmlCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        if (!text.KeepsRawHtml)
            return;
        foreach (var block in text.Tree.Descendants<HtmlBlock>())
        {
            if (block.Type is HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock
                && HasWords(text.File.Text, text.Reader.Inlines.RangeOf(block.Span)))
                findings.Add(text.AtFirstLine(block.Span, MisreadMarkdownRules.UnreadHtml));
        }
    }

    // Two letters in a row, outside of tags.
    private static bool HasWords(string text, TextRange range)
    {
        var isInTag = false;
        for (var i = range.Start; i < range.End; i++)
        {
            if (text[i] is '<' or '>')
                isInTag = text[i] == '<';
            else if (!isInTag && i > range.Start && CharClass.IsLetter(text[i]) && CharClass.IsLetter(text[i - 1]))
                return true;
        }
        return false;
    }
}
