namespace ContentSdk.Engine.Tests.Architecture;

/// <summary>
/// Circles among folders, level by level: within each folder its subfolders, each with all below it, and its own files together
/// (<see cref="Own"/>) must not lead back to themselves. Where no level has a circle, no two folders have one.
/// </summary>
internal static class FolderCircles
{
    /// <summary>A folder's own files, among its subfolders.</summary>
    public const string Own = ".";

    /// <summary>The edges of each level: which part of a folder uses which other, with what shows it.</summary>
    public static ILookup<string, (string From, string To, string Shown)> Levels(
        IReadOnlyDictionary<(string From, string To), string> uses) =>
        uses.Select(static use => Edge(use.Key.From, use.Key.To, use.Value))
            .DistinctBy(static edge => (edge.Level, edge.From, edge.To))
            .OrderBy(static edge => edge.Level, StringComparer.Ordinal)
            .ThenBy(static edge => edge.From, StringComparer.Ordinal)
            .ThenBy(static edge => edge.To, StringComparer.Ordinal)
            .ToLookup(static edge => edge.Level, static edge => (edge.From, edge.To, edge.Shown), StringComparer.Ordinal);

    /// <summary>The parts of a level that lead back to themselves, those of one circle together.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Find(IEnumerable<(string From, string To)> edges)
    {
        var next = edges.ToLookup(static edge => edge.From, static edge => edge.To, StringComparer.Ordinal);
        var reached = next.ToDictionary(static part => part.Key, part => ReachedFrom(part.Key, next), StringComparer.Ordinal);
        return [.. reached.Keys
            .Where(part => reached[part].Contains(part))
            .GroupBy(
                part => string.Join('|', reached[part].Where(other => Reaches(other, part)).Order(StringComparer.Ordinal)),
                StringComparer.Ordinal)
            .Select(static circle => (IReadOnlyList<string>)[.. circle.Order(StringComparer.Ordinal)])];

        bool Reaches(string from, string to) => reached.TryGetValue(from, out var parts) && parts.Contains(to);
    }

    private static HashSet<string> ReachedFrom(string part, ILookup<string, string> next)
    {
        var (reached, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([part]));
        while (open.TryPop(out var current))
        {
            foreach (var other in next[current])
            {
                if (reached.Add(other))
                    open.Push(other);
            }
        }
        return reached;
    }

    private static (string Level, string From, string To, string Shown) Edge(string from, string to, string shown)
    {
        var left = from.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var right = to.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var shared = 0;
        while (shared < left.Length && shared < right.Length && left[shared] == right[shared])
            shared++;
        return (string.Join('/', left.Take(shared)), Part(left, shared), Part(right, shared), shown);
    }

    private static string Part(string[] folders, int level) => level < folders.Length ? folders[level] : Own;
}
