using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Levels of headings follow each other; a heading has text, and means to be one.</summary>
internal sealed class HeadingCheck : IMarkdownCheck
{
    private const int LongestHeading = 12;

    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        var hasHeadline = text.Title is not null || text.Declared?.Title is not null;
        var level = hasHeadline ? 1 : 0;
        var ranges = text.Reader.Blocks.Where(static block => block.Node is HeadingBlock)
            .ToDictionary(static block => block.Node, static block => block.Block.Range);
        foreach (var block in text.Tree)
        {
            if (block is not HeadingBlock heading || heading == text.Title)
                continue;
            if (!ranges.TryGetValue(heading, out var range))
            {
                findings.Add(text.AtLine(heading.Span, MarkdownRules.EmptyHeading));
                continue;
            }
            if (IsAccident(text, heading, range))
                findings.Add(
                    text.At(range, MarkdownRules.AccidentalHeading, heading.Level == 1 ? "===" : "---", new string('#', heading.Level)));
            else if (level > 0 && heading.Level > level + 1)
                findings.Add(
                    text.At(range, MarkdownRules.SkippedLevel, heading.Level.Invariant(), level.Invariant(), new string('#', level + 1)));
            level = heading.Level;
        }
    }

    // Who underlines a heading writes a short one, without a full stop.
    private static bool IsAccident(MarkdownText text, HeadingBlock heading, TextRange range) =>
        heading.IsSetext
        && (SentenceEnd.Is(text.Document.Shown, range) && text.Document.Shown[range.End - 1] is '.' or '”' or '"'
            || Words(text, range) > LongestHeading);

    private static int Words(MarkdownText text, TextRange range)
    {
        var words = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            if (CharClass.IsWordPart(text.Document.Shown[i]) && (i == range.Start || CharClass.IsSpace(text.Document.Shown[i - 1])))
                words++;
        }
        return words;
    }
}
