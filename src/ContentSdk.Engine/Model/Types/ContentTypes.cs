using ContentSdk.Engine.Model.Fields;

namespace ContentSdk.Engine.Model.Types;

/// <summary>The types of a host that content becomes values of.</summary>
/// <param name="Types">The types, by name.</param>
/// <param name="FieldsType">The name of the type that has the fields of all articles; null where there is none.</param>
/// <param name="ForbidsUnknownKeys">Whether a key that nothing reads is an error.</param>
/// <param name="Aliases">Other names that the project gives built-in fields.</param>
/// <param name="Collections">The collections, by name.</param>
/// <param name="Folders">The content folders of the project, which paths of collections are below.</param>
public sealed record ContentTypes(
    EquatableArray<TypeSchema> Types,
    string? FieldsType = null,
    bool ForbidsUnknownKeys = false,
    EquatableArray<FieldAlias> Aliases = default,
    EquatableArray<CollectionSchema> Collections = default,
    EquatableArray<string> Folders = default)
{
    /// <summary>No types: content has the built-in fields alone.</summary>
    public static ContentTypes None { get; } = new(default(EquatableArray<TypeSchema>));

    /// <summary>The type that has the fields of all articles, or null.</summary>
    public TypeSchema? Fields => FieldsType is null ? null : Find(FieldsType);

    /// <summary>The collection that a file belongs to; null where it is none of one. Of several, the innermost folder counts.</summary>
    public CollectionSchema? CollectionOf(string logicalPath)
    {
        CollectionSchema? found = null;
        foreach (var collection in Collections)
        {
            if ((found is null || collection.Path.Length > found.Path.Length) && collection.Has(logicalPath, Folders))
                found = collection;
        }
        return found;
    }

    /// <summary>The names of the collections whose items can have a text.</summary>
    public IReadOnlyList<string> CollectionsWithText =>
    [
        .. from collection in Collections
            where Find(collection.TypeName)?.Properties.Any(static property => property.Shape.Kind == ShapeKind.Body) == true
            select collection.Name,
    ];

    /// <summary>The collection whose items are of a type, or null.</summary>
    public CollectionSchema? CollectionOfType(string typeName) =>
        Collections.FirstOrDefault(collection => string.Equals(collection.TypeName, typeName, StringComparison.Ordinal));

    /// <summary>The type that a file's fields are held to; null where there is none.</summary>
    public TypeSchema? RootOf(string logicalPath) => CollectionOf(logicalPath) is { } collection ? Find(collection.TypeName) : Fields;

    /// <summary>Whether a value of any type names an entity.</summary>
    public bool NamesEntities => Names(ShapeKind.Entity);

    /// <summary>Whether a value of any type is Markdown.</summary>
    public bool HasMarkdown => Names(ShapeKind.Markdown);

    /// <summary>Whether a value of any type is an image.</summary>
    public bool HasImages => Names(ShapeKind.Image);

    /// <summary>Whether what articles are to each other depends on the types.</summary>
    public bool MatterToArticles => Collections.Count > 0 || NamesEntities || HasMarkdown || HasImages || HasSeries;

    // A property of its own for the series of an article, or the part.
    private bool HasSeries =>
        Fields is { } fields && SeriesFields.Keys.Any(key => fields.Find(key) is not null || fields.Unread.Contains(key));

    /// <summary>Whether a value of any type refers to an article.</summary>
    public bool NamesArticles => Names(ShapeKind.Article) || Refers(static type => type.Length == 0);

    /// <summary>Whether texts of any type are slugs of articles or items.</summary>
    public bool HasSlugs => Refers(static _ => true);

    /// <summary>Whether a value of any type refers to an article or an item.</summary>
    public bool HasReferences => Names(ShapeKind.Article) || Names(ShapeKind.Item) || HasSlugs;

    /// <summary>The names of the types of items that a value of any type refers to, sorted.</summary>
    public IEnumerable<string> ReferredTypes => Types.SelectMany(static type => type.Properties)
        .Select(static property => Innermost(property.Shape) is { Kind: ShapeKind.Item } item ? item.TypeName : property.References)
        .OfType<string>()
        .Where(static name => name.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static name => name, StringComparer.Ordinal);

    /// <summary>Whether articles have fields whose values must be unique.</summary>
    public bool HasUniqueFields => Fields?.Properties.Any(static property => property.IsUnique) == true;

    /// <summary>The type of a name, or null.</summary>
    public TypeSchema? Find(string name)
    {
        foreach (var type in Types)
        {
            if (string.Equals(type.Name, name, StringComparison.Ordinal))
                return type;
        }
        return null;
    }

    private bool Names(ShapeKind kind) => Types.Any(type => type.Properties.Any(property => Names(property.Shape, kind)));

    private bool Refers(Func<string, bool> isMeant) =>
        Types.Any(type => type.Properties.Any(property => property.References is { } target && isMeant(target)));

    private static bool Names(ValueShape shape, ShapeKind kind) =>
        shape.Kind == kind || (shape.Element is { } element && Names(element, kind));

    private static ValueShape Innermost(ValueShape shape) => shape.Element is { } element ? Innermost(element) : shape;
}
