using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using VerifyTests;
using VerifyXunit;

namespace ContentSdk.Generator.Tests;

internal static partial class Snapshots
{
    [ModuleInitializer]
    internal static void Initialize()
    {
        VerifySourceGenerators.Initialize();
        // The files have none in the repository, where other tests compile them.
        VerifierSettings.UseUtf8NoBom();
        VerifierSettings.AddScrubber("cs", static builder =>
        {
            var code = WithoutVersion(builder.ToString());
            builder.Clear().Append(code);
        });
        if (Accepts)
            VerifierSettings.AutoVerify();
    }

    private static async Task MatchFiles(IReadOnlyList<Snapshot> snapshots, string file, string method) => await Verifier
        .Verify(snapshots.Select(static snapshot => new Target("cs", snapshot.Code, snapshot.Hint)), sourceFile: file)
        .UseMethodName(method);

    private static async Task MatchDriver(GeneratorDriver driver, string file, string method) =>
        await Verifier.Verify(driver, sourceFile: file).UseMethodName(method);
}
