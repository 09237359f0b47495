using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds markup that was meant and is shown as text instead.</summary>
internal sealed class LeftoverCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var (block, _) in text.Reader.Blocks)
        {
            if (block.Kind != BlockKind.Code)
                Check(text, block.Range, findings);
        }
    }

    private static void Check(MarkdownText text, TextRange block, ICollection<Finding> findings)
    {
        var content = text.Document.Text;
        for (var i = block.Start; i < block.End; i++)
        {
            var c = content[i];
            if (c is not ('*' or '_' or '~' or ']') || text.IsEscaped(i))
                continue;
            if (c == ']')
            {
                if (i + 1 < block.End && content[i + 1] == '(' && Opening(content, block.Start, i) is var open and >= 0
                    && !text.IsEscaped(open))
                    findings.Add(text.At(TextRange.FromBounds(open, i + 2), MarkdownRules.BrokenLink));
                continue;
            }
            var end = i + 1;
            while (end < block.End && content[end] == c)
                end++;
            // Two marks beside a word were meant; one alone may be a footnote's star or part of a name.
            if (end - i == 2 && IsBesideWord(content, block, i, end) && !IsWithinWord(content, block, i, end))
                findings.Add(
                    text.At(TextRange.FromBounds(i, end), MarkdownRules.LeftoverEmphasis, content.Substring(i, end - i), $"\\{c}\\{c}"));
            i = end - 1;
        }
    }

    private static bool IsBesideWord(string content, TextRange block, int start, int end) =>
        (start > block.Start && !CharClass.IsSpace(content[start - 1])) || (end < block.End && !CharClass.IsSpace(content[end]));

    private static bool IsWithinWord(string content, TextRange block, int start, int end) =>
        content[start] == '_' && start > block.Start && end < block.End && CharClass.IsWordPart(content[start - 1])
        && CharClass.IsWordPart(content[end]);

    private static int Opening(string content, int start, int close)
    {
        const int Longest = 200;
        var from = Math.Max(start, close - Longest);
        return content.LastIndexOf('[', close, close - from + 1);
    }
}
