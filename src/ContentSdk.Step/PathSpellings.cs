namespace ContentSdk.Step;

/// <summary>
/// Finds paths that differ from others, or whose folders do, only in the case of letters. MSBuild and the SDKs take them for one, on every
/// system, and would publish one file in place of another.
/// </summary>
internal sealed class PathSpellings
{
    private readonly Dictionary<string, string> _spellings = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ambiguous = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="paths">The paths.</param>
    public PathSpellings(IEnumerable<string> paths)
    {
        foreach (var part in paths.SelectMany(PartsOf))
        {
            if (!_spellings.TryAdd(part, part) && _spellings[part] != part)
                _ambiguous.Add(part);
        }
    }

    /// <summary>Whether the path, or that of one of its folders, has another spelling.</summary>
    public bool AreSeveral(string path) => _ambiguous.Count > 0 && PartsOf(path).Any(_ambiguous.Contains);

    private static IEnumerable<string> PartsOf(string path)
    {
        for (var slash = path.IndexOf('/', 1); slash > 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
        yield return path;
    }
}
