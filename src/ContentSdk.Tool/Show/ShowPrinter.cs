using Spectre.Console;

namespace ContentSdk.Tool.Show;

/// <summary>Writes a report: tables for a terminal, aligned plain columns for a pipe.</summary>
internal static class ShowPrinter
{
    public static void Print(ShowReport report, TextWriter output)
    {
        if (Consoles.IsTerminal(output))
            PrintTables(report, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }));
        else
            PrintPlain(report, output);
    }

    /// <summary>Tables with colours, for a person.</summary>
    public static void PrintTables(ShowReport report, IAnsiConsole console)
    {
        console.Write(new Text(report.Heading, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        foreach (var section in report.Sections.Where(section => section.Rows.Count > 0))
        {
            var table = new Table().RoundedBorder().BorderColor(Color.Grey).Title(section.Title.EscapeMarkup(), new Style(Color.Yellow));
            foreach (var column in section.Columns)
                table.AddColumn(new TableColumn(new Text(column, new Style(Color.Grey))));
            foreach (var row in section.Rows)
                table.AddRow(row.Select(cell => new Text(cell)));
            console.WriteLine();
            console.Write(table);
        }
    }

    private static void PrintPlain(ShowReport report, TextWriter output)
    {
        output.Write(report.Heading + "\n");
        foreach (var section in report.Sections.Where(section => section.Rows.Count > 0))
        {
            output.Write($"\n{section.Title}\n");
            string[][] rows = [[.. section.Columns], .. section.Rows];
            var widths = section.Columns.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
            foreach (var row in rows)
                output.Write("  " + string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n");
        }
    }
}
