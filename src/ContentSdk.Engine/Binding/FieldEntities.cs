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
        if (own is null || types.Fields is not { } type || !types.NamesEntities)
            return [];
        var found = new List<PlacedEntity>();
        foreach (var field in own.Fields)
        {
            if (type.Find(field.Key) is { } property)
                Add(field.Value, field.Key, property.Shape, types, own.PathOf(field), found);
        }
        return found;
    }

    private static void Add(Cell cell, string key, ValueShape shape, ContentTypes types, string path, List<PlacedEntity> found)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Entity when cell.Kind is not (CellKind.Null or CellKind.List or CellKind.Map):
                found.Add(new(new(KindOf(shape.TypeName), cell.Text), key, new(path, cell.Place)));
                break;
            case ShapeKind.List when cell.Kind == CellKind.List:
                foreach (var item in cell.Items)
                    Add(item, key, shape.Element!, types, path, found);
                break;
            case ShapeKind.Map when cell.Kind == CellKind.Map:
                for (var i = 0; i < cell.Items.Count; i++)
                    Add(cell.Items[i], cell.Keys[i], shape.Element!, types, path, found);
                break;
            case ShapeKind.Object when cell.Kind == CellKind.Map && types.Find(shape.TypeName) is { } type:
                for (var i = 0; i < cell.Items.Count; i++)
                {
                    if (type.Find(cell.Keys[i]) is { } property)
                        Add(cell.Items[i], cell.Keys[i], property.Shape, types, path, found);
                }
                break;
        }
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
