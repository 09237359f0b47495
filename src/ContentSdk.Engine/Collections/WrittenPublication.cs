using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Collections;

/// <summary>
/// What a row or an item without front matter says of its publication, whether or not it is fitted to its type yet. What cannot be read
/// keeps the item back: nothing is published by a slip.
/// </summary>
public static class WrittenPublication
{
    private const string Never = "9999-12-31";

    /// <summary>Whether it is a draft, and the day from which it may be shown, as <c>yyyy-MM-dd</c>; null for any day.</summary>
    /// <param name="value">The item as its file has it; columns of tables may be spelled in any form.</param>
    public static (bool IsDraft, string? Embargo) Of(Cell value) =>
        (IsDraft(Find(value, FieldKeys.Draft)), EmbargoOf(Find(value, FieldKeys.Embargo)));

    internal static bool IsDraft(Cell? draft) => draft is { Kind: not CellKind.Null } && draft is not { Kind: CellKind.Boolean, Low: 0 };

    internal static string? EmbargoOf(Cell? day)
    {
        if (day is not { Kind: not CellKind.Null })
            return null;
        var plain = day.Form == CellKind.Null ? day : new Cell(day.Form, day.Text, day.Low, day.High, day.Place);
        return plain.DayNumber is { } number
            ? new DateTime(number * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Never;
    }

    private static Cell? Find(Cell value, string key)
    {
        if (value.Find(key) is { } found)
            return found;
        for (var i = 0; i < value.Keys.Count && value.Kind == CellKind.Map; i++)
        {
            if (WordForm.AreSame(value.Keys[i], key))
                return value.Items[i];
        }
        return null;
    }
}
