using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds links that a slip made text: <c>[office] (https://…)</c>, <c>(office)[https://…]</c>.</summary>
internal sealed class LinkShapeCheck : IMarkdownCheck
{
    /// <summary>Longer texts and addresses are hardly meant as such, and looking further would take quadratic time.</summary>
    private const int LongestText = 200, LongestAddress = 400;

    private static readonly string[] Beginnings = ["http://", "https://", "mailto:", "www."];

    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var (block, _) in text.Reader.Blocks)
        {
            if (block.Kind == BlockKind.Code)
                continue;
            var content = text.Document.Text;
            for (var i = block.Range.Start; i < block.Range.End; i++)
            {
                if (content[i] == ']')
                    CheckSpaced(text, content, block.Range, i, findings);
                else if (content[i] == ')')
                    CheckSwapped(text, content, block.Range, i, findings);
            }
        }
    }

    private static void CheckSpaced(MarkdownText text, string content, TextRange block, int close, ICollection<Finding> findings)
    {
        var next = close + 1;
        while (next < block.End && content[next] is ' ' or '\u00A0')
            next++;
        if (next > close + 1)
            Report(text, content, block, ('[', ')'), close, next, MisreadMarkdownRules.SpacedLink, findings);
    }

    private static void CheckSwapped(MarkdownText text, string content, TextRange block, int close, ICollection<Finding> findings)
    {
        if (close + 1 < block.End && content[close + 1] == '[')
            Report(text, content, block, ('(', ']'), close, close + 1, MisreadMarkdownRules.SwappedLink, findings);
    }

    private static void Report(
        MarkdownText text, string content, TextRange block, (char Open, char Close) marks, int close, int next, Rule rule,
        ICollection<Finding> findings)
    {
        if (next >= block.End || content[next] != (marks.Close == ')' ? '(' : '[') || !IsAddress(content, next + 1, block.End))
            return;
        var last = content.IndexOf(marks.Close, next, Math.Min(block.End - next, LongestAddress));
        var from = Math.Max(block.Start, close - LongestText);
        var open = close > from ? content.LastIndexOf(marks.Open, close - 1, close - from) : -1;
        if (last < 0 || open < 0 || open + 1 == close || text.IsEscaped(open) || HasSpace(content, next, last)
            || IsNumber(content, open + 1, close))
            return;
        findings.Add(text.At(
            TextRange.FromBounds(open, last + 1), rule, text.Show(TextRange.FromBounds(open + 1, close)),
            content.Substring(next + 1, last - next - 1)));
    }

    private static bool IsAddress(string content, int start, int end) =>
        Array.Exists(
            Beginnings,
            beginning => start + beginning.Length < end && string.CompareOrdinal(content, start, beginning, 0, beginning.Length) == 0);

    private static bool HasSpace(string content, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (CharClass.IsSpace(content[i]))
                return true;
        }
        return false;
    }

    // [1] (https://…) is how references are listed.
    private static bool IsNumber(string content, int start, int end)
    {
        while (start < end && CharClass.IsDigit(content[start]))
            start++;
        return start == end;
    }
}
