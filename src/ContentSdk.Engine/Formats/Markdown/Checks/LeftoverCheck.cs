using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds markup that was meant and is shown as text instead.</summary>
internal sealed class LeftoverCheck : IMarkdownCheck
{
    private const int LongestAddress = 2000;

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
        var (runs, singles) = (new EmphasisRuns(text, block, findings), new EmphasisRuns(text, block, findings, arePairsOnly: true));
        for (var i = block.Start; i < block.End; i++)
        {
            var c = content[i];
            if (c is not ('*' or '_' or '~' or ']') || text.IsEscaped(i))
                continue;
            if (c == ']')
            {
                if (i + 1 < block.End && content[i + 1] == '(' && Opening(content, block.Start, i) is var open and >= 0 && !text.IsEscaped(open))
                    AddLink(text, block, open, i, findings);
                continue;
            }
            var end = i + 1;
            while (end < block.End && content[end] == c)
                end++;
            if (end - i == 2)
                runs.Add(TextRange.FromBounds(i, end));
            else if (end - i == 1 && c != '~')
                singles.Add(TextRange.FromBounds(i, end));
            i = end - 1;
        }
        runs.Finish();
    }

    private static void AddLink(MarkdownText text, TextRange block, int open, int close, ICollection<Finding> findings)
    {
        var content = text.Document.Text;
        var end = close + 2;
        while (end < block.End && !CharClass.IsSpace(content[end]) && content[end] != ')')
            end++;
        // A later remark in parentheses has an end of its own.
        var next = content.IndexOfAny(['(', ')'], close + 2, Math.Min(block.End - close - 2, LongestAddress));
        var isClosed = next >= 0 && content[next] == ')';
        findings.Add(isClosed
            ? text.At(TextRange.FromBounds(open, close + 2), MarkdownRules.BrokenLink)
            : text.At(TextRange.FromBounds(close + 1, end), MarkdownRules.UnclosedLink));
    }

    private static int Opening(string content, int start, int close)
    {
        const int Longest = 200;
        var from = Math.Max(start, close - Longest);
        return content.LastIndexOf('[', close, close - from + 1);
    }
}
