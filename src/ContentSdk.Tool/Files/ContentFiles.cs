using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;

namespace ContentSdk.Tool.Files;

/// <summary>Which files a path on the command line stands for.</summary>
internal static class ContentFiles
{
    /// <summary>The content files of the paths, each once, sorted by path. A file named by itself is taken whatever it is called.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="withData">Whether data files are taken from folders, too.</param>
    /// <exception cref="FileNotFoundException">A path is neither a file nor a folder.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, bool withData = false)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                found.TryAdd(Path.GetFullPath(path), path);
                // The two are one article, whichever was named.
                if (SidecarPaths.Partner(path) is { } partner)
                    found.TryAdd(Path.GetFullPath(partner), partner);
            }
            else if (Directory.Exists(path))
                Walk(path, withData, found);
            else
                throw new FileNotFoundException($"There is no file or folder '{path}'.");
        }
        return [.. found.Values];
    }

    private static void Walk(string folder, bool withData, SortedDictionary<string, string> found)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (!IsHidden(Path.GetFileName(file))
                && (ContentReader.IsContent(file) || CatalogFile.IsCatalog(Path.GetFileName(file)) || ProjectTags.IsCatalog(file)
                    || Sidecars.IsSidecar(file) || (withData && DataFiles.IsData(file)) || MisspelledFiles.Meant(file) is not null))
                found.TryAdd(Path.GetFullPath(file), file);
        }
        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            if (!IsPassedOver(inner))
                Walk(inner, withData, found);
        }
    }

    /// <summary>
    /// What the build passes over as well, hidden folders, what a build wrote and what npm put there;
    /// and links, which may lead in circles.
    /// </summary>
    private static bool IsPassedOver(string folder)
    {
        var name = Path.GetFileName(folder);
        return IsHidden(name) || name is "bin" or "obj" or "node_modules"
            || File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint);
    }

    // Editors and systems put such files beside those that are open or were copied: .#post.md, ._post.md, ~$post.md.
    private static bool IsHidden(string name) => name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal);
}
