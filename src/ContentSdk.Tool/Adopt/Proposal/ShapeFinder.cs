using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Tool.Adopt.Proposal;

/// <summary>Finds the narrowest C# type that all values of a key have, and makes the records that it needs.</summary>
/// <param name="names">The names that are taken in the type that they lie in.</param>
internal sealed class ShapeFinder(MemberNamer names)
{
    /// <summary>More keys than a record is worth, and the share of maps that has a key on average: below that, keys are data.</summary>
    private const int MostKeys = 24, LeastShare = 4;

    private const string Item = "Item";

    private readonly List<ProposedType> _types = [];

    /// <summary>The records, in the order in which they were needed.</summary>
    public IReadOnlyList<ProposedType> Types => _types;

    /// <summary>The type.</summary>
    /// <param name="name">The name of the property, by which records are named.</param>
    /// <param name="cells">The values.</param>
    /// <param name="isAlwaysThere">Whether nothing else lacks the key.</param>
    public ValueShape Of(string name, IReadOnlyCollection<Cell> cells, bool isAlwaysThere)
    {
        var said = cells.Where(static cell => cell.Kind != CellKind.Null).ToList();
        var isEmptySomewhere = said.Count < cells.Count || said.Count == 0;
        var shape = Bare(name, said);
        // A field value without a value is one, too, unless content writes the key with nothing after it.
        return shape.OrNull(isEmptySomewhere || (!isAlwaysThere && shape.Kind != ShapeKind.Any));
    }

    private ValueShape Bare(string name, List<Cell> cells)
    {
        if (cells.TrueForAll(static cell => cell.Kind is not (CellKind.List or CellKind.Map)))
            return ScalarShapes.Of(cells);
        if (cells.TrueForAll(static cell => cell.Kind == CellKind.List))
            return List(name, cells);
        return cells.TrueForAll(static cell => cell.Kind == CellKind.Map) ? Map(name, cells) : new(ShapeKind.Any, "FieldValue");
    }

    private ValueShape List(string name, List<Cell> cells)
    {
        var items = cells.SelectMany(static cell => cell.Items).ToList();
        var element = items.Count == 0 ? new(ShapeKind.Text, "string") : Of(name + Item, items, isAlwaysThere: true);
        return new(ShapeKind.List, $"IReadOnlyList<{CodeOf(element)}>", Element: element);
    }

    private ValueShape Map(string name, List<Cell> cells)
    {
        var values = cells.SelectMany(static cell => cell.Keys.Select((key, i) => (Key: key, Value: cell.Items[i])))
            .GroupBy(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal).ToList();
        var isRecord = values.Count is > 0 and <= MostKeys
            && values.Sum(static value => value.Count()) * LeastShare >= values.Count * cells.Count
            && values.TrueForAll(static value => IsKey(value.Key));
        if (isRecord)
            return Record(name, values, cells.Count);
        var before = _types.Count;
        var element = Of(name + "Value", [.. values.SelectMany(static value => value)], isAlwaysThere: true);
        if (element.Kind is ShapeKind.Any or ShapeKind.Object || values.Count == 0)
        {
            _types.RemoveRange(before, _types.Count - before);
            return new(ShapeKind.Any, "FieldValue");
        }
        return new(ShapeKind.Map, $"IReadOnlyDictionary<string, {CodeOf(element)}>", Element: element);
    }

    private ValueShape Record(string name, List<IGrouping<string, Cell>> values, int maps)
    {
        var isItem = name.EndsWith(Item, StringComparison.Ordinal);
        var type = names.Take(isItem ? name : name + "Value");
        var place = _types.Count;
        var inner = new MemberNamer(type);
        var properties = values.ConvertAll(value =>
        {
            var property = inner.Take(MemberNamer.Pascal(value.Key));
            return new ProposedProperty(value.Key, property, Of(property, [.. value], value.Count() == maps), [.. value], maps);
        });
        _types.Insert(place, new(type, isItem ? $"An item of {name[..^Item.Length]}." : $"The value of {name}.", properties));
        return new(ShapeKind.Object, type);
    }

    /// <summary>Whether an attribute can say the key.</summary>
    public static bool IsKey(string key) => key.Length > 0 && key.Trim().Length == key.Length;

    /// <summary>The type as C# writes it.</summary>
    public static string CodeOf(ValueShape shape) => shape.IsNullable ? shape.TypeName + "?" : shape.TypeName;
}
