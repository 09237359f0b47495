using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
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
                        row.Span, MarkdownRules.UnevenRow, Count(actual), Count(expected),
                        actual > expected ? "Remove a cell, or write '\\|' where the text has the character." : "Write the cells that are missing, empty ones too."));
                }
            }
        }
    }

    // The parser makes rows equal by empty cells of its own. What stands in the file tells: marks between cells, but for those at both ends.
    private static int Cells(MarkdownText text, TableRow row)
    {
        var file = text.File.Text;
        var line = text.LineOf(row.Span);
        var cells = 1;
        var inCode = false;
        for (var i = line.Start; i < line.End; i++)
        {
            if (file[i] == '\\')
                i++;
            else if (file[i] == '`')
                inCode = !inCode;
            else if (file[i] == '|' && !inCode && i > line.Start && i < line.End - 1)
                cells++;
        }
        return cells;
    }

    private static string Count(int cells) => cells == 1 ? "1 cell" : cells.ToString(CultureInfo.InvariantCulture) + " cells";
}
