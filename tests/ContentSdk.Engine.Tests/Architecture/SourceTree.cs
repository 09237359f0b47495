namespace ContentSdk.Engine.Tests.Architecture;

/// <summary>The sources that the tests were built from.</summary>
internal static class SourceTree
{
    private static readonly string Root = FindRoot();

    /// <summary>All source files of a folder, with their text.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(static path => path.Replace('\\', '/'))
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(static path => (path, File.ReadAllText(path)));

    /// <summary>The folders of a folder that hold sources.</summary>
    public static IEnumerable<string> Folders(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Root, folder)).Select(Path.GetFileName).OfType<string>()
            .Where(name => name is not "bin" and not "obj" && Files(folder + "/" + name).Any());

    /// <summary>The projects of a folder.</summary>
    public static IReadOnlyList<string> Projects(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension)!];

    /// <summary>A compiled project; null where it was not built.</summary>
    public static string? Assembly(string project)
    {
        var bin = Path.Combine(Root, "src", project, "bin");
        return Directory.Exists(bin)
            ? Directory.EnumerateFiles(bin, project + ".dll", SearchOption.AllDirectories).OrderByDescending(File.GetLastWriteTimeUtc)
                .FirstOrDefault()
            : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContentSdk.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
