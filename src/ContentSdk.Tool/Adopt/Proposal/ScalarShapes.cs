using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Tool.Adopt.Proposal;

/// <summary>The narrowest type of single values that all of some values have.</summary>
internal static class ScalarShapes
{
    /// <summary>The type; text where they have no other in common.</summary>
    /// <param name="cells">Single values that say something; there may be none.</param>
    public static ValueShape Of(IReadOnlyCollection<Cell> cells)
    {
        if (cells.Count == 0)
            return Text;
        if (cells.All(static cell => cell.Kind == CellKind.Boolean))
            return new(ShapeKind.Boolean, "bool");
        if (cells.All(static cell => cell.Kind is CellKind.Integer or CellKind.Decimal or CellKind.Double))
            return Number(cells);
        // A text in quotation marks that has the form of a date is one, too.
        var kinds = cells.Select(static cell => cell.ValueKind).ToHashSet();
        if (kinds.IsSubsetOf([CellKind.DateTimeOffset]))
            return new(ShapeKind.DateTimeOffset, "DateTimeOffset");
        if (kinds.IsSubsetOf([CellKind.Date, CellKind.LocalDateTime, CellKind.DateTimeOffset]))
            return new(ShapeKind.Date, "DateOnly");
        if (kinds.IsSubsetOf([CellKind.Time]))
            return new(ShapeKind.Time, "TimeOnly");
        if (kinds.IsSubsetOf([CellKind.Time, CellKind.Duration]))
            return new(ShapeKind.Duration, "TimeSpan");
        return kinds.IsSubsetOf([CellKind.Guid]) ? new(ShapeKind.Guid, "Guid") : Text;
    }

    private static ValueShape Text { get; } = new(ShapeKind.Text, "string");

    private static ValueShape Number(IReadOnlyCollection<Cell> cells)
    {
        if (cells.Any(static cell => cell.Kind == CellKind.Double))
            return new(ShapeKind.Double, "double");
        if (cells.Any(static cell => cell.Kind == CellKind.Decimal))
            return new(ShapeKind.Decimal, "decimal");
        var numbers = cells.Select(static cell => new Int128(cell.High, cell.Low)).ToList();
        if (Fits(numbers, int.MinValue, int.MaxValue))
            return new(ShapeKind.Int32, "int");
        return Fits(numbers, long.MinValue, long.MaxValue) ? new(ShapeKind.Int64, "long") : new(ShapeKind.Decimal, "decimal");
    }

    private static bool Fits(List<Int128> numbers, Int128 least, Int128 most) =>
        numbers.TrueForAll(number => number >= least && number <= most);
}
