using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds rows of a table that are shown as text, because the row of hyphens below the first is missing or does not fit it.</summary>
internal sealed class LostTableCheck : IMarkdownCheck
{
    private const int MostCells = 50;

    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var paragraph in text.Tree.Descendants<ParagraphBlock>())
        {
            if (paragraph.Parent is not Markdig.Extensions.Tables.TableCell)
                Check(text, paragraph, findings);
        }
    }

    private static void Check(MarkdownText text, ParagraphBlock paragraph, ICollection<Finding> findings)
    {
        var range = text.Reader.Inlines.RangeOf(paragraph.Span);
        if (range.IsEmpty || text.File.Text.IndexOf('|', range.Start, range.Length) < 0)
            return;
        var rows = Lines(text.File.Text, range);
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = Cells(text.File.Text, rows[i], out var isFramed);
            if (cells < 2 || cells > MostCells)
                continue;
            var end = i + 1;
            while (end < rows.Count && IsRow(text.File.Text, rows[end], cells, isFramed))
                end++;
            // Without bars at both ends a line or two may be a list of links.
            if (end - i >= (isFramed ? 2 : 3))
            {
                Add(text, rows, i, cells, findings);
                return;
            }
        }
    }

    private static void Add(MarkdownText text, List<TextRange> rows, int first, int cells, ICollection<Finding> findings)
    {
        var file = text.File.Text;
        var delimiter = "|" + string.Concat(Enumerable.Repeat(" --- |", cells));
        if (first + 1 == rows.Count || !IsDelimiter(file, rows[first + 1]))
            findings.Add(Finding.At(text.File, rows[first], MisreadMarkdownRules.LostTable, delimiter));
        else if (Cells(file, rows[first + 1], out _) == cells && file.AsSpan(rows[first + 1].Start, rows[first + 1].Length).IndexOfAny('–', '—') < 0)
        {
            // What else keeps a table from being one is not known here.
            if (first > 0)
                findings.Add(Finding.At(text.File, rows[first], MisreadMarkdownRules.TableInParagraph));
        }
        else
            findings.Add(Finding.At(text.File, rows[first + 1], MisreadMarkdownRules.OddDelimiter, delimiter));
    }

    private static bool IsRow(string file, TextRange line, int cells, bool isFramed) =>
        IsDelimiter(file, line) || (Cells(file, line, out var isRowFramed) is var count && isRowFramed == isFramed && (isFramed ? count >= 2 : count == cells));

    // Hyphens, or the dashes that a word processor makes of them, and nothing else.
    private static bool IsDelimiter(string file, TextRange line)
    {
        var dashes = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (file[i] is '-' or '–' or '—')
                dashes++;
            else if (file[i] is not ('|' or ':' or ' ' or '\t'))
                return false;
        }
        return dashes >= 2;
    }

    /// <summary>Cells between bars. Without a frame, a bar must have spaces on both sides.</summary>
    private static int Cells(string file, TextRange line, out bool isFramed)
    {
        isFramed = line.Length > 2 && file[line.Start] == '|' && file[line.End - 1] == '|' && file[line.End - 2] != '\\';
        var cells = 1;
        for (var i = line.Start + 1; i < line.End - 1; i++)
        {
            if (file[i] == '\\')
                i++;
            else if (file[i] == '|' && (isFramed || (file[i - 1] == ' ' && file[i + 1] == ' ')))
                cells++;
        }
        return cells;
    }

    private static List<TextRange> Lines(string file, TextRange range)
    {
        var lines = new List<TextRange>();
        for (var start = range.Start; start < range.End;)
        {
            var next = file.IndexOf('\n', start, range.End - start) is var found && found < 0 ? range.End : found;
            int from = start, to = next;
            while (from < to && file[from] is ' ' or '\t' or '>')
                from++;
            while (to > from && CharClass.IsSpace(file[to - 1]))
                to--;
            lines.Add(TextRange.FromBounds(from, to));
            start = next + 1;
        }
        return lines;
    }
}
