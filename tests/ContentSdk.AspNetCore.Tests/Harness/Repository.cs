namespace ContentSdk.AspNetCore.Tests.Harness;

/// <summary>The files that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ContentSdk.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
