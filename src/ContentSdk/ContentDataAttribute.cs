namespace ContentSdk;

/// <summary>
/// Declares that the rows of a data file are items of a type: its columns, or keys, are the properties. A value that a property cannot
/// have is a build error at its cell. The rows are <c>Offices.All</c>; where a property has <c>[Key]</c>, each is a member, too.
/// </summary>
/// <remarks>The file is CSV (<c>.csv</c>, <c>.tsv</c>), or a list in YAML, JSON or TOML.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ContentDataAttribute : Attribute
{
    /// <summary>The type that has the attribute is that of the rows.</summary>
    /// <param name="file">The file below the content folder, with forward slashes: <c>offices.csv</c>.</param>
    public ContentDataAttribute(string file) => File = file;

    /// <summary>A type of another project is that of the rows: <c>[assembly: ContentData("offices.csv", typeof(Office))]</c>.</summary>
    /// <param name="file">The file below the content folder, with forward slashes: <c>offices.csv</c>.</param>
    /// <param name="type">The type.</param>
    public ContentDataAttribute(string file, Type type) => (File, Type) = (file, type);

    /// <summary>The file below the content folder.</summary>
    public string File { get; }

    /// <summary>The type of the rows, where that is not the one that has the attribute.</summary>
    public Type? Type { get; }

    /// <summary>The name of the class that has the rows; without it, that of the file.</summary>
    public string? Name { get; set; }
}
