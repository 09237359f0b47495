namespace ContentSdk.Engine.Sets;

/// <summary>
/// The folders in which every file with the ending of one is a content file: of the content files below each folder of the project, the
/// innermost folder that holds them all. A link out of them may lead to any file of the repository, of which a build knows nothing.
/// </summary>
internal sealed class ContentRoots
{
    // By the first folder of their paths; empty for files in the project's own.
    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal);

    /// <param name="paths">The logical paths of all content files.</param>
    public ContentRoots(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var (first, folder) = (FirstOf(path), ContentPath.FolderOf(path));
            _roots[first] = _roots.TryGetValue(first, out var root) ? Common(root, folder) : folder;
        }
    }

    /// <summary>Whether a file of that path would be a content file.</summary>
    public bool Have(string path) =>
        _roots.TryGetValue(FirstOf(path), out var root) && path.StartsWith(root, StringComparison.Ordinal);

    private static string FirstOf(string path) => path.Substring(0, Math.Max(0, path.IndexOf('/')));

    private static string Common(string root, string folder)
    {
        while (!folder.StartsWith(root, StringComparison.Ordinal))
            root = ContentPath.FolderOf(root.Substring(0, root.Length - 1));
        return root;
    }
}
