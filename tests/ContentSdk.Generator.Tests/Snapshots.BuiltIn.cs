using System.Runtime.ExceptionServices;
using DiffEngine;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests;

// Compares the bytes as Verify does: a byte order mark may be there, anything else is a difference.
internal static partial class Snapshots
{
    private static Task MatchFiles(IReadOnlyList<Snapshot> snapshots, string file, string method)
    {
        var directory = Path.GetDirectoryName(file)!;
        var stem = $"{Path.GetFileNameWithoutExtension(file)}.{method}";
        foreach (var received in Files(directory, stem, "received"))
            File.Delete(received);

        var verified = snapshots.Select(snapshot => Path.Combine(directory, $"{stem}#{snapshot.Hint}.verified.cs")).ToList();
        var outdated = Files(directory, stem, "verified").Except(verified, StringComparer.Ordinal).ToList();
        if (Accepts)
            outdated.ForEach(File.Delete);

        var failures = Accepts ? [] : outdated.ConvertAll(static path => $"{Path.GetFileName(path)} is no longer generated. Delete it.");
        foreach (var (path, snapshot) in verified.Zip(snapshots))
        {
            if (Difference(path, WithoutVersion(snapshot.Code)) is { } difference)
                failures.Add(difference);
        }
        Assert.True(failures.Count == 0, string.Join('\n', failures));
        return Task.CompletedTask;
    }

    // Names, first line and order are those of Verify.SourceGenerators.
    private static Task MatchDriver(GeneratorDriver driver, string file, string method)
    {
        var results = driver.GetRunResult().Results;
        if (results.Select(static result => result.Exception).FirstOrDefault(static exception => exception is not null) is { } fault)
            ExceptionDispatchInfo.Throw(fault);
        var snapshots = results.SelectMany(static result => result.GeneratedSources).Select(static source => new Snapshot(
            Path.GetFileNameWithoutExtension(source.SyntaxTree.FilePath), $"//HintName: {source.HintName}\n{source.SourceText}"));
        return Match([.. snapshots], file, method);
    }

    private static string? Difference(string verified, string code)
    {
        if (Accepts)
            File.WriteAllText(verified, code);
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == code)
            return null;

        var received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        File.WriteAllText(received, code);
        if (!BuildServerDetector.Detected && !DiffRunner.Disabled)
            DiffRunner.Launch(received, verified);
        var difference = Record.Exception(() => Assert.Equal(expected, code))!.Message;
        return $"{Path.GetFileName(verified)} differs from the generated code, which is now in {Path.GetFileName(received)}.\n{difference}";
    }

    private static string[] Files(string directory, string stem, string state) =>
    [
        .. Directory.GetFiles(directory, $"{stem}.{state}.*"),
        .. Directory.GetFiles(directory, $"{stem}#*.{state}.*"),
    ];
}
