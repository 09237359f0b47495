using System.Globalization;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Binding;

/// <summary>Holds a number, date or time to its bounds.</summary>
internal static class RangeCheck
{
    private const string LeftOut = "1";

    /// <summary>Adds a fault to the binder's, if the value is outside.</summary>
    /// <param name="binder">The binder.</param>
    /// <param name="cell">The value; of a list each item.</param>
    /// <param name="key">Its key.</param>
    /// <param name="bounds">Least, most, and whether each is left out.</param>
    public static void Check(ValueBinder binder, Cell cell, string key, EquatableArray<string> bounds)
    {
        foreach (var item in cell.Kind == CellKind.List ? cell.Items : new EquatableArray<Cell>([cell]))
        {
            var (least, most) = (Compare(item, bounds[0]), Compare(item, bounds[1]));
            if (least == 0 && bounds[2] == LeftOut)
                binder.Add(item, OwnTypeRules.NotAbove, Snippet.Of(item.Text), key, bounds[0]);
            else if (most == 0 && bounds[3] == LeftOut)
                binder.Add(item, OwnTypeRules.NotBelow, Snippet.Of(item.Text), key, bounds[1]);
            else if (least < 0 || most > 0)
                binder.Add(item, OwnTypeRules.OutOfRange, Snippet.Of(item.Text), key, bounds[0], bounds[1]);
        }
    }

    /// <summary>Whether a text is a number, date, time or duration.</summary>
    public static bool IsBound(string text) => text.Length > 0 && LexicalClass.Of(text).Kind
        is CellKind.Integer or CellKind.Decimal or CellKind.Double
        or CellKind.Date or CellKind.LocalDateTime or CellKind.DateTimeOffset or CellKind.Time or CellKind.Duration;

    private static int? Compare(Cell cell, string bound)
    {
        // A text is held to it by what it says, as .NET does.
        if (cell is { Kind: CellKind.Text, Form: CellKind.Null })
        {
            var said = LexicalClass.Of(cell.Text);
            cell = new(said.Kind, cell.Text, said.Low, said.High, cell.Place);
        }
        var value = LexicalClass.Of(bound);
        var other = new Cell(value.Kind, bound, value.Low, value.High, default);
        if (ExactNumber.Decimal(cell) is { } number && ExactNumber.Decimal(other) is { } exact)
            return number.CompareTo(exact);
        if (IsNumber(cell.Kind) && IsNumber(other.Kind))
            return ExactNumber.Double(cell).CompareTo(ExactNumber.Double(other));
        if (cell.DayNumber is { } day && other.DayNumber is { } limit)
            return day.CompareTo(limit);
        return cell.ValueKind is CellKind.Time or CellKind.Duration && other.Kind is CellKind.Time or CellKind.Duration
            ? ((long)cell.Low).CompareTo((long)other.Low)
            : null;
    }

    private static bool IsNumber(CellKind kind) => kind is CellKind.Integer or CellKind.Decimal or CellKind.Double;
}
