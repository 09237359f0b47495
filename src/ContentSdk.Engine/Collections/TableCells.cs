using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

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
        var (items, places) = (new List<Cell>(), new ScalarPlaces(cell));
        for (var start = 0; start <= cell.Text.Length;)
        {
            var end = cell.Text.IndexOfAny(Separators, start) is >= 0 and var separator ? separator : cell.Text.Length;
            if (Trimmed(cell.Text, start, end) is { IsEmpty: false } part)
                items.Add(ItemOf(cell, part, places));
            start = end + 1;
        }
        return Cell.OfList(items, cell.Place);
    }

    private static TextRange Trimmed(string text, int start, int end)
    {
        while (start < end && CharClass.IsSpace(text[start]))
            start++;
        while (end > start && CharClass.IsSpace(text[end - 1]))
            end--;
        return TextRange.FromBounds(start, end);
    }

    private static Cell ItemOf(Cell cell, TextRange part, ScalarPlaces places)
    {
        var text = cell.Text.Substring(part.Start, part.Length);
        var value = LexicalClass.Of(text);
        return new(value.Kind, text, value.Low, value.High, places.Of(part)) { Written = places.WrittenOf(part) };
    }
}
