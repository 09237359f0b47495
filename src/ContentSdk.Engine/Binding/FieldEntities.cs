using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Binding;

/// <summary>Finds the entities that fields name. Which they are, only the whole set knows.</summary>
public static class FieldEntities
{
    private const string Model = "global::ContentSdk.";

    /// <summary>The entities, in the order of the file.</summary>
    /// <param name="own">The fields of a file.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<PlacedEntity> Of(OwnFields? own, ContentTypes types)
    {
        if (own is null || !types.NamesEntities || types.RootOf(own.FilePath) is not { } type)
            return [];
        var found = new List<PlacedEntity>();
        // In a collection, a built-in field is whatever the type says that it is.
        if (types.CollectionOf(own.FilePath) is not null)
        {
            foreach (var field in own.Given)
                Add(field.Value, field.Key, type, types, field.IsAside ? own.SidecarPath : own.FilePath, found);
        }
        foreach (var field in own.Fields)
            Add(field.Value, field.Key, type, types, own.PathOf(field), found);
        return found;
    }

    /// <summary>The entities that an item of a collection names.</summary>
    /// <param name="item">The item.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<PlacedEntity> Of(ContentItem item, ContentTypes types)
    {
        var found = new List<PlacedEntity>();
        if (types.NamesEntities && types.RootOf(item.LogicalPath) is { } type)
        {
            for (var i = 0; i < item.Value.Keys.Count; i++)
                Add(item.Value.Items[i], item.Value.Keys[i], type, types, item.PathOf(item.Value.Keys[i]), found);
        }
        return found;
    }

    private static void Add(Cell cell, string key, TypeSchema type, ContentTypes types, string path, List<PlacedEntity> found)
    {
        if (type.Find(key) is not { } property)
            return;
        ValueWalk.Each(cell, key, property.Shape, types, (value, name, shape) =>
        {
            if (shape.Kind == ShapeKind.Entity)
                found.Add(new(new(KindOf(shape.TypeName), value.Text), name, new(path, value.Place)));
        });
    }

    private static EntityKind? KindOf(string typeName) => typeName.Substring(Model.Length) switch
    {
        nameof(EntityKind.Person) => EntityKind.Person,
        nameof(EntityKind.Organization) => EntityKind.Organization,
        nameof(EntityKind.Place) => EntityKind.Place,
        nameof(EntityKind.Event) => EntityKind.Event,
        nameof(EntityKind.CreativeWork) => EntityKind.CreativeWork,
        _ => null,
    };
}
