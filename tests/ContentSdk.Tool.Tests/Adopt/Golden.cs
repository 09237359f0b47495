using System.Runtime.CompilerServices;
using Xunit;

namespace ContentSdk.Tool.Tests.Adopt;

/// <summary>Output that was read and accepted once: <c>ACCEPT_SNAPSHOTS=1</c> accepts the new one.</summary>
internal static class Golden
{
    public static string PathInRepository(string path, [CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", path);

    public static void Match(string name, string actual, [CallerFilePath] string source = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(source)!, "Golden", name + ".txt");
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
