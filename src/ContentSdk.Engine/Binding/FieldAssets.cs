using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Binding;

/// <summary>Finds the files beside the content that fields name: values whose type is an image.</summary>
public static class FieldAssets
{
    /// <summary>The files, in the order of the file that names them.</summary>
    /// <param name="own">The fields of a file.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<AssetLink> Of(OwnFields? own, ContentTypes types)
    {
        if (own is null || !types.HasImages || types.RootOf(own.FilePath) is not { } type)
            return [];
        var found = new List<AssetLink>();
        // The built-in image of a file with text was read with it.
        if (types.CollectionOf(own.FilePath) is not null)
        {
            foreach (var field in own.Given.Where(static field => field.Key != FieldKeys.Image))
                Add(field.Value, field.Key, type, types, field.IsAside ? own.SidecarPath : own.FilePath, found);
        }
        foreach (var field in own.Fields)
            Add(field.Value, field.Key, type, types, own.PathOf(field), found);
        return found;
    }

    /// <summary>The files that an item of a collection names.</summary>
    /// <param name="item">The item.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<AssetLink> Of(ContentItem item, ContentTypes types)
    {
        var found = new List<AssetLink>();
        if (types.HasImages && types.RootOf(item.LogicalPath) is { } type)
        {
            for (var i = 0; i < item.Value.Keys.Count; i++)
                Add(item.Value.Items[i], item.Value.Keys[i], type, types, item.PathOf(item.Value.Keys[i]), found);
        }
        return found;
    }

    private static void Add(Cell cell, string key, TypeSchema type, ContentTypes types, string path, List<AssetLink> found)
    {
        if (type.Find(key) is not { } property)
            return;
        ValueWalk.Each(cell, key, property.Shape, types, (value, _, shape) =>
        {
            if (shape.Kind != ShapeKind.Image)
                return;
            var source = value.Find("src") ?? value;
            if (AssetLinks.OfImage(source.Text.Trim()) is { } file)
                found.Add(new(file, new(path, source.Place)));
        });
    }
}
