using System.Diagnostics;
using System.Text;
using Xunit;

namespace ContentSdk.Tool.Tests;

public class FixTests
{
    private const string Wrong =
        "Harbour Town Builds a Longer Pier  \r\n\r\nThe mayor of Lowmouth opened the works. She called the old pier “a danger to\uFEFF everybody\" on Monday.\r\n\r\nThe cafÃ© shut.\t";

    private const string Right =
        "Harbour Town Builds a Longer Pier\r\n\r\nThe mayor of Lowmouth opened the works. She called the old pier “a danger to everybody” on Monday.\r\n\r\nThe café shut.";

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Everything_but_what_is_mended_stays_byte_for_byte(string lineBreak)
    {
        using var run = new ToolRun();
        run.With("old-pier.txt", "\uFEFF" + Wrong.Replace("\r\n", lineBreak, StringComparison.Ordinal))
            .Run("check", "--fix", run.PathOf("old-pier.txt"));

        Assert.Equal((ExitCodes.Success, "content files: 1, errors: 0, warnings: 0"), (run.ExitCode, run.Error.TrimEnd()));
        Assert.Equal([$"{run.PathOf("old-pier.txt")}: fixed CSDK1009 (1), CSDK1010 (1), CSDK1014 (2), CSDK4003 (1)"], run.Lines);
        Assert.Equal(
            Encoding.UTF8.GetBytes("\uFEFF" + Right.Replace("\r\n", lineBreak, StringComparison.Ordinal)),
            File.ReadAllBytes(run.PathOf("old-pier.txt")));
        Assert.Equal("", run.Run("check", "--fix", "--all", run.PathOf("old-pier.txt")).Output);
    }

    [Fact]
    public void What_is_left_is_printed_with_its_new_place()
    {
        using var run = new ToolRun();
        run.With("seeds/old-pier.txt", "---\ntitel: The pier\npublished: soon\n---\n\nThe mayor opened the works.\n")
            .With("seeds/entities.yaml", "- name: Lowmouth\n  knd: place\n");
        run.Run("check", "--fix", run.Folder);

        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.Equal(
            [$"{run.PathOf("seeds/entities.yaml")}: fixed CSDK5002 (1)", $"{run.PathOf("seeds/old-pier.txt")}: fixed CSDK2006 (1)"],
            run.Lines.Take(2));
        Assert.StartsWith(
            $"{run.PathOf("seeds/old-pier.txt")}(3,12): error CSDK2003: ", Assert.Single(run.Lines.Skip(2)), StringComparison.Ordinal);
        Assert.Equal("- name: Lowmouth\n  kind: place\n", File.ReadAllText(run.PathOf("seeds/entities.yaml")));
    }

