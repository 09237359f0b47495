using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Markdown;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Binding;

/// <summary>
/// Renders values whose type is Markdown: they become their text, with their HTML beside it where that differs. Which values these
/// are, only the types say, so that nothing is rendered while files are read.
/// </summary>
public static class MarkdownFields
{
    /// <summary>The fields of an article, rendered; none where nothing of them is, so that the article's own block has all.</summary>
    /// <param name="own">The fields.</param>
    /// <param name="types">The types of the host.</param>
    public static EquatableArray<OwnField> Rendered(OwnFields? own, ContentTypes types)
    {
        if (own is null || types.Fields is not { } type || !types.HasMarkdown || types.CollectionOf(own.FilePath) is not null)
            return default;
        var isAny = false;
        var rendered = new OwnField[own.Fields.Count];
        for (var i = 0; i < rendered.Length; i++)
        {
            var field = own.Fields[i];
            var value = type.Find(field.Key) is { } property ? Rendered(field.Value, property.Shape, types, own.FilePath) : field.Value;
            isAny |= !ReferenceEquals(value, field.Value);
            rendered[i] = field with { Value = value };
        }
        return isAny ? new(rendered) : default;
    }

    /// <summary>An item, which is a map, rendered. It looks at each value: ask first whether any type has Markdown.</summary>
    /// <param name="item">The item.</param>
    /// <param name="type">Its type.</param>
    /// <param name="types">The types of the host.</param>
    /// <param name="from">The logical path of its content file.</param>
    public static Cell Rendered(Cell item, TypeSchema type, ContentTypes types, string from) =>
        RenderedAll(item, i => type.Find(item.Keys[i])?.Shape, types, from);

    /// <summary>The links to content files in the fields of a file, in its order.</summary>
    /// <param name="own">The fields.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<(FileLink Link, ItemPlace Place)> LinksOf(OwnFields? own, ContentTypes types)
    {
        var found = new List<(FileLink, ItemPlace)>();
        if (own is null || !types.HasMarkdown || types.RootOf(own.FilePath) is not { } type)
            return found;
        foreach (var field in own.Fields)
        {
            if (type.Find(field.Key) is { } property)
            {
                ValueWalk.Each(
                    field.Value, field.Key, property.Shape, types, (value, _, shape) => Add(value, shape, own.PathOf(field), found));
            }
        }
        return found;
    }

    /// <summary>The links to content files in an item of keys and values alone.</summary>
    /// <param name="item">The item, not rendered yet.</param>
    /// <param name="type">Its type.</param>
    /// <param name="types">The types of the host.</param>
    public static EquatableArray<PlacedFileLink> LinksOf(Cell item, TypeSchema type, ContentTypes types)
    {
        var found = new List<(FileLink Link, ItemPlace Place)>();
        for (var i = 0; i < item.Keys.Count; i++)
        {
            if (type.Find(item.Keys[i]) is { } property)
                ValueWalk.Each(item.Items[i], item.Keys[i], property.Shape, types, (value, _, shape) => Add(value, shape, "", found));
        }
        return found.Select(static one => new PlacedFileLink(one.Link, one.Place.Place)).ToEquatableArray();
    }

    internal static Cell Rendered(Cell cell, ValueShape shape, ContentTypes types, string from) => shape.Kind switch
    {
        ShapeKind.Markdown when cell.Kind is not (CellKind.Null or CellKind.List or CellKind.Map) => Rendered(cell, from),
        ShapeKind.List when cell.Kind == CellKind.List => RenderedAll(cell, _ => shape.Element!, types, from),
        ShapeKind.Map when cell.Kind == CellKind.Map => RenderedAll(cell, _ => shape.Element!, types, from),
        ShapeKind.Object when cell.Kind == CellKind.Map && types.Find(shape.TypeName) is { } type => Rendered(cell, type, types, from),
        _ => cell,
    };

    // A value without markup stays what it is.
    private static Cell Rendered(Cell cell, string from)
    {
        var read = InlineMarkup.Of(cell);
        return read.Text == cell.Text && read.Html == cell.Text
            ? cell
            : cell.Rendered(read.Text, read.Html, read.Slots.Select(slot => At(slot, from)).OfType<RenderedSlot>());
    }

    // What leads out of the project stays as it is written.
    private static RenderedSlot? At(RenderedSlot slot, string from) =>
        ContentPath.Combine(from, slot.Path) is { } path ? slot with { Path = path } : null;

    private static Cell RenderedAll(Cell cell, Func<int, ValueShape?> shapeOf, ContentTypes types, string from)
    {
        Cell[]? rendered = null;
        for (var i = 0; i < cell.Items.Count; i++)
        {
            var value = shapeOf(i) is { } shape ? Rendered(cell.Items[i], shape, types, from) : cell.Items[i];
            if (ReferenceEquals(value, cell.Items[i]))
                continue;
            rendered ??= [.. cell.Items];
            rendered[i] = value;
        }
        return rendered is null ? cell : cell with { Items = new(rendered) };
    }

    private static void Add(Cell value, ValueShape shape, string path, List<(FileLink, ItemPlace)> found)
    {
        if (shape.Kind != ShapeKind.Markdown || InlineMarkup.Of(value) is not { Links.Count: > 0 } read)
            return;
        var places = new ScalarPlaces(value);
        foreach (var (link, address) in read.Links)
            found.Add((link, new(path, places.Of(address))));
    }
}
