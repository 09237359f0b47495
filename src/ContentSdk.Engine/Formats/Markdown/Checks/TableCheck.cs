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