    [Fact]
    public void Beside_a_report_for_programs_what_was_mended_goes_to_standard_error()
    {
        using var run = new ToolRun();
        run.With("old-pier.txt", Wrong).Run("check", "--fix", "--format", "json", run.PathOf("old-pier.txt"));
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.Contains(": fixed CSDK1009 (1), ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_dry_run_the_output_is_a_difference_that_gives_what_mending_gives()
    {
        using var run = new ToolRun();
        var longText = string.Concat(
            Enumerable.Range(1, 30).Select(i => $"Line {i} of the story stands here.{(i % 9 == 0 ? " " : "")}\n\n"));
        run.With("seeds/old pier.txt", Wrong).With("seeds/long-story.txt", "The Long Story of the Pier\n\n" + longText);
        var before = run.Run("check", "--fix", "--dry-run", run.Folder).Output;
        Assert.Equal(Encoding.UTF8.GetBytes(Wrong), File.ReadAllBytes(run.PathOf("seeds/old pier.txt")));
        Assert.Equal("content files: 2, errors: 0, warnings: 3", run.Error.TrimEnd());
        Assert.Equal(2, before.Split('\n').Count(line => line.StartsWith("--- a/", StringComparison.Ordinal)));

        // The difference counts from the working folder, which is not the test's.
        var patch = string.Join(
            '\n',
            before.Split('\n')
                .Select(line => line.StartsWith("--- a/", StringComparison.Ordinal) || line.StartsWith("+++ b/", StringComparison.Ordinal)
            ? line[..6] + line[line.IndexOf("seeds/", StringComparison.Ordinal)..] : line));
        run.With("copy/seeds/old pier.txt", Wrong).With("copy/seeds/long-story.txt", "The Long Story of the Pier\n\n" + longText)
            .With("fix.patch", patch);
        Assert.Equal((0, ""), Git(run.PathOf("copy"), "apply", "--unidiff-zero", "--whitespace=nowarn", run.PathOf("fix.patch")));

        run.Run("check", "--fix", run.PathOf("seeds"));
        foreach (var name in new[] { "seeds/old pier.txt", "seeds/long-story.txt" })
            Assert.Equal(File.ReadAllBytes(run.PathOf(name)), File.ReadAllBytes(run.PathOf("copy/" + name)));
        Assert.Equal("", run.Run("check", "--fix", "--dry-run", run.PathOf("seeds")).Output);
    }

    [Fact]
    public void A_file_whose_bytes_are_no_text_is_left_alone()
    {
        using var run = new ToolRun();
        byte[] bytes = [.. "Harbour Town \n\nA caf"u8, 0xE9, .. " opened on Monday. \n"u8];
        run.With("harbour-town.txt", bytes).Run("check", "--fix", run.PathOf("harbour-town.txt"));
        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(run.PathOf("harbour-town.txt")));
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_told_and_costs_no_other()
    {
        using var run = new ToolRun();
        run.With("seeds/a-locked-pier.txt", Wrong).With("seeds/old-pier.txt", Wrong);
        File.SetAttributes(run.PathOf("seeds/a-locked-pier.txt"), FileAttributes.ReadOnly);
        run.Run("check", "--fix", run.PathOf("seeds"));
        File.SetAttributes(run.PathOf("seeds/a-locked-pier.txt"), FileAttributes.Normal);

        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.StartsWith($"{run.PathOf("seeds/a-locked-pier.txt")}: error: the file is read-only", run.Error, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes(Wrong), File.ReadAllBytes(run.PathOf("seeds/a-locked-pier.txt")));
        Assert.Equal(Encoding.UTF8.GetBytes(Right), File.ReadAllBytes(run.PathOf("seeds/old-pier.txt")));
    }

    [Fact]
    public void What_a_link_leads_to_is_not_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there that not everybody has.");
        using var run = new ToolRun();
        run.With("elsewhere/old-pier.txt", Wrong).With("seeds/other-pier.txt", Right);
        File.CreateSymbolicLink(run.PathOf("seeds/old-pier.txt"), run.PathOf("elsewhere/old-pier.txt"));
        run.Run("check", "--fix", run.PathOf("seeds"));
        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.Contains("old-pier.txt: error: the file is a link; name the file that it leads to", run.Error, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes(Wrong), File.ReadAllBytes(run.PathOf("elsewhere/old-pier.txt")));
    }

    [Fact]
    public void The_rights_of_a_file_stay_and_nothing_is_left_beside_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        using var run = new ToolRun();
        run.With("seeds/old-pier.txt", Wrong);
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
            File.SetUnixFileMode(run.PathOf("seeds/old-pier.txt"), Mode);
            run.Run("check", "--fix", run.PathOf("seeds"));
            Assert.Equal(Mode, File.GetUnixFileMode(run.PathOf("seeds/old-pier.txt")));
        }
        Assert.Single(Directory.GetFileSystemEntries(run.PathOf("seeds")));
    }

    [Theory]
    [InlineData("check", "--dry-run", ".")]
    [InlineData("check", "--fix", "--dry-run", "--format", "json", ".")]
    [InlineData("check", "--format", "xml", ".")]
    public void Options_that_make_no_sense_together_return_2(params string[] arguments)
    {
        using var run = new ToolRun();
        run.Run(arguments);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("contentsdk: ", run.Error, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Error) Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardError = true };
        // The folder is no repository, and is not to be taken for a part of one.
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(folder);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }
}
