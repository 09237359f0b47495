using ContentSdk.Engine;
using ContentSdk.Engine.Model;

namespace ContentSdk.Tool.Files;

/// <summary>The sidecars of content files: as in the build, whether they were named or not.</summary>
internal sealed class SidecarPaths
{
    private readonly Dictionary<string, string> _sidecars = new(StringComparer.Ordinal);

    private SidecarPaths(IReadOnlyList<(string Path, Wording Reason)> idle) => Idle = idle;

    /// <summary>Those among the paths that have no content file, each with the reason.</summary>
    public IReadOnlyList<(string Path, Wording Reason)> Idle { get; }

    /// <summary>Looks beside files.</summary>
    /// <param name="paths">Content files and sidecars, as they are shown.</param>
    public static SidecarPaths Beside(IEnumerable<string> paths)
    {
        var shown = paths.GroupBy(ContentFile.LogicalPathOf)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var folders = shown.Values.GroupBy(path => Path.GetDirectoryName(Path.GetFullPath(path))!, StringComparer.Ordinal);
        var idle = new List<(string, Wording)>();
        var found = new List<(string, string)>();
        foreach (var folder in folders)
        {
            // What cannot be listed cannot be read either, and that is told.
            if (!Directory.Exists(folder.Key))
                continue;
            var beside = Directory.GetFiles(folder.Key).ToDictionary(ContentFile.LogicalPathOf, StringComparer.Ordinal);
            var pairs = Sidecars.Pair(beside.Keys.Where(ContentReader.IsContent), beside.Keys.Where(Sidecars.IsSidecar));
            idle.AddRange(pairs.Idle.Where(pair => shown.ContainsKey(pair.Sidecar)).Select(pair => (shown[pair.Sidecar], pair.Reason)));
            found.AddRange(
                pairs.Of.Where(pair => shown.ContainsKey(pair.Key)).Select(pair => (shown[pair.Key], Shown(shown[pair.Key], pair.Value))));
        }
        var result = new SidecarPaths(idle);
        foreach (var (content, sidecar) in found)
            result._sidecars[content] = sidecar;
        return result;

        string Shown(string content, string sidecar) =>
            shown.TryGetValue(sidecar, out var named)
                ? named
                : Path.Combine(Path.GetDirectoryName(content) ?? "", Path.GetFileName(sidecar));
    }

    /// <summary>Beside a content file its sidecar, beside a sidecar its content file; null where there is none.</summary>
    public static string? Partner(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var files = Directory.GetFiles(folder.Length == 0 ? "." : folder).Select(file => Path.Combine(folder, Path.GetFileName(file)))
            .ToList();
        var pairs = Sidecars.Pair(files.Where(ContentReader.IsContent), files.Where(Sidecars.IsSidecar));
        return pairs.Of.GetValueOrDefault(path) ?? pairs.Of.FirstOrDefault(pair => pair.Value == path).Key;
    }

    /// <summary>The sidecar of a content file, or null.</summary>
    public string? Of(string path) => _sidecars.GetValueOrDefault(path);
}
