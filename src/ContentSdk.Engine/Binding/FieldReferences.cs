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
                found.Add(new("", value.Text, name, new(origin.Path, value.Place)) { IsOfDraft = origin.IsDraft });
            else if (shape.Kind == ShapeKind.Item && types.CollectionOfType(shape.TypeName) is { } collection)
                found.Add(new(collection.Name, value.Text, name, new(origin.Path, value.Place)) { IsOfDraft = origin.IsDraft });
        });
    }

    private readonly record struct Origin(string Path, bool IsDraft);
}
