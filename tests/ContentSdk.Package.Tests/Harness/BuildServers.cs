using System.Collections.Concurrent;
using System.Globalization;

namespace ContentSdk.Package.Tests.Harness;

/// <summary>
/// The compiler server and the MSBuild servers of this run, which its commands share as those of a developer do: they keep their code
/// compiled from one build to the next, which is most of what a small build takes. No other run gets them, and they end with this one.
/// </summary>
internal static class BuildServers
{
    private static readonly string Compiler = string.Create(
        CultureInfo.InvariantCulture, $"contentsdk-tests-{Environment.ProcessId}-{Random.Shared.Next():x}");

    // An MSBuild server serves one command at a time.
    private static readonly ConcurrentQueue<string> Free = new();

    private static int _count;

    /// <summary>Lets a command use them. Disposing what comes back lets the next command use its MSBuild server.</summary>
    public static IDisposable Use(IDictionary<string, string?> environment)
    {
        if (!Free.TryDequeue(out var server))
            server = string.Create(CultureInfo.InvariantCulture, $"{Compiler}-{Interlocked.Increment(ref _count)}");
        environment.Remove("MSBUILDDISABLENODEREUSE");
        environment["UseSharedCompilation"] = "true";
        environment["SharedCompilationId"] = Compiler;
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1";
        environment["MSBUILDNODEHANDSHAKESALT"] = server;
        return new Turn(server);
    }

    /// <summary>Ends all of them.</summary>
    public static void End(string directory)
    {
        EndCompiler(directory, Compiler);
        while (Free.TryDequeue(out var server))
            Command.Run(
                directory, "dotnet", ["build-server", "shutdown", "--msbuild"],
                new Dictionary<string, string> { ["MSBUILDNODEHANDSHAKESALT"] = server, ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1" });
    }

    /// <summary>Ends a compiler server by the name of its pipe.</summary>
    public static void EndCompiler(string directory, string name)
    {
        File.WriteAllText(Path.Combine(directory, "None.proj"), """<Project Sdk="Microsoft.NET.Sdk" />""");
        var tools = Command.Run(directory, "dotnet", ["msbuild", "None.proj", "-getProperty:RoslynTargetsPath"]).Succeeds().Output.Trim();
        Command.Run(directory, "dotnet", ["exec", Path.Combine(tools, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + name]);
    }

    private sealed class Turn(string server) : IDisposable
    {
        public void Dispose() => Free.Enqueue(server);
    }
}
