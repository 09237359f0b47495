using ContentSdk.Tool.Show;
using Spectre.Console;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>What is shown fits where it is read, and no word is broken.</summary>
public class ShowWidthTests
{
    private static readonly ShowReport Report = new(
        "pier.txt",
        [
            new(
                "Quotations (2)",
                ["line:column", "kind", "text", "speaker", "found by", "cue", "member"],
                [
                    [
                        "3:1", "Direct", "We counted them on Monday morning, and by Tuesday afternoon there…", "Dana Orlev: “she”",
                        "Pronoun", "announced", "WeCountedThemOnMonday",
                    ],
                    ["5:135", "Partial", "an extraordinarily harebrained idea", "Dana McPhersonberg", "Named", "said", "HarebrainedIdea"],
                ]),
        ]);

    private static readonly string[] Words =
    [
        .. Report.Sections[0].Rows.SelectMany(static row => row[..^1]).SelectMany(static cell => cell.Split(' ')),
        "Counted", "Monday", "Harebrained",
    ];

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(200)]
    public void A_terminal_gets_whole_words(int width)
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
        });
        console.Profile.Width = width;
        ShowPrinter.PrintTables(Report, console);
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.InRange(line.TrimEnd().Length, 1, width));
        Assert.All(Words, word => Assert.Contains(lines, line => line.Contains(word, StringComparison.Ordinal)));
        Assert.Equal(width >= 100, lines.Any(static line => line.StartsWith('│')));
    }

    [Fact]
    public void A_pipe_gets_whole_words_in_lines_of_100_characters()
    {
        var output = new StringWriter();
        ShowPrinter.Print(Report, output);
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, static line => Assert.InRange(line.Length, 1, 100));
        Assert.All(Words, word => Assert.Contains(lines, line => line.Contains(word, StringComparison.Ordinal)));
        Assert.StartsWith("  line:column  kind     text ", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 5, "")]
    [InlineData("one two", 7, "one two")]
    [InlineData("one two", 6, "one|two")]
    [InlineData("WeDigNow", 5, "WeDig|Now")]
    [InlineData("the McPherson pier", 9, "the|McPherson|pier")]
    [InlineData("seeds/pier.txt", 10, "seeds/|pier.txt")]
    [InlineData("oooooooo", 3, "ooo|ooo|oo")]
    [InlineData("港务局说现在开工", 6, "港务局|说现在|开工")]
    public void A_cell_is_broken_between_words(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), CellText.Wrap(text, width));
}
