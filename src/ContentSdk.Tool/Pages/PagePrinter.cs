using Spectre.Console;

namespace ContentSdk.Tool.Pages;

/// <summary>Prints the page of a rule: on a terminal its heading, examples and code stand out, elsewhere it is the page as it is.</summary>
internal static class PagePrinter
{
    public static void Print(RulePage page, TextWriter output)
    {
        if (!Consoles.IsTerminal(output))
        {
            output.Write(page.Text);
            return;
        }
        var writer = new AnsiWriter(output);
        foreach (var line in page.Text.TrimEnd('\n').Split('\n'))
            writer.WriteLine(line, StyleOf(line), null);
    }

    private static Style StyleOf(string line) => line switch
    {
        ['#', ..] => new Style(Color.Yellow, decoration: Decoration.Bold),
        [.., ':'] when !line.StartsWith(' ') => new Style(decoration: Decoration.Bold),
        _ when line.StartsWith("    ", StringComparison.Ordinal) => new Style(Color.Aqua),
        _ => Style.Plain,
    };
}
