using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds lines that were meant as headings: <c>##Opening hours</c>, or with a no-break space.</summary>
internal sealed class HeadingMarkCheck : IMarkdownCheck
{
    private const int DeepestLevel = 6, LongestHeading = 100;

    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        var isFirst = text.Title is null && text.Declared?.Title is null;
        foreach (var (block, _) in text.Reader.Blocks)
        {
            if (block.Kind == BlockKind.Paragraph)
                Check(text, block.Range, isFirst, findings);
            isFirst = false;
        }
    }

    private static void Check(MarkdownText text, TextRange block, bool isFirst, ICollection<Finding> findings)
    {
        var content = text.Document.Text;
        for (var start = content.IndexOf('#', block.Start, block.Length);
            start >= 0;
            start = content.IndexOf('#', start, block.End - start))
        {
            var level = Level(content, start, block.End);
            var isHeadline = isFirst && start == block.Start;
            if (BeginsLine(text, block, start) && !text.IsEscaped(start) && LineEnd(text, block, start) is var end
                && Words(content, start, end, isHeadline) is var words and > 0)
            {
                findings.Add(
                    text.At(new TextRange(
                        start,
                        level), MisreadMarkdownRules.HeadingWithoutSpace, new string(
                            '#', level), text.Show(TextRange.FromBounds(words, end)))
                    .MendedBy(text.Document, TextRange.FromBounds(start + level, words), " "));
            }
            start += level;
        }
    }

    // A line break within a paragraph may be a space of the running text.
    private static bool BeginsLine(MarkdownText text, TextRange block, int at) =>
        at == block.Start || (CharClass.IsSpace(text.Document.Text[at - 1]) && LineOf(text, at) > LineOf(text, at - 1));

    private static int LineEnd(MarkdownText text, TextRange block, int start)
    {
        var line = LineOf(text, start);
        for (var i = start + 1; i < block.End && i < start + LongestHeading; i++)
        {
            if (CharClass.IsSpace(text.Document.Text[i - 1]) && LineOf(text, i) > line)
                return i - 1;
        }
        return block.End;
    }

    private static int LineOf(MarkdownText text, int at) => text.Document.PositionOf(at).Line;

    /// <summary>Where the words of the heading begin; -1 where the line is none.</summary>
    private static int Words(string content, int start, int end, bool isFirst)
    {
        var level = Level(content, start, end);
        if (level is 0 or > DeepestLevel || end - start > LongestHeading)
            return -1;
        var words = start + level;
        while (words < end && CharClass.IsSpace(content[words]))
            words++;
        if (words >= end || !CharClass.IsLetter(content[words]))
            return -1;
        // With an ordinary space it is something else that keeps the line from being a heading: an invisible character before the sign.
        if (content[start + level] is ' ' or '\t')
            return -1;
        // One sign before a word is a hashtag, unless a headline is expected here and more than one word follows.
        var isHashtag = level == 1 && words == start + 1 && !(isFirst && content.IndexOf(' ', words, end - words) >= 0);
        return isHashtag ? -1 : words;
    }

    private static int Level(string content, int start, int end)
    {
        var level = start;
        while (level < end && content[level] == '#')
            level++;
        return level - start;
    }
}
