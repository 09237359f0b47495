using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Rows of a table have as many cells as its head.</summary>
internal sealed class TableCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var table in text.Tree.Descendants<Table>())
        {
            if (table.FirstOrDefault() is not TableRow { IsHeader: true } head)
                continue;
            var expected = Cells(text, head);
            CheckDelimiter(text, text.LineOf(head.Span).End, expected, findings);
            foreach (var row in table.OfType<TableRow>())
            {
                var actual = Cells(text, row);
                if (actual != expected)
                {
                    findings.Add(text.AtLine(
                        row.Span, actual > expected ? MarkdownRules.LongRow : MarkdownRules.UnevenRow,
                        actual.Invariant(), expected.Invariant()));
                }
            }
        }
    }

    // Our parser reads a table whatever the row of hyphens below its header has; others do not.
    private static void CheckDelimiter(MarkdownText text, int headEnd, int expected, ICollection<Finding> findings)
    {
        var file = text.File.Text;
        var start = file.IndexOf('\n', headEnd) + 1;
        var end = start == 0 ? -1 : file.IndexOf('\n', start) is var found && found < 0 ? file.Length : found;
        while (start < end && file[start] is ' ' or '\t' or '>')
            start++;
        while (end > start && CharClass.IsSpace(file[end - 1]))
            end--;
        if (start >= end)
            return;
        var cells = 1;
        for (var i = start; i < end; i++)
        {
            if (file[i] is not ('-' or '|' or ':' or ' ' or '\t'))
                return;
            if (file[i] == '|' && i > start && i < end - 1)
                cells++;
        }
        if (cells != expected)
        {
            var row = "|" + string.Concat(Enumerable.Repeat(" --- |", Math.Min(expected, 50)));
            var range = TextRange.FromBounds(start, end);
            findings.Add(
                Finding.At(text.File, range, MarkdownRules.UnevenDelimiter, cells.Invariant(), expected.Invariant(), row));
        }
    }

    // The parser makes rows equal by empty cells of its own. What stands in the file tells: marks
    // between cells, but for those at both ends.
    private static int Cells(MarkdownText text, TableRow row)
    {
        var file = text.File.Text;
        var line = text.LineOf(row.Span);
        // The head of a table may stand behind the mark of the list that it is in.
        var start = row is { IsHeader: true, Parent.Parent: ListItemBlock } ? BehindListMark(file, line) : line.Start;
        var cells = 1;
        for (var i = start; i < line.End; i++)
        {
            if (file[i] == '\\')
                i++;
            else if (file[i] == '`')
                i = BehindCode(file, i, line.End) - 1;
            else if (file[i] == '|' && i > start && i < line.End - 1)
                cells++;
        }
        return cells;
    }

    private static int BehindListMark(string file, TextRange line)
    {
        var i = line.Start;
        while (i < line.End && (file[i] is ' ' or '\t' or '-' or '+' or '*' or '.' or ')' or (>= '0' and <= '9')))
            i++;
        return i > line.Start && file[i - 1] is ' ' or '\t' ? i : line.Start;
    }

    // Code ends at as many marks as it began with; marks without an end are text.
    private static int BehindCode(string file, int start, int end)
    {
        var run = start;
        while (run < end && file[run] == '`')
            run++;
        for (var i = run; i < end; i++)
        {
            var close = i;
            while (close < end && file[close] == '`')
                close++;
            if (close - i == run - start)
                return close;
            i = Math.Max(i, close - 1);
        }
        return run;
    }
}
