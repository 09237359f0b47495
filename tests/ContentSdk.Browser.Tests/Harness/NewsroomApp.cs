using System.Diagnostics;

namespace ContentSdk.Browser.Tests.Harness;

/// <summary>The sample <c>samples/Newsroom</c> as a process of its own.</summary>
internal static class NewsroomApp
{
    private const string Listening = "Now listening on: ";

    /// <summary>Starts to serve it at a free port of this machine.</summary>
    /// <returns>The process, and the address without a slash at the end.</returns>
    public static async Task<(Process Process, string Address)> ServeAsync()
    {
        var process = Start("--urls", "http://127.0.0.1:0");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                // What it says afterwards is read as well, so that it never waits for a reader.
                _ = process.StandardOutput.ReadToEndAsync();
                _ = process.StandardError.ReadToEndAsync();
                return (process, line[(at + Listening.Length)..].Trim());
            }
        }
        throw new InvalidOperationException("The sample ended before it listened: " + await process.StandardError.ReadToEndAsync());
    }

    /// <summary>Writes the site as files.</summary>
    public static async Task ExportAsync(string folder, CancellationToken cancellationToken)
    {
        using var process = Start("export", folder);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The export ended with {process.ExitCode}:\n{await output}{await error}");
    }

    private static Process Start(params string[] arguments)
    {
        var project = Path.Combine(Repository.Root, "samples", "Newsroom");
        // Built as these tests were: the folders are called alike.
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(project, "bin", output.Parent!.Name, output.Name, "Newsroom.dll") },
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
