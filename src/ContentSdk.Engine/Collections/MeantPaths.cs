using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Collections;

/// <summary>Finds the folder or file that is meant by a collection to which no file belongs.</summary>
public static class MeantPaths
{
    /// <summary>The path below the content folder, as the collection should have it; null where none is near.</summary>
    /// <param name="collection">The collection without files.</param>
    /// <param name="files">The logical paths of all files.</param>
    /// <param name="types">The types of the host.</param>
    public static string? Of(CollectionSchema collection, IEnumerable<string> files, ContentTypes types)
    {
        var taken = new HashSet<string>(types.Collections.Select(static other => other.Path), StringComparer.Ordinal);
        var below = files.SelectMany(file => types.Folders
            .Where(folder => file.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(folder => file.Substring(folder.Length + 1)));
        var candidates = (collection.IsData ? below.Where(DataFiles.IsData) : below.SelectMany(FoldersOf))
            .Where(path => !taken.Contains(path))
            .Distinct(StringComparer.Ordinal).OrderBy(static path => path, StringComparer.Ordinal).ToList();
        var inside = types.Folders.FirstOrDefault(folder => collection.Path.StartsWith(folder + "/", StringComparison.Ordinal));
        var written = inside is null ? collection.Path : collection.Path.Substring(inside.Length + 1);
        return candidates.Find(path => path == written)
            ?? Only(candidates, path => string.Equals(path, written, StringComparison.OrdinalIgnoreCase))
            ?? NearestWord.OnlyOf(written, candidates)
            ?? Only(candidates, path => Same(NameOf(path), NameOf(written)))
            ?? Only(candidates, path => NearestWord.Of(NameOf(written), [NameOf(path)]) is not null);

        bool Same(string name, string other) => collection.IsData
            ? string.Equals(FileName.Of(name), FileName.Of(other), StringComparison.OrdinalIgnoreCase)
            : string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Only(List<string> candidates, Func<string, bool> isMeant) =>
        candidates.Where(isMeant).Take(2).ToList() is [var only] ? only : null;

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path.Substring(0, slash);
    }
}
