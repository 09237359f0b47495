namespace ContentSdk.Engine.Model.Types;

/// <summary>Items of one type of the host: the files of a folder, or the rows of a data file.</summary>
/// <param name="Name">The class that has them as members: <c>Recipes</c>.</param>
/// <param name="Path">The folder, or the file, below the content folder; with forward slashes.</param>
/// <param name="TypeName">The type, as <see cref="TypeSchema.Name"/>.</param>
/// <param name="IsData">Whether <paramref name="Path"/> is a data file.</param>
/// <param name="KeyProperty">The key whose value names a row of a data file; empty where rows have no names.</param>
public sealed record CollectionSchema(string Name, string Path, string TypeName, bool IsData = false, string KeyProperty = "")
{
    /// <summary>The same collection as one of a type.</summary>
    public CollectionSchema Of(string typeName, string keyProperty) => this with { TypeName = typeName, KeyProperty = keyProperty };

    /// <summary>Whether a file belongs to it.</summary>
    /// <param name="logicalPath">The file.</param>
    /// <param name="folders">The content folders of the project.</param>
    public bool Has(string logicalPath, EquatableArray<string> folders)
    {
        foreach (var folder in folders)
        {
            var start = folder.Length + 1;
            if (logicalPath.Length < start + Path.Length || logicalPath[folder.Length] != '/'
                || !logicalPath.StartsWith(folder, StringComparison.Ordinal)
                || string.CompareOrdinal(logicalPath, start, Path, 0, Path.Length) != 0)
                continue;
            var end = start + Path.Length;
            if (IsData ? end == logicalPath.Length : end < logicalPath.Length && logicalPath[end] == '/')
                return true;
        }
        return false;
    }
}
