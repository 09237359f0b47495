using Xunit;

namespace ContentSdk.Tool.Tests;

public class CheckTests
{
    private const string Sound = """
        Harbour Town Builds a Longer Pier

        The mayor of Lowmouth, Ada Pellworth, opened the works on Monday before a crowd of several hundred people.

        """;

    private const string Mismatched = """
        Harbour Town Builds a Longer Pier

        The mayor of Lowmouth opened the works. She called the old pier “a danger to everybody" on Monday.

        """;

    // tests/ContentSdk.Package.Tests holds the build of the same files to the same lines.
    [Fact]
    public void A_newsroom_of_mistakes_is_told_line_by_line_as_the_build_tells_it()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ContentSdk.sln")))
            folder = folder.Parent!;
        var newsroom = Path.Combine(folder.FullName, "tests", "hostile", "newsroom");
        // Other files are named from the folder that the command runs in.
        var here = Path.GetRelativePath(Environment.CurrentDirectory, newsroom).Replace('\\', '/') + "/";
        using var run = new ToolRun();
        run.Run("check", Path.Combine(newsroom, "seeds"));
        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.Equal(
            File.ReadAllLines(Path.Combine(newsroom, "expected.txt")),
            run.Lines.Select(
                line => line[(newsroom.Length + 1)..line.LastIndexOf(" (", StringComparison.Ordinal)].Replace(
                    here, "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("check", "-p")]
    [InlineData("check", "-p:")]
    [InlineData("check", "-p:x=")]
    [InlineData("check", "--project=")]
    [InlineData("check", ".", "--dry-run=perhaps")]
    [InlineData("check", ".", "--dry-run", "--fix=perhaps")]
    [InlineData("check", ".", "--dry-run", "--fix", "--format=")]
    [InlineData("check", ".", "--format=")]
    [InlineData("check", ".", "--drafts=")]
    [InlineData("check", ".", "--today=")]
    [InlineData("check", ".", "--all=perhaps")]
    [InlineData("schema", "front-matter", "--project=")]
    [InlineData("show", "a.md", "--entities=")]
    [InlineData("adopt", ".", "--namespace=")]
    public void An_option_without_a_sound_argument_is_a_usage_error(params string[] arguments)
    {
        using var run = new ToolRun();
        run.Run(arguments);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("contentsdk: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_say_of_sound_files_returns_0()
    {
        using var run = new ToolRun();
        run.With("seeds/pier-in-lowmouth.txt", Sound).Run("check", run.Folder);

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Output));
        Assert.Equal("content files: 1, errors: 0, warnings: 0", run.Error.TrimEnd());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_warning_is_one_line_that_an_editor_can_follow_and_returns_0(string lineBreak)
    {
        using var run = new ToolRun();
        run.With("old-pier.txt", Mismatched.ReplaceLineEndings(lineBreak)).Run("check", run.PathOf("old-pier.txt"));

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal(
            [$"{run.PathOf("old-pier.txt")}(3,65): warning CSDK4003: The quotation opens with “ and closes with \" at 3:87. Use marks of the same style. (https://contentsdk.example/rules/CSDK4003)"],
            run.Lines);
        Assert.Equal("content files: 1, errors: 0, warnings: 1", run.Error.TrimEnd());
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_an_error_at_their_place_and_return_1()
    {
        using var run = new ToolRun();
        byte[] bytes = [.. "Harbour Town\n\nA caf"u8, 0xE9, .. " opened at the pier on Monday morning.\n"u8];
        run.With("harbour-town.txt", bytes).With("quay-and-pier.txt", Sound).Run("check", run.Folder);

        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.StartsWith($"{run.PathOf("harbour-town.txt")}(3,6): error CSDK1", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal("content files: 2, errors: 1, warnings: 0", run.Error.TrimEnd());
    }

    [Theory]
    [InlineData("Pier | Herald.md", "'|'")]
    [InlineData("Pier?.md", "'?'")]
    [InlineData("Pier\t2.md", "a tab")]
    public void A_name_that_the_compiler_cannot_take_is_an_error(string name, string character)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var run = new ToolRun();
        run.With(name, "# Pier of the harbour\n\nThe pier is open again.\n").Run("check", run.Folder);

        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.Contains(
            $"error CSDK1015: The path of the file contains {character}, which the C# compiler does not accept.", Assert.Single(run.Lines),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Any_other_name_is_fine()
    {
        using var run = new ToolRun();
        run.With("C#/100% Pier & Co; #2 (new) – Übersicht.md", "# Pier of the harbour\n\nThe pier is open again.\n")
            .Run("check", run.Folder);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Files_are_checked_against_each_other()
    {
        using var run = new ToolRun();
        run.With("a/old-pier.txt", Sound).With("b/old-pier.txt", Sound).Run("check", run.Folder);

        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.Contains(
            run.Lines, line => line.StartsWith($"{run.PathOf("a/old-pier.txt")}(1,1): error CSDK6001: ", StringComparison.Ordinal));
        Assert.Contains(
            run.Lines, line => line.StartsWith($"{run.PathOf("b/old-pier.txt")}(1,1): error CSDK6001: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "no-such-folder")]
    [InlineData("chek", ".")]
    [InlineData]
    public void A_command_that_cannot_be_carried_out_returns_2_and_says_so_on_standard_error(params string[] arguments)
    {
        using var run = new ToolRun();
        run.Run(arguments);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("contentsdk: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "CSDK6013 CSDK3016")]
    [InlineData("--raw-html", "CSDK6013")]
    [InlineData("--raw-html --drafts exclude", "CSDK6013")]
    [InlineData("--raw-html --today 2025-04-01", "CSDK6013")]
    public void What_a_project_sets_can_be_said_here(string options, string found)
    {
        using var run = new ToolRun();
        run.With("one-pier.md", "---\nrelated: [other-pier]\n---\n\n# One pier\n\nA <b>long</b> pier.\n")
            .With("other-pier.md", "---\ndraft: true\n---\n\n# Other pier\n\nA pier.\n")
            .Run(["check", run.Folder, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(found, string.Join(' ', run.Lines.Select(line => line[line.IndexOf("CSDK", StringComparison.Ordinal)..][..8])));
    }

    [Theory]
    [InlineData("--today yesterday", "'yesterday' is not a valid date for --today.")]
    [InlineData("--drafts exlude", "Did you mean 'exclude'?")]
    [InlineData("--rules-timeout 0", "--rules-timeout is a number of seconds from 1 to 86400.")]
    [InlineData("--rules-timeout abc", "--rules-timeout is a number of seconds from 1 to 86400.")]
    public void A_setting_that_means_nothing_is_a_mistake_of_the_call(string options, string told)
    {
        using var run = new ToolRun();
        run.With("a.txt", Sound).Run(["check", run.Folder, .. options.Split(' ')]);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_embargo_ends_on_the_day_that_is_said()
    {
        using var run = new ToolRun();
        run.With("one-pier.txt", "---\nrelated: [other-pier]\n---\n" + Sound)
            .With("other-pier.txt", "---\nembargo: 2025-04-01\n---\n" + Sound.Replace("Harbour", "Other", StringComparison.Ordinal));
        Assert.Contains("CSDK6013", run.Run("check", run.Folder, "--today", "2025-03-31").Output, StringComparison.Ordinal);
        Assert.Equal("", run.Run("check", run.Folder, "--today", "2025-04-01").Output);
    }
}
