using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Collections;

/// <summary>Cuts a cell of a table into a list, whose items are separated by <c>;</c> or <c>|</c>.</summary>
internal static class TableCells
{
    private static readonly char[] Separators = [';', '|'];

    /// <summary>The list of a cell.</summary>
    public static Cell ListOf(Cell cell)
    {
        if (cell.Kind is CellKind.List or CellKind.Map or CellKind.Null)
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
