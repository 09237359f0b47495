using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Catalog;

/// <summary>A tag of a catalog file and where its parts are.</summary>
/// <param name="Tag">What was declared; the tag above it is not known yet.</param>
/// <param name="Names">Places of its name and its synonyms, in that order.</param>
/// <param name="Member">Place of its <c>id</c>, or of its name.</param>
/// <param name="Parent">The tag above it as it is written, or null.</param>
/// <param name="ParentPlace">Where that is.</param>
public sealed record TagItem(DeclaredTag Tag, EquatableArray<FilePlace> Names, FilePlace Member, string? Parent, FilePlace ParentPlace);

/// <summary>A file of the tag catalog that was read, alone.</summary>
/// <param name="LogicalPath">The file.</param>
/// <param name="Items">The tags that have a name, in the order declared.</param>
/// <param name="Findings">What is wrong with the file by itself.</param>
public sealed record TagCatalogFile(string LogicalPath, EquatableArray<TagItem> Items, EquatableArray<Finding> Findings)
{
    /// <summary>
    /// Whether a path is that of a tag catalog: <c>tags.yaml</c>, a name that ends in <c>.tags.yaml</c>, or either with <c>.yml</c>. Where
    /// a collection of the project has the file, it is that collection's.
    /// </summary>
    public static bool IsCatalog(string path) => CatalogFile.EndsIn(path, "tags.yaml") || CatalogFile.EndsIn(path, "tags.yml");
}

/// <summary>The tag catalog of a project: all its files together.</summary>
/// <param name="Catalog">The tags, each name with the first that claims it.</param>
/// <param name="Findings">What is wrong with the files, alone and together; sorted by file, position, rule.</param>
public sealed record TagCatalogSet(TagCatalog Catalog, EquatableArray<Finding> Findings)
{
    /// <summary>That of a project without one.</summary>
    public static TagCatalogSet Empty { get; } = new(TagCatalog.Empty, default);
}
