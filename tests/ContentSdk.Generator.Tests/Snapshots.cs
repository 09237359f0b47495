using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DiffEngine;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>
/// Compares text with a file beside the test, in Verify's layout: <c>Class.Method#Hint.verified.cs</c>. What differs is written to
/// <c>.received.cs</c> and shown by a diff tool; accept it by renaming the file, or run once with ACCEPT_SNAPSHOTS=1.
/// </summary>
internal static partial class Snapshots
{
    /// <summary>The text must be that of the file.</summary>
    /// <param name="text">What was generated.</param>
    /// <param name="hint">What tells several files of one test apart.</param>
    /// <param name="extension">Of the file, without a dot.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(
        string text, string hint = "", string extension = "cs", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(
            Path.GetDirectoryName(file)!,
            $"{Path.GetFileNameWithoutExtension(file)}.{method}{(hint.Length > 0 ? "#" : "")}{hint}");
        string verified = $"{stem}.verified.{extension}", received = $"{stem}.received.{extension}";
        var actual = Version().Replace(text, "${1}0.0.0${2}");
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(verified, actual);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, actual);
        if (!BuildServerDetector.Detected && !DiffRunner.Disabled)
            DiffRunner.Launch(received, verified);
        Assert.Equal(expected ?? "", actual);
    }

    // A release changes it and nothing else.
    [GeneratedRegex("(GeneratedCode\\(\"ContentSdk\", \")[0-9.]+(\"\\))")]
    private static partial Regex Version();
}
