using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Collections;

/// <summary>The values of a table, which has one cell for a list: its items are separated by <c>;</c> or <c>|</c>.</summary>
internal static class TableValues
{
    private static readonly char[] Separators = [';', '|'];

    /// <summary>A row in which a cell is a list where its property is one.</summary>
    public static Cell Fit(Cell row, TypeSchema type)
    {
        var items = new List<Cell>();
        for (var i = 0; i < row.Items.Count; i++)
        {
            var isList = type.Find(row.Keys[i]) is { Shape: { Kind: ShapeKind.List } or { IsFlags: true } };
            items.Add(isList ? ListOf(row.Items[i]) : row.Items[i]);
        }
        return row with { Items = items.ToEquatableArray() };
    }

    private static Cell ListOf(Cell cell)
    {
        if (cell.Kind is CellKind.List or CellKind.Map)
            return cell;
        var parts = cell.Text.Split(Separators).Select(static part => part.Trim()).Where(static part => part.Length > 0);
        return Cell.OfList(parts.Select(part => ItemOf(part, cell.Place)), cell.Place);
    }

    private static Cell ItemOf(string text, FilePlace place)
    {
        var value = LexicalClass.Of(text);
        return new(value.Kind, text, value.Low, value.High, place);
    }
}
