using System.Globalization;
using System.Numerics;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Binding;

/// <summary>Holds a value to a type of numbers.</summary>
internal static class NumberCheck
{
    /// <summary>Whether the type has the number exactly, or, where it is one of binary fractions, nearly.</summary>
    public static bool Check(ValueBinder binder, Cell cell, string key, ShapeKind kind)
    {
        var text = Snippet.Of(cell.Text);
        var isNumber = cell.Kind is CellKind.Integer or CellKind.Decimal or CellKind.Double;
        if (!isNumber)
        {
            var isQuoted = cell.Kind == CellKind.Text && cell.Place.OriginalRange.Length == cell.Text.Length + 2 && cell.Text.Length > 0
                && LexicalClass.Of(cell.Text).Kind is CellKind.Integer or CellKind.Decimal or CellKind.Double;
            if (!isQuoted)
                return binder.Reject(cell, BoundsOf(kind) is null ? OwnTypeRules.NotNumber : OwnTypeRules.WrongKind, text, key);
            binder.AddWithFix(cell, cell.Text, OwnTypeRules.QuotedNumber, text, key);
            return false;
        }
        if (kind == ShapeKind.Decimal)
            return cell.Kind != CellKind.Double || binder.Reject(cell, OwnTypeRules.NotDecimal, text, key);
        if (kind == ShapeKind.Single)
            return IsSingle(cell) || binder.Reject(cell, OwnTypeRules.OutOfRange, text, key, "-3.4e38", "3.4e38");
        if (BoundsOf(kind) is not var (least, most))
            return true;
        if (cell.Kind != CellKind.Integer && !IsLargeInteger(cell))
            return binder.Reject(cell, OwnTypeRules.WrongKind, text, key);
        var number = cell.Kind == CellKind.Integer
            ? ExactNumber.Integer(cell)
            : BigInteger.Parse(cell.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (number >= least && number <= most)
            || binder.Reject(
                cell,
                OwnTypeRules.OutOfRange,
                text,
                key,
                least.ToString(CultureInfo.InvariantCulture),
                most.ToString(CultureInfo.InvariantCulture));
    }

    // More digits than a ulong has make a decimal or a double of it.
    private static bool IsLargeInteger(Cell cell)
    {
        var start = cell.Text[0] is '+' or '-' ? 1 : 0;
        return cell.Text.Length > start && Digits.Are(cell.Text, start, cell.Text.Length - start);
    }

    private static bool IsSingle(Cell cell)
    {
        var number = ExactNumber.Double(cell);
        return double.IsNaN(number) || double.IsInfinity(number) || !float.IsInfinity((float)number);
    }

    private static (BigInteger Least, BigInteger Most)? BoundsOf(ShapeKind kind) => kind switch
    {
        ShapeKind.SByte => (sbyte.MinValue, sbyte.MaxValue),
        ShapeKind.Byte => (byte.MinValue, byte.MaxValue),
        ShapeKind.Int16 => (short.MinValue, short.MaxValue),
        ShapeKind.UInt16 => (ushort.MinValue, ushort.MaxValue),
        ShapeKind.Int32 => (int.MinValue, int.MaxValue),
        ShapeKind.UInt32 => (uint.MinValue, uint.MaxValue),
        ShapeKind.Int64 => (long.MinValue, long.MaxValue),
        ShapeKind.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => null,
    };
}
