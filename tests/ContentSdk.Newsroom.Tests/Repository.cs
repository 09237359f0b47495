namespace ContentSdk.Newsroom.Tests;

/// <summary>The files that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string Of(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ContentSdk.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
