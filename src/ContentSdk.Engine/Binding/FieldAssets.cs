using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Markdown;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Binding;

/// <summary>Finds the files beside the content that fields name: values whose type is an image, links and images in Markdown.</summary>
public static class FieldAssets
{
    /// <summary>The files, in the order of the file that names them.</summary>
    /// <param name="own">The fields of a file.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<AssetLink> Of(OwnFields? own, ContentTypes types)
    {
        if (own is null || !MayBeIn(types) || types.RootOf(own.FilePath) is not { } type)
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

    /// <summary>The files that an item of keys and values alone names.</summary>
    /// <param name="item">The item, not rendered yet.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<AssetLink> Of(ContentItem item, ContentTypes types)
    {
        var found = new List<AssetLink>();
        if (MayBeIn(types) && types.RootOf(item.LogicalPath) is { } type)
        {
            for (var i = 0; i < item.Value.Keys.Count; i++)
                Add(item.Value.Items[i], item.Value.Keys[i], type, types, item.PathOf(item.Value.Keys[i]), found);
        }
        return found;
    }

    private static bool MayBeIn(ContentTypes types) => types.HasImages || types.HasMarkdown;

    private static void Add(Cell cell, string key, TypeSchema type, ContentTypes types, string path, List<AssetLink> found)
    {
        if (type.Find(key) is not { } property)
            return;
        ValueWalk.Each(cell, key, property.Shape, types, (value, _, shape) =>
        {
            if (shape.Kind == ShapeKind.Markdown)
                AddOfMarkdown(value, path, found);
            else if (shape.Kind == ShapeKind.Image)
                AddImage(value.Find("src") ?? value, path, found);
        });
    }

    private static void AddImage(Cell source, string path, List<AssetLink> found)
    {
        if (AssetLinks.OfImage(source.Text.Trim()) is { } file)
            found.Add(new(file, new(path, source.Place)));
    }

    private static void AddOfMarkdown(Cell value, string path, List<AssetLink> found)
    {
        if (InlineMarkup.Of(value) is not { Assets.Count: > 0 } read)
            return;
        var places = new ScalarPlaces(value);
        foreach (var (file, address) in read.Assets)
            found.Add(new(file, new(path, places.Of(address))));
    }
}
