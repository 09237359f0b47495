using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Catalog;

/// <summary>
/// An entity of a catalog file and where its parts stand, so that entities of several
/// files can be held against each other.
/// </summary>
/// <param name="Entry">What was declared.</param>
/// <param name="Names">Places of its name and its aliases, in that order.</param>
/// <param name="Not">Places of the names that do not mean it.</param>
/// <param name="Member">Place of its <c>id</c>, or of its name.</param>
public sealed record CatalogItem(CatalogEntry Entry, EquatableArray<FilePlace> Names, EquatableArray<FilePlace> Not, FilePlace Member)
{
    /// <summary>Places of its addresses.</summary>
    public EquatableArray<FilePlace> Links { get; init; }
}

/// <summary>A catalog file that was read, alone.</summary>
/// <param name="LogicalPath">The file.</param>
/// <param name="Items">The entities that have a name and a kind, in the order declared.</param>
/// <param name="Findings">What is wrong with the file by itself.</param>
public sealed record CatalogFile(string LogicalPath, EquatableArray<CatalogItem> Items, EquatableArray<Finding> Findings)
{
    /// <summary>
    /// Whether a path is that of a catalog: <c>entities.yaml</c>, a name that ends in
    /// <c>.entities.yaml</c>, or either with <c>.yml</c>.
    /// </summary>
    public static bool IsCatalog(string logicalPath) => EndsIn(logicalPath, "entities.yaml") || EndsIn(logicalPath, "entities.yml");

    internal static bool EndsIn(string logicalPath, string fileName)
    {
        var before = logicalPath.Length - fileName.Length - 1;
        return logicalPath.EndsWith(fileName, StringComparison.OrdinalIgnoreCase) && (before < 0 || logicalPath[before] is '/' or '.');
    }
}

/// <summary>The catalog of a project: all its files together.</summary>
/// <param name="Catalog">The entities, each name with the first that claims it.</param>
/// <param name="Findings">What is wrong with the files, alone and together; sorted by file, position, rule.</param>
public sealed record CatalogSet(EntityCatalog Catalog, EquatableArray<Finding> Findings);
