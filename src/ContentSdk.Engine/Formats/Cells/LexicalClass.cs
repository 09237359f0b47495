using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>
/// What a YAML plain scalar is by its form alone: YAML 1.2's core schema where that is harmless, and days, times,
/// durations and GUIDs besides. A number that begins with a superfluous zero is text, since it is a postcode or a part
/// number more often than a number. The same form has the same class and the same bits under any culture and runtime.
/// </summary>
internal static class LexicalClass
{
    // Longer than any value that has a form: what is longer is text without a look at it.
    private const int MostCharacters = 64;

    /// <summary>The class of a plain scalar, and its value.</summary>
    public static ScalarValue Of(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
            return new(CellKind.Null);
        if (text.Length > MostCharacters)
            return new(CellKind.Text);
        if (TruthOf(text) is { } isTrue)
            return new(CellKind.Boolean, isTrue ? 1UL : 0UL);
        return Timestamp.Read(text)?.Value
            ?? TimeOfDay.Read(text)
            ?? NumberForm.Read(text)
            ?? DurationForm.Read(text)
            ?? GuidForm.Read(text)
            ?? new(CellKind.Text);
    }

    /// <summary>What YAML's words for yes and no say; null for any other text.</summary>
    public static bool? TruthOf(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };
}
