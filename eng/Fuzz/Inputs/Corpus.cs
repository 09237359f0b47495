namespace ContentSdk.Fuzz.Inputs;

/// <summary>What is mutated: the repository's content and documentation, its hostile files, and files of the caller's own.</summary>
internal sealed class Corpus
{
    // Whole files of a folder of big ones would leave no time for anything else.
    private const int MostBytes = 20_000;

    private static readonly string[] Folders =
    [
        "seeds", "samples", "tests/hostile", "tests/ContentSdk.Engine.Tests/Quotations/Tables", "docs",
    ];
    private static readonly string[] Extensions = [".txt", ".md", ".markdown", ".yaml", ".yml"];

    private Corpus(IReadOnlyList<byte[]> files) => Files = files;

    /// <summary>The files, in a fixed order.</summary>
    public IReadOnlyList<byte[]> Files { get; }

    public static Corpus Read(string root, string? own)
    {
        var folders = Folders.Select(folder => Path.Combine(root, folder));
        var files = (own is null ? folders : folders.Append(own))
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(static path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !IsBuilt(path))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .Select(static bytes => bytes.Length > MostBytes ? bytes[..MostBytes] : bytes);
        return new([.. files, .. Fragments.All.Select(System.Text.Encoding.UTF8.GetBytes)]);
    }

    private static bool IsBuilt(string path) => path.Split('/', '\\').Any(static part => part is "bin" or "obj");
}
