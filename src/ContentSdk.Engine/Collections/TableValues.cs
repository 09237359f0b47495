using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Collections;

/// <summary>
/// The rows of a table as values of a type. The names of columns are compared as those of enums are, since people write them for people;
/// and a table has one cell for a list, whose items are separated by <c>;</c> or <c>|</c>.
/// </summary>
internal static class TableValues
{
    private static readonly char[] Separators = [';', '|'];

    /// <summary>A row with the keys of a type, in which a cell is a list where its property is one.</summary>
    public static Cell Fit(Cell row, TypeSchema type, ContentTypes types)
    {
        var (keys, items) = (new List<string>(), new List<Cell>());
        for (var i = 0; i < row.Items.Count; i++)
        {
            var property = type.Find(row.Keys[i]) ?? Like(row.Keys[i], type);
            // A second column of the same name is none.
            if (property is not null && keys.Contains(property.Key))
                property = null;
            keys.Add(property?.Key ?? Free(row.Keys[i]));
            items.Add(property is null ? row.Items[i] : Fit(row.Items[i], property.Shape, types));
        }
        // An empty cell is an empty list.
        foreach (var property in type.Properties)
        {
            if (property is { Shape: { Kind: ShapeKind.List, IsNullable: false }, InverseOf: null } && !keys.Contains(property.Key))
            {
                keys.Add(property.Key);
                items.Add(Cell.OfList([], row.Place));
            }
        }
        return row with { Keys = keys.ToEquatableArray(), Items = items.ToEquatableArray() };
    }

    private static Cell Fit(Cell cell, ValueShape shape, ContentTypes types) => shape switch
    {
        { Kind: ShapeKind.List } or { IsFlags: true } => ListOf(cell),
        { Kind: ShapeKind.Object } when cell.Kind == CellKind.Map && types.Find(shape.TypeName) is { } type => Fit(cell, type, types),
        _ => cell,
    };

    private static string Free(string name) =>
        WordForm.AreSame(name, FieldKeys.Draft) ? FieldKeys.Draft : WordForm.AreSame(name, FieldKeys.Embargo) ? FieldKeys.Embargo : name;

    private static PropertySchema? Like(string name, TypeSchema type) =>
        type.Properties.Where(property => WordForm.AreSame(property.Key, name)).Take(2).ToList() is [var only] ? only : null;

    private static Cell ListOf(Cell cell)
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
