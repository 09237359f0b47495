using System.Globalization;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
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
    /// <param name="property">Its property.</param>
    /// <param name="bounds">Least, most, and whether each is left out.</param>
    public static void Check(ValueBinder binder, Cell cell, PropertySchema property, EquatableArray<string> bounds)
    {
        var key = property.Key;
        var kind = (property.Shape.Kind == ShapeKind.List ? property.Shape.Element! : property.Shape).Kind;
        foreach (var item in ValueIdentity.Single(cell, property.Shape))
        {
            var (least, most) = (Compare(item, bounds[0], kind), Compare(item, bounds[1], kind));
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

    /// <summary>Whether values of a kind have an order.</summary>
    public static bool HasOrder(ShapeKind kind) => IsOfNumbers(kind) || IsOfDays(kind) || IsOfTimes(kind);

    /// <summary>Whether a text is one that values of a kind can be compared with.</summary>
    public static bool IsBound(string text, ShapeKind kind) => LexicalClass.Of(text).Kind switch
    {
        CellKind.Integer or CellKind.Decimal or CellKind.Double => IsOfNumbers(kind),
        CellKind.Date or CellKind.LocalDateTime or CellKind.DateTimeOffset => IsOfDays(kind),
        _ => IsOfTimes(kind),
    };

    /// <summary>Whether one bound is greater than another.</summary>
    public static bool IsAbove(string bound, string other, ShapeKind kind) => Compare(ValueIdentity.Written(bound), other, kind) > 0;

    private static bool IsOfNumbers(ShapeKind kind) => kind is >= ShapeKind.SByte and <= ShapeKind.Decimal;

    private static bool IsOfDays(ShapeKind kind) => kind is ShapeKind.Date or ShapeKind.DateTimeOffset;

    private static bool IsOfTimes(ShapeKind kind) => kind is ShapeKind.Time or ShapeKind.Duration;

    private static int? Compare(Cell cell, string bound, ShapeKind kind)
    {
        cell = ValueIdentity.Plain(cell);
        // A text is held to it by what it says, as .NET does.
        if (cell.Kind == CellKind.Text)
            cell = ValueIdentity.Written(cell.Text);
        var other = ValueIdentity.Written(bound);
        if (ExactNumber.Decimal(cell) is { } number && ExactNumber.Decimal(other) is { } exact)
            return number.CompareTo(exact);
        if (IsNumber(cell.Kind) && IsNumber(other.Kind))
            return ExactNumber.Double(cell).CompareTo(ExactNumber.Double(other));
        if (kind == ShapeKind.DateTimeOffset && cell.Kind == CellKind.DateTimeOffset && other.Kind == CellKind.DateTimeOffset)
            return ((long)cell.Low).CompareTo((long)other.Low);
        if (cell.DayNumber is { } day && other.DayNumber is { } limit)
            return day.CompareTo(limit);
        return cell.ValueKind is CellKind.Time or CellKind.Duration && other.Kind is CellKind.Time or CellKind.Duration
            ? ((long)cell.Low).CompareTo((long)other.Low)
            : null;
    }

    private static bool IsNumber(CellKind kind) => kind is CellKind.Integer or CellKind.Decimal or CellKind.Double;
}
