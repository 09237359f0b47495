using System.Diagnostics;
using System.Text;
using Xunit;

namespace ContentSdk.Package.Tests.Harness;

/// <summary>A command that ran to its end.</summary>
internal sealed record CommandResult(string CommandLine, int ExitCode, string Output)
{
    /// <summary>The lines in which the build reports a warning or an error, each once, in order of appearance.</summary>
    public IReadOnlyList<string> WholeProblems { get; } =
        [.. Output.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
            .Distinct()];

    /// <summary>The same without the address of the rule's page, which the compiler puts behind each message.</summary>
    public IReadOnlyList<string> Problems => [.. WholeProblems.Select(WithoutHelpLink)];

    private static string WithoutHelpLink(string line)
    {
        var link = line.IndexOf($" ({Repository.HelpRoot}", StringComparison.Ordinal);
        return link < 0 ? line : line.Remove(link, line.IndexOf(')', link) + 1 - link);
    }

    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"{CommandLine}\nexit code {ExitCode}\n{Output}");
        return this;
    }

    public CommandResult SucceedsWithoutWarning()
    {
        Assert.True(ExitCode == 0 && Problems.Count == 0, $"{CommandLine}\nexit code {ExitCode}\n{Output}");
        return this;
    }

    public CommandResult Fails()
    {
        Assert.True(ExitCode != 0, $"{CommandLine}\nwas expected to fail\n{Output}");
        return this;
    }
}

/// <summary>Runs real processes, as a user at a prompt would.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    public static CommandResult Run(
        string directory, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Prepare(start.Environment);
        // What an environment of its own is to reach starts with the command.
        using var turn = environment is null or { Count: 0 } ? BuildServers.Use(start.Environment) : null;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            Assert.Fail($"{program} {string.Join(' ', start.ArgumentList)} took longer than {Limit}:\n{output}");
        }

        process.WaitForExit();
        return new CommandResult(
            $"{program} {string.Join(' ', start.ArgumentList)}", ExitCodeOf(process, turn is not null, output.ToString()), output.ToString());

        void Append(object sender, DataReceivedEventArgs e)
        {
            lock (output)
                output.Append(e.Data).Append('\n');
        }
    }

    // A server of MSBuild that ends at that moment gives another exit code after its whole answer.
    private static int ExitCodeOf(Process process, bool hasServer, string output) =>
        hasServer && process.StartInfo.ArgumentList is ["build", ..]
            && output.Contains("\nBuild succeeded.\n", StringComparison.Ordinal) && output.Contains("\n    0 Error(s)\n", StringComparison.Ordinal)
            ? 0
            : process.ExitCode;

    /// <summary>
    /// What the test runner and its own build left in the environment must not reach the commands, and no process
    /// outlives them but those of <see cref="BuildServers"/>.
    /// </summary>
    internal static void Prepare(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(IsOfTheRunner).ToArray())
            environment.Remove(name);
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["MSBUILDTERMINALLOGGER"] = "off";
    }

    private static bool IsOfTheRunner(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_CLI_TEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_WATCH", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH";
}
