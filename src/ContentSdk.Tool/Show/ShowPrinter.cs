using Spectre.Console;

namespace ContentSdk.Tool.Show;

/// <summary>
/// Writes a report: tables for a terminal, aligned plain columns for a pipe. Words are not broken: where
/// the columns have no room for them, each row becomes a list of its cells.
/// </summary>
internal static class ShowPrinter
{
    // A pipe has no width; this one fits into a terminal, a mail and the log of a build.
    private const int PlainWidth = 100;
    private const string Indent = "  ";

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
        foreach (var section in report.Sections.Where(static section => !section.IsEmpty))
        {
            console.WriteLine();
            // A border and a space on both sides of each column.
            var widths = ColumnWidths.Fit(section, console.Profile.Width - (3 * section.Columns.Count) - 1);
            if (widths is not null && section.Rows.Count > 0)
            {
                console.Write(TableOf(section, widths));
            }
            else
            {
                console.Write(new Text(section.Title, new Style(Color.Yellow)));
                console.WriteLine();
            }
            var lines = widths is null ? ListOf(section, console.Profile.Width) : [];
            foreach (var line in NoteOf(section, console.Profile.Width).Concat(lines))
                console.WriteLine(line);
        }
    }

    private static Table TableOf(ShowSection section, int[] widths)
    {
        var table = new Table().RoundedBorder().BorderColor(Color.Grey).Title(section.Title.EscapeMarkup(), new Style(Color.Yellow));
        for (var i = 0; i < widths.Length; i++)
            table.AddColumn(new TableColumn(Cell(section.Columns[i], widths[i], new Style(Color.Grey))) { Width = widths[i] });
        foreach (var row in section.Rows)
            table.AddRow(row.Select((cell, column) => Cell(cell, widths[column], null)));
        return table;
    }

    private static Text Cell(string text, int width, Style? style) => new(string.Join('\n', CellText.Wrap(text, width)), style);

    private static void PrintPlain(ShowReport report, TextWriter output)
    {
        output.Write(report.Heading + "\n");
        foreach (var section in report.Sections.Where(static section => !section.IsEmpty))
        {
            output.Write($"\n{section.Title}\n");
            var lines = section.Rows.Count == 0 ? []
                : ColumnWidths.Fit(section, PlainWidth - (Indent.Length * section.Columns.Count)) is { } widths
                ? section.Rows.Prepend([.. section.Columns]).SelectMany(row => LinesOf(row, widths))
                : ListOf(section, PlainWidth);
            foreach (var line in NoteOf(section, PlainWidth).Concat(lines))
                output.Write(line + "\n");
        }
    }

    private static IEnumerable<string> NoteOf(ShowSection section, int width) =>
        section.Note is { } note ? LinesOf([note], [width - Indent.Length]) : [];

    private static IEnumerable<string> LinesOf(string[] row, int[] widths)
    {
        var cells = row.Select((cell, column) => CellText.Wrap(cell, widths[column])).ToArray();
        for (var i = 0; i < cells.Max(static lines => lines.Count); i++)
        {
            var line = cells.Select((lines, column) => Indent + Padded(i < lines.Count ? lines[i] : "", widths[column]));
            yield return string.Concat(line).TrimEnd();
        }
    }

    private static IEnumerable<string> ListOf(ShowSection section, int width)
    {
        var heads = section.Columns.Max(CellText.WidthOf);
        var room = Math.Max(1, width - heads - (2 * Indent.Length));
        for (var i = 0; i < section.Rows.Count; i++)
        {
            if (i > 0)
                yield return "";
            for (var column = 0; column < section.Columns.Count; column++)
            {
                if (section.Rows[i][column] is not { Length: > 0 } cell)
                    continue;
                foreach (var line in LinesOf([section.Columns[column], cell], [heads, room]))
                    yield return line;
            }
        }
    }

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - CellText.WidthOf(text)));
}
