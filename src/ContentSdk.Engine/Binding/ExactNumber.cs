using System.Numerics;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Binding;

/// <summary>The numbers that cells hold.</summary>
internal static class ExactNumber
{
    /// <summary>A whole number.</summary>
    public static BigInteger Integer(Cell cell) => cell.High == 0 ? cell.Low : (BigInteger)unchecked((long)cell.Low);

    /// <summary>Any number, as the nearest double.</summary>
    public static double Double(Cell cell) => cell.Kind switch
    {
        CellKind.Integer => (double)Integer(cell),
        CellKind.Decimal => BitConverter.Int64BitsToDouble(unchecked((long)NumberForm.DoubleOf(cell.Text))),
        _ => BitConverter.Int64BitsToDouble(unchecked((long)cell.Low)),
    };

    /// <summary>A number that a decimal holds; null for any other.</summary>
    public static decimal? Decimal(Cell cell) => cell.Kind switch
    {
        CellKind.Integer => (decimal)Integer(cell),
        CellKind.Decimal => new decimal(
        [
            unchecked((int)cell.Low), unchecked((int)(cell.Low >> 32)),
            unchecked((int)cell.High), unchecked((int)(cell.High >> 32)),
        ]),
        _ => null,
    };
}
