using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Tool.Rules;

/// <summary>Starts the process in which the rules of a project run, waits for it, and stops it if it does not end.</summary>
internal static class RuleProcess
{
    // How the lines begin in which the runtime says why it ends, or cannot begin.
    private static readonly string[] RuntimeWords =
        ["Unhandled exception", "Stack overflow", "Process terminated", "Fatal error", "You must install or update .NET"];

    // How long what a process wrote is waited for after its end.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    /// <summary>Runs the rules.</summary>
    /// <exception cref="IOException">The process cannot be started.</exception>
    public static RuleOutcome Run(RuleRequest request)
    {
        var word = Guid.NewGuid().ToString("N");
        // Its standard input stays open for as long as the command lives: it ends itself when that does.
        using var process = Process.Start(Start(request, word)) ?? throw new IOException("The command 'dotnet' cannot be started.");
        try
        {
            var reason = FirstLine(process.StandardError, IsOfRuntime);
            // What nobody reads would hold up the process, when the runtime says at length where it was.
            _ = reason.ContinueWith(_ => process.StandardError.BaseStream.CopyToAsync(Stream.Null), TaskScheduler.Default);
            var answer = Answer(process, word);
            if (!answer.Wait(TimeSpan.FromSeconds(request.Seconds)))
                return Failed(ProjectRules.TimeLimit, request, request.Seconds.ToString(CultureInfo.InvariantCulture));
            return answer.Result is { } line ? Read(line[word.Length..], request) : Crashed(request, process.ExitCode, reason);
        }
        finally
        {
            Stop(process);
        }
    }

    // Neither what it started itself, and left running, nor what hangs at its end matters once the answer is there.
    private static async Task<string?> Answer(Process process, string word)
    {
        var line = FirstLine(process.StandardOutput, line => line.StartsWith(word, StringComparison.Ordinal));
        var end = process.WaitForExitAsync();
        // What it wrote before its end may still be on its way, and a process that it left may have the other end of the pipe.
        if (await Task.WhenAny(line, end) == end)
            await Task.WhenAny(line, Task.Delay(Rest));
        if (line.IsCompleted && await line is { } answer)
            return answer;
        await end;
        return null;
    }

    private static async Task<string?> FirstLine(StreamReader reader, Func<string, bool> isIt)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            if (isIt(line))
                return line;
        }
        return null;
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is AggregateException or InvalidOperationException or Win32Exception)
        {
            // What may not be stopped is not the command's to stop.
        }
    }

    private static ProcessStartInfo Start(RuleRequest request, string word)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = request.Folder,
        };
        start.ArgumentList.Add("exec");
        // With the frameworks of the project, such as ASP.NET Core, but on a runtime that the command can run on, too.
        if (RuntimeConfigOf(request.Assembly) is { } config)
            Add("--runtimeconfig", config, "--roll-forward", "LatestMajor");
        if (request.Packages.Length > 0)
            Add("--additionalprobingpath", request.Packages);
        Add(typeof(RuleProcess).Assembly.Location, RuleHost.Command, word, request.Assembly, request.Type);
        return start;

        void Add(params string[] arguments)
        {
            foreach (var argument in arguments)
                start.ArgumentList.Add(argument);
        }
    }

    // A self-contained project has its frameworks with it, and names none to start with.
    private static string? RuntimeConfigOf(string assembly)
    {
        var config = Path.ChangeExtension(assembly, ".runtimeconfig.json");
        return File.Exists(config) && !File.ReadAllText(config).Contains("\"includedFrameworks\"", StringComparison.Ordinal)
            ? config : null;
    }

    // Libraries may write there, too; that is no reason.
    private static bool IsOfRuntime(string line) => RuntimeWords.Any(word => line.StartsWith(word, StringComparison.Ordinal));

    private static RuleOutcome Crashed(RuleRequest request, int exitCode, Task<string?> reason) =>
        (reason.Wait(Rest) ? reason.Result : null) is { } line
            ? Failed(ProjectRules.NotRun, request, line.Trim().TrimEnd('.', ':') + ".")
            : Failed(ProjectRules.Crash, request, exitCode.ToString(CultureInfo.InvariantCulture), request.Type);

    private static RuleOutcome Read(string answer, RuleRequest request)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            if (json.RootElement.TryGetProperty("fault", out var fault))
                return Failed(ProjectRules.NotRun, request, fault.GetString()!);
            return new([.. json.RootElement.GetProperty("findings").EnumerateArray().Select(static one => new RuleFinding(
                one.GetProperty("file").GetString()!,
                one.GetProperty("line").GetInt32(),
                one.GetProperty("column").GetInt32(),
                one.GetProperty("rule").GetString()!,
                one.GetProperty("message").GetString()!,
                one.GetProperty("failed").GetBoolean()))]);
        }
        catch (JsonException fault)
        {
            return Failed(ProjectRules.NotRun, request, fault.Message);
        }
    }

    private static RuleOutcome Failed(RuleMessage message, RuleRequest request, params string[] arguments) =>
        new([], new Wording(message, [Path.GetFileName(request.Assembly), .. arguments]));
}
