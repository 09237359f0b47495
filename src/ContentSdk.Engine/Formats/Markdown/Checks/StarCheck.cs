using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds stars that multiply and are read as emphasis: of <c>2*3*4</c> readers see 234.</summary>
internal sealed class StarCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var emphasis in text.Tree.Descendants<EmphasisInline>())
        {
            var range = text.Reader.Inlines.RangeOf(emphasis.Span);
            if (emphasis.DelimiterChar != '*' || range.Length <= 2 * emphasis.DelimiterCount)
                continue;
            var (first, last) = (range.Start + emphasis.DelimiterCount, range.End - emphasis.DelimiterCount - 1);
            if ((IsDigit(text, range.Start - 1) && IsFactor(text, first)) || (IsDigit(text, range.End) && IsFactor(text, last)))
                findings.Add(
                    text.AtFirstLine(
                        emphasis.Span, MisreadMarkdownRules.EmphasizedProduct, Snippet.Of(text.File.Text, Around(text.File.Text, range))));
        }
    }

    // With the numbers on both sides.
    private static TextRange Around(string text, TextRange range)
    {
        int start = range.Start, end = range.End;
        while (start > 0 && CharClass.IsDigit(text[start - 1]))
            start--;
        while (end < text.Length && CharClass.IsDigit(text[end]))
            end++;
        return TextRange.FromBounds(start, end);
    }

    private static bool IsDigit(MarkdownText text, int position) =>
        position >= 0 && position < text.File.Text.Length && CharClass.IsDigit(text.File.Text[position]);

    private static bool IsFactor(MarkdownText text, int position) => CharClass.IsWordPart(text.File.Text[position]);
}
