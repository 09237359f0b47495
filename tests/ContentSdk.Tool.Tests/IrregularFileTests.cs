using System.Diagnostics;
using ContentSdk.Step;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>Of a pipe nobody knows whether anything will ever come: it is an error, and nothing waits for it.</summary>
public class IrregularFileTests
{
    // What hangs does so for good; the bound only makes it a failure.
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("check")]
    [InlineData("entities")]
    public async Task A_pipe_among_content_files_is_an_error(string command)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var run = new ToolRun();
        run.With("seeds/old-pier.txt", "Harbour Town Builds a Longer Pier\n\nThe mayor of Lowmouth opened the works.\n");
        foreach (var name in (string[])["pipe.md", "old-pier.meta.yaml", "entities.yaml"])
            MakePipe(run.PathOf("seeds/" + name));

        await Task.Run(() => run.Run(command, run.PathOf("seeds")), Cancellation).WaitAsync(Bound, Cancellation);
        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.Contains($"{run.PathOf("seeds/entities.yaml")}(1,1): error CSDK1005: ", run.Output + run.Error, StringComparison.Ordinal);
        if (command == "check")
            Assert.Equal(
                ["seeds/entities.yaml", "seeds/old-pier.meta.yaml", "seeds/pipe.md"],
                run.Lines.Where(line => line.Contains("error CSDK1005", StringComparison.Ordinal))
                    .Select(line => line[(run.Folder.Length + 1)..line.IndexOf('(', StringComparison.Ordinal)])
                    .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_pipe_by_its_own_name_is_as_well()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var run = new ToolRun();
        MakePipe(run.PathOf("pipe.md"));
        await Task.Run(() => run.Run("check", run.PathOf("pipe.md")), Cancellation).WaitAsync(Bound, Cancellation);
        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
    }

    [Fact]
    public void Links_to_files_and_empty_files_are_files_and_devices_are_not()
    {
        using var run = new ToolRun();
        run.With("empty.md", "").With("full.md", "# Full\n");
        Assert.True(RegularFile.Exists(run.PathOf("empty.md")));
        Assert.True(RegularFile.Exists(run.PathOf("full.md")));
        Assert.False(RegularFile.Exists(run.PathOf("none.md")));
        Assert.False(RegularFile.Exists(run.Folder));
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(run.PathOf("link.md"), "empty.md");
        File.CreateSymbolicLink(run.PathOf("again.md"), "link.md");
        File.CreateSymbolicLink(run.PathOf("device.md"), "/dev/zero");
        MakePipe(run.PathOf("pipe.md"));
        File.CreateSymbolicLink(run.PathOf("piped.md"), "pipe.md");
        Assert.True(RegularFile.Exists(run.PathOf("again.md")));
        Assert.All((string[])["device.md", "pipe.md", "piped.md"], name => Assert.False(RegularFile.Exists(run.PathOf(name))));
    }

    private static void MakePipe(string path)
    {
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
