using ContentSdk.Layout;

namespace ContentSdk.Engine.Model;

/// <summary>
/// The series that an article belongs to, and its part of it. The two keys are read as own fields: a type of the host that has a
/// property of that name has the value, as before there were series, and then there is none here.
/// </summary>
public static class SeriesFields
{
    /// <summary>The highest number of a part.</summary>
    public const int LastPart = 99_999;

    /// <summary>The keys.</summary>
    public static IReadOnlyList<string> Keys { get; } = [FieldKeys.Series, FieldKeys.Part];

    /// <summary>The name of the series, where it is a text, or a list with one.</summary>
    public static string? NameOf(OwnFields? own) => NameIn(Find(own, FieldKeys.Series)?.Value);

    /// <summary>The number of the part, where it is one.</summary>
    public static int? PartOf(OwnFields? own) =>
        Find(own, FieldKeys.Part)?.Value is { Kind: CellKind.Integer, High: 0, Low: > 0 and <= LastPart } part ? (int)part.Low : null;

    /// <summary>The name that a value gives; null where it is not a text in one line, or several.</summary>
    public static string? NameIn(Cell? value)
    {
        // Other systems write a list, since they let an article be part of several.
        if (value is { Kind: CellKind.List, Items.Count: 1 })
            value = value.Items[0];
        return value is { Text: { Length: > 0 } text } && value.Kind is not (CellKind.List or CellKind.Map or CellKind.Null)
            && text.Trim() is { Length: > 0 } name && name.IndexOf('\n') < 0
            ? name
            : null;
    }

    /// <summary>The field of a key, or null.</summary>
    public static OwnField? Find(OwnFields? own, string key) => own?.Fields.FirstOrDefault(field => field.Key == key);
}
