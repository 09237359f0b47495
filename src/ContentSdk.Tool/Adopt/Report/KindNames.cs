using ContentSdk.Engine.Model;

namespace ContentSdk.Tool.Adopt.Report;

/// <summary>How the report names kinds of values.</summary>
internal static class KindNames
{
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
        CellKind.List => $"[{string.Join(", ", cell.Items.Take(3).Select(Example))}{(cell.Items.Count > 3 ? ", …" : "")}]",
        CellKind.Map => $"{{ {string.Join(", ", cell.Keys.Take(3).Select((key, i) => $"{key}: {Example(cell.Items[i])}"))}{(cell.Keys.Count > 3 ? ", …" : "")} }}",
        _ => cell.Text,
    };
}
