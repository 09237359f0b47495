using System.Collections.Concurrent;

namespace ContentSdk.Step;

/// <summary>Where paths lead when every link in them is followed, and which of them stay below some folders.</summary>
/// <param name="roots">The folders. A folder that is a link itself stands for what it leads to.</param>
internal sealed class RealPaths(IEnumerable<string> roots)
{
    // As many as systems follow; more are a circle.
    private const int MostLinks = 40;

    private static readonly StringComparison Names =
        OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly ConcurrentDictionary<string, string?> _folders = new(StringComparer.Ordinal);
    private readonly string[] _given = [.. roots.Select(Path.GetFullPath)];
    private string[]? _roots;

    /// <summary>
    /// Whether a link in the path of a file leads out of the folders. No link leads out to a file that is named by its path elsewhere.
    /// </summary>
    public bool LeadsOut(string path)
    {
        // What is named by a path outside of them is meant to be there.
        if (!IsBelow(path, _given))
            return false;
        if (Of(path, MostLinks) is not { } real)
            return true;
        if (string.Equals(real, path, Names))
            return false;
        _roots ??= [.. _given.Select(root => Of(root, MostLinks)).OfType<string>()];
        return !IsBelow(real, _roots);
    }

    private static bool IsBelow(string path, string[] folders) =>
        folders.Any(folder => path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, Names));

    private string? Of(string path, int links)
    {
        var name = Path.GetFileName(path);
        if (name.Length == 0 || Path.GetDirectoryName(path) is not { } folder)
            return path;
        if (RealFolder(folder, links) is not { } parent)
            return null;
        var whole = Path.Combine(parent, name);
        try
        {
            if (new FileInfo(whole).LinkTarget is not { } target)
                return whole;
            return links > 0 ? Of(Path.GetFullPath(target, parent), links - 1) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string? RealFolder(string folder, int links)
    {
        if (!_folders.TryGetValue(folder, out var real))
            _folders[folder] = real = Of(folder, links);
        return real;
    }
}
