using System.Xml.Linq;

namespace ContentSdk.Package.Tests.Harness;

/// <summary>The repository that these tests belong to.</summary>
internal static class Repository
{
    private static readonly string[] NotCloned =
    [
        "bin", "obj", "artifacts", ".git", ".vs", ".idea", "TestResults", "BenchmarkDotNet.Artifacts",
    ];

    public static string Root { get; } = FindRoot();

    /// <summary>Where the pages of the rules are to be found.</summary>
    public static string HelpRoot { get; } =
        XDocument.Load(Path.Combine(Root, "Directory.Build.props")).Descendants("ContentSdkHelpRoot").Single().Value;

    /// <summary>The command, as the build made it beside these tests.</summary>
    public static string Tool { get; } = Path.Combine(
        Root, "src", "ContentSdk.Tool", "bin",
        Path.GetRelativePath(Path.Combine(Root, "tests", "ContentSdk.Package.Tests", "bin"), AppContext.BaseDirectory),
        "ContentSdk.Tool.dll");

    public static string Article => Path.Combine(Root, "seeds", "000_1eb75951871fa1a4.txt");

    /// <summary>Copies what a fresh clone has. Builds run there, so that they never meet those of the other test projects.</summary>
    public static void CloneTo(string directory) => Copy(new DirectoryInfo(Root), directory);

    private static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in source.EnumerateFiles())
            file.CopyTo(Path.Combine(target, file.Name));
        foreach (var folder in source.EnumerateDirectories().Where(folder => !NotCloned.Contains(folder.Name)))
            Copy(folder, Path.Combine(target, folder.Name));
    }

    private static string FindRoot()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "ContentSdk.sln")))
            directory = Path.GetDirectoryName(directory)
                ?? throw new InvalidOperationException("These tests run from a build inside the repository.");
        return directory;
    }
}
