using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Binding;

/// <summary>Finds the articles and items that fields refer to. Whether they are there, only the whole set knows.</summary>
public static class FieldReferences
{
    /// <summary>The references of an article's fields, in the order of the file.</summary>
    /// <param name="own">The fields of a file that belongs to no collection.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<FieldReference> Of(OwnFields? own, ContentTypes types)
    {
        var found = new List<FieldReference>();
        if (own is null || types.Fields is not { } type || types.CollectionOf(own.FilePath) is not null)
            return found;
        foreach (var field in own.Fields)
            Add(field.Value, field.Key, type, types, new(own.PathOf(field), own.Given.IsTrue(FieldKeys.Draft)), found);
        return found;
    }

    /// <summary>The references of an item, in the order of its keys.</summary>
    /// <param name="item">The item.</param>
    /// <param name="type">Its type.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<FieldReference> Of(ContentItem item, TypeSchema type, ContentTypes types)
    {
        var found = new List<FieldReference>();
        for (var i = 0; i < item.Value.Keys.Count; i++)
            Add(item.Value.Items[i], item.Value.Keys[i], type, types, new(item.PathOf(item.Value.Keys[i]), item.IsDraft), found);
        return found;
    }

    private static void Add(Cell cell, string key, TypeSchema type, ContentTypes types, Origin origin, List<FieldReference> found)
    {
        if (type.Find(key) is not { } property)
            return;
        ValueWalk.Each(cell, key, property.Shape, types, (value, name, shape) =>
        {
            if (shape.Kind == ShapeKind.Article)
                Refer("", value.Text, name, value.Place);
            else if (shape.Kind == ShapeKind.Item && types.CollectionOfType(shape.TypeName) is { } collection)
                Refer(collection.Name, value.Text, name, value.Place);
        });
        ValueWalk.Properties(cell, property, types, (value, holder) =>
        {
            if (holder.References is { } target && (target.Length == 0 ? "" : types.CollectionOfType(target)?.Name) is { } collection)
            {
                foreach (var (slug, place) in SlugsIn(value))
                    Refer(collection, slug, holder.Key, place);
            }
        });

        void Refer(string collection, string slug, string name, FilePlace place) =>
            found.Add(new(collection, slug, name, new(origin.Path, place)) { IsOfDraft = origin.IsDraft });
    }

    // Of a map, the keys.
    private static IEnumerable<(string Slug, FilePlace Place)> SlugsIn(Cell cell)
    {
        if (cell.Kind == CellKind.Map)
        {
            for (var i = 0; i < cell.Keys.Count; i++)
                yield return (cell.Keys[i], i < cell.KeyPlaces.Count ? cell.KeyPlaces[i] : cell.Place);
        }
        else if (cell.Kind == CellKind.List)
        {
            for (var i = 0; i < cell.Items.Count; i++)
            {
                if (cell.Items[i].Kind is not (CellKind.Null or CellKind.List or CellKind.Map))
                    yield return (cell.Items[i].Text, cell.Items[i].Place);
            }
        }
        else if (cell.Kind != CellKind.Null)
        {
            yield return (cell.Text, cell.Place);
        }
    }

    private readonly record struct Origin(string Path, bool IsDraft);
}
