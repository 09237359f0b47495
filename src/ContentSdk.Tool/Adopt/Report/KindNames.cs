using ContentSdk.Engine.Model;

namespace ContentSdk.Tool.Adopt.Report;

/// <summary>How the report names kinds of values.</summary>
internal static class KindNames
{
    private const int MostValues = 3;

    public static string Of(Cell cell) => cell.ValueKind switch
    {
        CellKind.Null => "empty",
        CellKind.Boolean => "yes or no",
        CellKind.Integer => "whole number",
        CellKind.Decimal or CellKind.Double => "number",
        CellKind.Date => "date",
        CellKind.Time => "time",
        CellKind.LocalDateTime => "date-time without offset",
        CellKind.DateTimeOffset => "date-time",
        CellKind.Duration => "duration",
        CellKind.Guid => "GUID",
        CellKind.List => "list",
        CellKind.Map => "mapping",
        _ => "text",
    };

    /// <summary>A value on one line, as YAML has it.</summary>
    public static string Example(Cell cell) => cell.Kind switch
    {
        CellKind.List => $"[{Joined(cell.Items.Select(Example))}]",
        CellKind.Map => $"{{ {Joined(cell.Keys.Select((key, i) => $"{key}: {Example(cell.Items[i])}"))} }}",
        _ => cell.Text,
    };

    private static string Joined(IEnumerable<string> values)
    {
        var first = values.Take(MostValues + 1).ToList();
        return first.Count > MostValues ? string.Join(", ", first.Take(MostValues)) + ", …" : string.Join(", ", first);
    }
}
