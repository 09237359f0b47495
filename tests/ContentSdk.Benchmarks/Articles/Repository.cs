namespace ContentSdk.Benchmarks.Articles;

/// <summary>Where this repository lies on the machine that runs.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The real article.</summary>
    public static string RealArticlePath =>
        Directory.EnumerateFiles(Path.Combine(Root, "seeds"), "000_*.txt").Order(StringComparer.Ordinal).First();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContentSdk.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The benchmarks run inside a clone of the repository.");
    }
}
