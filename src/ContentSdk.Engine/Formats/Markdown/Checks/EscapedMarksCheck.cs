using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>
/// Finds whole constructs whose marks are escaped, as converters leave them: <c>\*\*Note:\*\*</c>. A single mark may be meant.
/// One place stands for a paragraph.
/// </summary>
internal sealed class EscapedMarksCheck : IMarkdownCheck
{
    private const int Longest = 300;

    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var (block, _) in text.Reader.Blocks)
        {
            if (block.Kind != BlockKind.Code && Find(text, block.Range) is { } found)
                findings.Add(text.At(found, MisreadMarkdownRules.EscapedMarks, text.Show(found)));
        }
    }

    private static TextRange? Find(MarkdownText text, TextRange block)
    {
        var content = text.Document.Text;
        for (var i = block.Start; i < block.End; i++)
        {
            if (content[i] is not ('*' or '_' or '[' or '#') || !text.IsEscaped(i))
                continue;
            var end = content[i] switch
            {
                '[' => EndOfLink(text, i, block.End),
                '#' => i == block.Start ? EndOfHeading(content, i, block.End) : -1,
                _ => EndOfStrong(text, i, block.End),
            };
            if (end > 0)
                return TextRange.FromBounds(i, end);
        }
        return null;
    }

    private static int EndOfStrong(MarkdownText text, int start, int end)
    {
        var content = text.Document.Text;
        if (!IsPair(text, start, end) || start + 2 >= end || !(CharClass.IsLetter(content[start + 2]) || content[start + 2] is '“' or '"'))
            return -1;
        var mark = new string(content[start], 2);
        var close = content.IndexOf(mark, start + 2, Math.Min(end - start - 2, Longest), StringComparison.Ordinal);
        return close > 0 && IsPair(text, close, end) ? close + 2 : -1;
    }

    private static bool IsPair(MarkdownText text, int at, int end) =>
        at + 1 < end && text.Document.Text[at + 1] == text.Document.Text[at] && text.IsEscaped(at) && text.IsEscaped(at + 1);

    private static int EndOfLink(MarkdownText text, int start, int end)
    {
        var content = text.Document.Text;
        var close = content.IndexOf("](", start, Math.Min(end - start, Longest), StringComparison.Ordinal);
        if (close < 0 || !text.IsEscaped(close) || !IsAddress(content, close + 2))
            return -1;
        var last = content.IndexOf(')', close, Math.Min(end - close, Longest));
        return last < 0 ? -1 : last + 1;
    }

    private static bool IsAddress(string content, int at) =>
        string.CompareOrdinal(content, at, "http", 0, 4) == 0 || (at < content.Length && content[at] is '/' or '.' or '#');

    // "\## Prices": one sign may be a hashtag or a number.
    private static int EndOfHeading(string content, int start, int end)
    {
        var text = start;
        while (text < end && content[text] == '#')
            text++;
        return text - start is > 1 and < 7 && text + 1 < end && content[text] == ' ' && CharClass.IsWordPart(content[text + 1]) ? text : -1;
    }
}
