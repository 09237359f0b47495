namespace ContentSdk.Engine.Model.Types;

/// <summary>The types of a host that content becomes values of.</summary>
/// <param name="Types">The types, by name.</param>
/// <param name="FieldsType">The name of the type that has the fields of all articles; null where there is none.</param>
/// <param name="ForbidsUnknownKeys">Whether a key that nothing reads is an error.</param>
public sealed record ContentTypes(EquatableArray<TypeSchema> Types, string? FieldsType = null, bool ForbidsUnknownKeys = false)
{
    /// <summary>No types: content has the built-in fields alone.</summary>
    public static ContentTypes None { get; } = new(default(EquatableArray<TypeSchema>));

    /// <summary>The type that has the fields of all articles, or null.</summary>
    public TypeSchema? Fields => FieldsType is null ? null : Find(FieldsType);

    /// <summary>Whether a value of any type names an entity.</summary>
    public bool NamesEntities => Types.Any(static type => type.Properties.Any(static property => NamesEntity(property.Shape)));

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

    private static bool NamesEntity(ValueShape shape) =>
        shape.Kind == ShapeKind.Entity || (shape.Element is { } element && NamesEntity(element));
}
