using System.Globalization;

namespace ContentSdk.Engine.Model;

/// <summary>A field of an article with its value.</summary>
/// <param name="Key">The key, as the schema has it.</param>
/// <param name="Value">The value, which its field's type has been found to allow.</param>
/// <param name="IsAside">Whether it was written in the sidecar; then its places are there.</param>
public sealed record FieldCell(string Key, Cell Value, bool IsAside = false);

/// <summary>Reads fields by their keys.</summary>
public static class FieldCells
{
    /// <summary>The field of a key, or null where it has no value.</summary>
    public static FieldCell? Find(this EquatableArray<FieldCell> fields, string key)
    {
        foreach (var field in fields)
        {
            if (string.Equals(field.Key, key, StringComparison.Ordinal))
                return field;
        }
        return null;
    }

    /// <summary>The value of a key, or null.</summary>
    public static Cell? Value(this EquatableArray<FieldCell> fields, string key) => fields.Find(key)?.Value;

    /// <summary>The text of a single value, or null.</summary>
    public static string? Text(this EquatableArray<FieldCell> fields, string key) => fields.Value(key)?.Text;

    /// <summary>The texts of a list; none where it has no value.</summary>
    public static EquatableArray<string> Texts(this EquatableArray<FieldCell> fields, string key) =>
        fields.Value(key)?.Items.Select(static item => item.Text).ToEquatableArray() ?? default;

    /// <summary>Whether a key says <c>true</c>.</summary>
    public static bool IsTrue(this EquatableArray<FieldCell> fields, string key) => fields.Value(key) is { Kind: CellKind.Boolean, Low: 1 };

    /// <summary>
    /// The time of a date-time, or the beginning of a date's day, as ticks (UTC) since 0001-01-01; or null.
    /// </summary>
    public static long? Ticks(this EquatableArray<FieldCell> fields, string key) =>
        fields.Value(key) is { DayNumber: { } day } cell
            ? cell.Kind == CellKind.DateTimeOffset ? (long)cell.Low : day * TimeSpan.TicksPerDay
            : null;

    /// <summary>The day of a date or date-time as it was written, as <c>yyyy-MM-dd</c>; or null.</summary>
    public static string? Day(this EquatableArray<FieldCell> fields, string key) =>
        fields.Value(key)?.DayNumber is { } day
            ? new DateTime(day * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
