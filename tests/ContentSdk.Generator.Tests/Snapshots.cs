using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>
/// Compares generated code with files beside the test, in Verify's layout: <c>Class.Method#Hint.verified.cs</c>. Verify itself does it
/// when the project is built with <c>-p:Snapshots=Verify</c>, and code of ours without: Verify is not in every package feed.
/// Call it once in a test, because it also finds files that the test no longer has.
/// </summary>
internal static partial class Snapshots
{
    /// <summary>The code must be that of the file.</summary>
    /// <param name="hint">The part of the file's name after the <c>#</c>.</param>
    /// <param name="code">What was generated.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static Task Match(string hint, string code, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Match([new(hint, code)], file, method);

    /// <summary>The code must be that of the files, and there must be no other files of this test.</summary>
    public static Task Match(IReadOnlyList<Snapshot> snapshots, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        // Verify would hide a line ending of another system, which depends on where the generator was compiled.
        Assert.All(snapshots, static snapshot => Assert.DoesNotContain('\r', snapshot.Code));
        return MatchFiles(snapshots, file, method);
    }

    /// <summary>What the driver generated must be that of the files. There must be no finding.</summary>
    public static Task Match(GeneratorDriver driver, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        Assert.Empty(driver.GetRunResult().Diagnostics);
        return MatchDriver(driver, file, method);
    }

    private static bool Accepts => Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";

    // A release changes the version and nothing else.
    private static string WithoutVersion(string code) => Version().Replace(code, "${1}0.0.0${2}");

    [GeneratedRegex("(GeneratedCode\\(\"ContentSdk\", \")[0-9.]+(\"\\))")]
    private static partial Regex Version();
}

/// <summary>Code for a file of its own.</summary>
internal sealed record Snapshot(string Hint, string Code);
