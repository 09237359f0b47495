using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Collections;

/// <summary>What the columns of a table are of a type, or those that have a part of their names before a dot in common.</summary>
internal sealed class TableColumns
{
    /// <summary>The columns by their names as they are written.</summary>
    public Dictionary<string, TableColumn> ByName { get; } = new(StringComparer.Ordinal);

    /// <summary>Lists that cannot be null, whose cells may be empty.</summary>
    public List<string> Lists { get; } = [];

    /// <summary>A row with the keys of the type, in which a cell is a list where its property is one.</summary>
    public Cell Fit(Cell row)
    {
        var (keys, places, items) = (new List<string>(), new List<FilePlace>(), new List<Cell>());
        var shapes = new List<TableColumn?>();
        List<(int Index, Cell Cell)>? again = null;
        for (var i = 0; i < row.Items.Count; i++)
        {
            var column = ByName.TryGetValue(row.Keys[i], out var known) ? known : null;
            if (column is { Kind: ColumnUse.Dropped })
                continue;
            var key = column?.Key ?? row.Keys[i];
            if (column is { Kind: ColumnUse.Same } && keys.IndexOf(key) is >= 0 and var first)
            {
                (again ??= []).Add((first, row.Items[i]));
                continue;
            }
            keys.Add(key);
            places.Add(i < row.KeyPlaces.Count ? row.KeyPlaces[i] : row.Items[i].Place);
            items.Add(row.Items[i]);
            shapes.Add(column);
        }
        foreach (var same in again?.GroupBy(static one => one.Index) ?? [])
            items[same.Key] = Together(items[same.Key], same.Select(static one => one.Cell));
        for (var i = 0; i < items.Count; i++)
            items[i] = shapes[i] is { } column ? Fit(items[i], column) : items[i];
        // An empty cell is an empty list.
        foreach (var list in Lists.Where(list => !keys.Contains(list)).ToList())
        {
            keys.Add(list);
            items.Add(Cell.OfList([], row.Place));
        }
        return row with { Keys = keys.ToEquatableArray(), KeyPlaces = places.ToEquatableArray(), Items = items.ToEquatableArray() };
    }

    private static Cell Fit(Cell cell, TableColumn column) =>
        column.Below is not null && cell.Kind == CellKind.Map ? column.Below.Fit(cell)
        : column.Shape is { Kind: ShapeKind.List } or { IsFlags: true } ? TableCells.ListOf(cell)
        : cell;

    // The same map under several spellings of its name.
    private static Cell Together(Cell first, IEnumerable<Cell> others)
    {
        var (keys, places, items) = (first.Keys.ToList(), first.KeyPlaces.ToList(), first.Items.ToList());
        var known = new HashSet<string>(keys, StringComparer.Ordinal);
        foreach (var other in others)
        {
            for (var i = 0; i < other.Keys.Count; i++)
            {
                if (!known.Add(other.Keys[i]))
                    continue;
                keys.Add(other.Keys[i]);
                places.Add(other.KeyPlaces[i]);
                items.Add(other.Items[i]);
            }
        }
        return first with { Keys = keys.ToEquatableArray(), KeyPlaces = places.ToEquatableArray(), Items = items.ToEquatableArray() };
    }
}

/// <summary>What a column, or several of one name before a dot, is of a type.</summary>
/// <param name="Key">The key that it has in a row.</param>
/// <param name="Shape">What its values must be; null where the type knows nothing of it.</param>
/// <param name="Below">The columns below it; null where it is one itself.</param>
/// <param name="Kind">What becomes of its cells.</param>
internal sealed record TableColumn(string Key, ValueShape? Shape, TableColumns? Below, ColumnUse Kind);

/// <summary>What becomes of the cells of a column.</summary>
internal enum ColumnUse : byte
{
    /// <summary>They are values of a key.</summary>
    Own,

    /// <summary>They are put with those of a column before it, whose key is the same.</summary>
    Same,

    /// <summary>They are not read: what is wrong with them is wrong with the column.</summary>
    Dropped,
}
