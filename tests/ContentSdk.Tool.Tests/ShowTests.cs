using System.Text.Json;
using Xunit;

namespace ContentSdk.Tool.Tests;

public class ShowTests
{
    private const string Article = """
        Harbour Town Builds a Longer Pier

        The mayor of Lowmouth, Ada Pellworth, opened the works on Monday before a crowd of several hundred people.

        Nobody in the harbour office expected that the money for it would ever come together in one single year.

        """;

    [Fact]
    public void Each_part_stands_with_its_line()
    {
        using var run = new ToolRun();
        run.With("pier.txt", Article).Run("show", run.PathOf("pier.txt"));

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.StartsWith($"{run.PathOf("pier.txt")}: ", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("Structure", run.Lines);
        Assert.Contains("  1      title      Harbour Town Builds a Longer Pier", run.Lines);
        Assert.Contains("  3      paragraph  The mayor of Lowmouth, Ada Pellworth, opened the works on Monday…", run.Lines);
    }

    [Fact]
    public void Of_Markdown_the_text_without_markup_is_shown_with_its_lines()
    {
        using var run = new ToolRun();
        run.With(
            "pier.md",
            "---\nstandfirst: >\n  A pier\n  for all.\n---\n\n# A *longer* pier\n\n## The **works**\n\n"
                + "> “We *dig* now,” said Ada Pellworth.\n\n```\ndig()\n```\n")
            .Run("show", run.PathOf("pier.md"));
        Assert.Contains("  7      title            A longer pier", run.Lines);
        Assert.Contains("  3-4    standfirst       A pier for all.", run.Lines);
        Assert.Contains("  9      heading          The works", run.Lines);
        Assert.Contains("  11     block quotation  “We dig now,” said Ada Pellworth.", run.Lines);
        Assert.Contains("  14     code             dig()", run.Lines);
        Assert.Contains(
            run.Lines,
            line => line.StartsWith("  11:3 ", StringComparison.Ordinal) && line.Contains("We dig now,", StringComparison.Ordinal)
                && line.Contains("Ada Pellworth", StringComparison.Ordinal));
    }

    [Fact]
    public void What_goes_into_a_pipe_has_no_escape_sequence_and_no_trailing_space()
    {
        using var run = new ToolRun();
        run.With("pier.txt", Article.Replace("Monday", "Mon\u001b[31mday\u0007", StringComparison.Ordinal))
            .Run("show", run.PathOf("pier.txt"));
        Assert.DoesNotContain(run.Output, c => c == '\u001b' || c == '\u0007');
        Assert.DoesNotContain(run.Lines, line => line.EndsWith(' '));
    }

    [Fact]
    public void Json_holds_texts_in_full()
    {
        using var run = new ToolRun();
        run.With("pier.txt", Article).Run("show", "--json", run.PathOf("pier.txt"));

        var shown = JsonDocument.Parse(run.Output).RootElement;
        var blocks = shown.GetProperty("structure").EnumerateArray()
            .Select(block => $"{block.GetProperty("line")} {block.GetProperty("part")} {block.GetProperty("text")}");
        Assert.Equal(
            Article.ReplaceLineEndings("\n").Split("\n\n")
                .Select((text, i) => $"{1 + (2 * i)} {(i == 0 ? "title" : "paragraph")} {text.TrimEnd()}"),
            blocks);
    }

    [Fact]
    public void Findings_and_what_stands_in_marks_are_listed_with_line_and_column()
    {
        using var run = new ToolRun();
        run.With("pier.txt", Article + "\nThe so-called “wave garden\" is no garden at all, and nobody has ever asked for one there.\n");
        run.Run("show", run.PathOf("pier.txt"));

        Assert.Contains("Quotations (1)", run.Lines);
        Assert.Contains(
            run.Lines,
            line => line.StartsWith("  7:15", StringComparison.Ordinal) && line.Contains("wave garden", StringComparison.Ordinal));
        Assert.Contains("Findings (1)", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("  7:15         Warning   CSDK4003  ", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_tells_what_decided_and_what_was_looked_at()
    {
        using var run = new ToolRun();
        run.With(
            "pier.txt", Article + "\n“We dug for years,” said Ada Pellworth, who had called the old pier “a broken tooth” in March.\n");
        run.Run("show", "--explain", run.PathOf("pier.txt"));

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("Why", run.Lines);
        var why = WhyOf(run);
        Assert.Equal("  line:column  what        why", why[1]);
        Assert.Contains("  7:1          text        We dug for years,", why);
        Assert.Contains("               speaker     Ada Pellworth", why);
        Assert.Contains("               decided by  a cue after it", why);
        Assert.Contains(
            why, static line => line.StartsWith("               next        nobody with a name; the lead is ", StringComparison.Ordinal));
        Assert.Contains(
            why, static line => line.StartsWith("               cue seen    “called” at 7:", StringComparison.Ordinal));
        run.Run("show", run.PathOf("pier.txt"));
        Assert.DoesNotContain("Why", run.Lines);
    }

    [Fact]
    public void A_row_of_an_explanation_fits_into_100_characters()
    {
        using var run = new ToolRun();
        run.With(
            "pier.txt", Article + "\n“We dug for years,” said Ada Pellworth, the mayor, who said that Joan Bask, a spokeswoman of the "
                + "Harbour and Coast Protection Authority of Lowmouth and Highmouth, had called the old pier “a broken tooth” in March. "
                + $"“It is {string.Join(' ', Enumerable.Repeat("very", 40))} old,” she said. “{new string('o', 120)}!” she said.\n");
        run.Run("show", "--explain", run.PathOf("pier.txt"));
        var why = WhyOf(run);
        Assert.True(why.Length > 20);
        Assert.All(why, static line => Assert.InRange(line.Length, 0, 100));
        Assert.Contains(why, static line => line.Trim().StartsWith("points", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_declared_is_told_apart_from_what_was_detected()
    {
        using var run = new ToolRun();
        run.With(
            "pier.txt",
            "---\nquotes:\n  - starts: We dug\n    speaker: Ada Pellworth\n    id: YearsOfDigging\n---\n" + Article
                + "\n“We dug for years,” said Joan Bask. “We are done,” she said.\n");
        run.Run("show", "--explain", run.PathOf("pier.txt"));

        Assert.Contains(
            run.Lines,
            line => line.Contains("We dug for years,", StringComparison.Ordinal)
                && line.Contains("Ada Pellworth   ", StringComparison.Ordinal) && line.Contains("  Declared", StringComparison.Ordinal)
                && line.EndsWith("YearsOfDigging", StringComparison.Ordinal));
        Assert.Contains(
            run.Lines,
            line => line.Contains("We are done,", StringComparison.Ordinal) && line.Contains("Joan Bask: “she”", StringComparison.Ordinal)
                && line.Contains("Pronoun", StringComparison.Ordinal));
        Assert.Contains(
            run.Lines,
            line => line.EndsWith("decided by  a correction says so", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_returns_2()
    {
        using var run = new ToolRun();
        Assert.Equal(ExitCodes.Usage, run.Run("show", run.PathOf("nowhere.txt")).ExitCode);
        Assert.Equal($"contentsdk: There is no file '{run.PathOf("nowhere.txt")}'.", run.Error.TrimEnd());
    }

    [Fact]
    public void Similar_articles_are_shown_with_what_they_have_in_common()
    {
        using var run = new ToolRun();
        for (var i = 0; i < 6; i++)
            run.With($"seeds/other-{i}.md", $"---\ntags: [Tag{i}]\n---\n\n# Other {i}\n\nIt rains.\n");
        run.With("seeds/pier.md", "---\ntags: [Ferries, Winter]\nsection: News\n---\n\n# The pier\n\nIt rains.\n");
        run.With("seeds/gate.md", "---\ntags: [Winter, Ferries]\nsection: News\n---\n\n# The gate\n\nIt rains.\n");
        run.With("seeds/boat.md", "---\ntags: [Ferries]\n---\n\n# A boat\n\nIt rains.\n");

        run.Run("show", run.PathOf("seeds/pier.md"), "--among", run.PathOf("seeds"));
        // A long path is written on several lines, so its row is not one line on every machine.
        var rows = string.Join('\n', run.Lines.SkipWhile(static line => line != "Similar articles"));
        Assert.InRange(
            rows.IndexOf("gate.md", StringComparison.Ordinal), 1, rows.IndexOf("boat.md", StringComparison.Ordinal));
        Assert.Matches("Winter,\\s+Ferries,\\s+News", rows);

        run.Run("show", run.PathOf("seeds/pier.md"), "--json", "--among", run.PathOf("seeds"));
        Assert.Equal("Winter", JsonDocument.Parse(run.Output).RootElement.GetProperty("similar")[0].GetProperty("common")[0].GetString());

        run.Run("show", run.PathOf("seeds/pier.md"), "--among", run.PathOf("nowhere"));
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.DoesNotContain("similar", run.Run("show", run.PathOf("seeds/pier.md"), "--json").Output, StringComparison.Ordinal);
    }

    private static string[] WhyOf(ToolRun run) =>
    [
        .. run.Lines.SkipWhile(static line => line != "Why")
            .TakeWhile(static line => !line.StartsWith("Entities", StringComparison.Ordinal)),
    ];
}
