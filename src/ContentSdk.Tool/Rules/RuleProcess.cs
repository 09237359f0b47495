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
    /// <summary>Runs the rules.</summary>
    /// <exception cref="IOException">The process cannot be started.</exception>
    public static RuleOutcome Run(RuleRequest request)
    {
        var word = Guid.NewGuid().ToString("N");
        using var process = Process.Start(Start(request, word)) ?? throw new IOException("The command 'dotnet' cannot be started.");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(request.Seconds)))
        {
            process.Kill(entireProcessTree: true);
            return Failed(ProjectRules.TimeLimit, request, request.Seconds.ToString(CultureInfo.InvariantCulture));
        }
        // A process that a rule started, and left running, may have the other end of the pipe.
        var answer = output.Wait(TimeSpan.FromSeconds(1)) ? AnswerIn(output.Result, word) : null;
        return answer is null ? Crashed(request, process.ExitCode, error) : Read(answer, request);
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

    private static string? AnswerIn(string output, string word) => output.Split('\n')
        .Where(line => line.StartsWith(word, StringComparison.Ordinal)).Select(line => line[word.Length..]).FirstOrDefault();

    private static RuleOutcome Crashed(RuleRequest request, int exitCode, Task<string> error)
    {
        var said = error.Wait(TimeSpan.FromSeconds(1)) ? error.Result : "";
        var line = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
        return line is null
            ? Failed(ProjectRules.Crash, request, exitCode.ToString(CultureInfo.InvariantCulture), request.Type)
            : Failed(ProjectRules.NotRun, request, line.TrimEnd('.', ':') + ".");
    }

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
