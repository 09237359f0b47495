using System.Diagnostics;

namespace ContentSdk.Browser.Tests.Harness;

/// <summary>Runs a script in the folder of these tests, with the packages that are restored there.</summary>
internal static class Node
{
    /// <summary>What it writes, and its exit code.</summary>
    public static async Task<(string Output, int ExitCode)> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Path.Combine(Repository.Root, "tests", "ContentSdk.Browser.Tests"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        return (await output + await error, process.ExitCode);
    }
}
