using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Collections;

/// <summary>Makes the lists of items that refer to an item.</summary>
/// <param name="items">The items that are published, by the name of their collection.</param>
/// <param name="types">The types of the host.</param>
public sealed class InverseValues(ILookup<string, ContentItem> items, ContentTypes types)
{
    private readonly Dictionary<(string Collection, string Key), ILookup<string, string>> _sources = [];

    /// <summary>The items that refer to one, as the value of a property; null for a property that is no inverse.</summary>
    /// <param name="item">The item that is referred to.</param>
    /// <param name="type">Its type.</param>
    /// <param name="property">The property.</param>
    public Cell? Of(ContentItem item, TypeSchema type, PropertySchema property)
    {
        if (property.InverseOf is not { } name || SourceOf(property, name, type.Name, types) is not var (collection, key))
            return null;
        if (!_sources.TryGetValue((collection, key), out var sources))
            _sources.Add((collection, key), sources = SourcesIn(collection, key));
        return Cell.OfList(sources[item.Slug].Select(slug => Cell.OfText(slug, default)), default);
    }

    /// <summary>The collection and key that an inverse is made from; null where its property cannot be one.</summary>
    public static (string Collection, string Key)? SourceOf(PropertySchema property, string name, string typeName, ContentTypes types) =>
        property.Shape is { Kind: ShapeKind.List, Element: { Kind: ShapeKind.Item } element }
        && types.CollectionOfType(element.TypeName) is { } collection && (!collection.IsData || collection.KeyProperty.Length > 0)
        && types.Find(element.TypeName)?.Properties.FirstOrDefault(other => other.Name == name) is { } source
        && ItemOf(source.Shape) == typeName
            ? (collection.Name, source.Key)
            : null;

    private ILookup<string, string> SourcesIn(string collection, string key) => items[collection]
        .Where(static source => source.Slug.Length > 0)
        .SelectMany(source => SlugsIn(source.Value.Find(key)).Distinct(StringComparer.Ordinal)
            .Select(target => (Target: target, source.Slug)))
        .ToLookup(static pair => pair.Target, static pair => pair.Slug, StringComparer.Ordinal);

    private static string? ItemOf(ValueShape shape) => shape switch
    {
        { Kind: ShapeKind.Item } => shape.TypeName,
        { Kind: ShapeKind.List, Element: { Kind: ShapeKind.Item } element } => element.TypeName,
        _ => null,
    };

    private static IEnumerable<string> SlugsIn(Cell? cell) => cell switch
    {
        null or { Kind: CellKind.Null or CellKind.Map } => [],
        { Kind: CellKind.List } => cell.Items.Where(static item => item.Kind != CellKind.Null).Select(static item => item.Text),
        _ => [cell.Text],
    };
}
