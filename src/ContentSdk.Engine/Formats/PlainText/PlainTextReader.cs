using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.PlainText;

/// <summary>
/// Cuts plain text into blocks: a block is a line, unless the file's lines were broken at a width (then it is a paragraph of
/// several lines) or the lines are a stanza. Its range is verbatim, inner line breaks included.
/// </summary>
public static class PlainTextReader
{
    /// <summary>The blocks of the file, in order, disjoint, none of them blank.</summary>
    /// <param name="document">The file.</param>
    /// <param name="start">Where its text begins, behind front matter: the beginning of a line, or the end of the file.</param>
    public static EquatableArray<Block> Read(SourceDocument document, int start = 0)
    {
        var text = document.Text;
        var lines = TextLine.Of(document, start);
        var width = HardWrap.WidthOf(text, lines);
        var blocks = new List<Block>();
        for (var first = 0; first < lines.Length; first++)
        {
            if (lines[first].IsBlank)
                continue;
            var end = first + 1;
            while (end < lines.Length && !lines[end].IsBlank)
                end++;
            if (Verse.Is(text, lines, first, end))
                Add(text, lines, first, end, blocks);
            else
                AddParagraphs(text, lines, first, end, width, blocks);
            first = end;
        }
        return blocks.ToEquatableArray();
    }

    private static void AddParagraphs(string text, TextLine[] lines, int first, int end, int width, List<Block> blocks)
    {
        for (var next = first + 1; next <= end; next++)
        {
            if (next < end && GoesOn(text, lines[next - 1], lines[next], width))
                continue;
            Add(text, lines, first, next, blocks);
            first = next;
        }
    }

    private static bool GoesOn(string text, TextLine line, TextLine next, int width) =>
        width > 0 && !next.IsListItem(text) && HardWrap.Fills(text, line, next, width)
        && (next.Indent <= line.Indent || line.IsListItem(text));

    private static void Add(string text, TextLine[] lines, int first, int end, List<Block> blocks)
    {
        var kind = lines[first].IsListItem(text) ? BlockKind.ListItem : BlockKind.Paragraph;
        blocks.Add(new(kind, TextRange.FromBounds(lines[first].Range.Start, lines[end - 1].Range.End)));
    }
}
