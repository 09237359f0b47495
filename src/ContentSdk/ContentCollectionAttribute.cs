namespace ContentSdk;

/// <summary>
/// Declares that the files of a folder are items of a type: their front matter, or the keys of a data file, are its properties. A
/// value that a property cannot have is a build error at its line. Each item is a member of a class with the folder's name:
/// <c>Recipes.LemonCake</c>.
/// </summary>
/// <remarks>
/// The type is any class or record that can be constructed. A property <c>Body</c> of type <see cref="Article"/> is the text of a
/// Markdown or text file, with its quotations. A property of the type itself or of another collection's is another item, by its slug.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ContentCollectionAttribute : Attribute
{
    /// <summary>The type that has the attribute is that of the items.</summary>
    /// <param name="folder">The folder below the content folder, with forward slashes: <c>recipes</c>.</param>
    public ContentCollectionAttribute(string folder) => Folder = folder;

    /// <summary>A type of another project is that of the items: <c>[assembly: ContentCollection("recipes", typeof(Recipe))]</c>.</summary>
    /// <param name="folder">The folder below the content folder, with forward slashes: <c>recipes</c>.</param>
    /// <param name="type">The type.</param>
    public ContentCollectionAttribute(string folder, Type type) => (Folder, Type) = (folder, type);

    /// <summary>The folder below the content folder.</summary>
    public string Folder { get; }

    /// <summary>The type of the items, where that is not the one that has the attribute.</summary>
    public Type? Type { get; }

    /// <summary>The name of the class that has the items as members; without it, that of the folder.</summary>
    public string? Name { get; set; }
}
