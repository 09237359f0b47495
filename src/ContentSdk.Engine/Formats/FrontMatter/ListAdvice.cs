using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Says how to write a list where there is none.</summary>
internal static class ListAdvice
{
    private const int Longest = 100;

    // Every notation of front matter reads it so.
    private const string Example = "\"one\", \"two\"";

    /// <summary>What to write between brackets: the value's own words where they make a list, else an example.</summary>
    public static string For(DataNode value, string key) =>
        value is not DataScalar scalar || !IsShort(scalar) ? Example
        : key == FieldKeys.Authors && Bylines.NamesIn(scalar.Value) is { } names
            ? string.Join(", ", scalar.IsQuoted ? names.Select(static name => $"\"{name}\"") : names)
        : InBrackets(scalar);

    private static string InBrackets(DataScalar value) =>
        value.IsQuoted ? string.Join(", ", value.Value.Split(',').Select(static part => $"\"{part.Trim()}\"")) : value.Value;

    private static bool IsShort(DataScalar value) =>
        value.Value.Length is > 0 and <= Longest && value.Value.IndexOfAny(['[', ']', '{', '}', '\n', '"', '\\']) < 0;
}
