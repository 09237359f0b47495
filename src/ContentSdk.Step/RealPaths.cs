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
    /// Where the path of a file leads; null where a link takes it out of the folders. No link leads out to a file that is named by its
    /// path elsewhere.
    /// </summary>
    public string? Find(string path)
    {
        // What is named by a path outside of them is meant to be there.
        if (!IsBelow(path, _given))
            return path;
        var links = MostLinks;
        if (Of(path, ref links) is not { } real)
            return null;
        if (string.Equals(real, path, Names))
            return real;
        _roots ??= [.. _given.Select(RealRoot).OfType<string>()];
        return IsBelow(real, _roots) ? real : null;
    }

    private static bool IsBelow(string path, string[] folders) =>
        folders.Any(folder => path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, Names));

    private string? RealRoot(string root)
    {
        var links = MostLinks;
        return Of(root, ref links);
    }

    private string? Of(string path, ref int links)
    {
        var name = Path.GetFileName(path);
        if (name.Length == 0 || Path.GetDirectoryName(path) is not { } folder)
            return path;
        if (RealFolder(folder, ref links) is not { } parent)
            return null;
        var whole = Path.Combine(parent, name);
        try
        {
            if (new FileInfo(whole).LinkTarget is not { } target)
                return whole;
            return links-- > 0 ? Target(target, parent, ref links) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Name by name, as the system goes: ".." after a link leads out of the folder that the link leads to.
    private string? Target(string target, string parent, ref int links)
    {
        var root = Path.GetPathRoot(target) is { Length: > 0 } start ? start : "";
        var at = root.Length == 0 ? parent : root;
        foreach (var name in target[root.Length..].Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == "..")
                at = Path.GetDirectoryName(at) ?? at;
            else if (name != "." && Of(Path.Combine(at, name), ref links) is { } next)
                at = next;
            else if (name != ".")
                return null;
        }
        return at;
    }

    private string? RealFolder(string folder, ref int links)
    {
        if (!_folders.TryGetValue(folder, out var real))
            _folders[folder] = real = Of(folder, ref links);
        return real;
    }
}
