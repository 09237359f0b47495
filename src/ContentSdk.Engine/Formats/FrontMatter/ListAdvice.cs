using ContentSdk.Engine.Formats.Nodes;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Says how to write a list where there is none.</summary>
internal static class ListAdvice
{
    private const int Longest = 100;

    // Every notation of front matter reads it so.
    private const string Example = "\"one\", \"two\"";

    /// <summary>What to write between brackets: the value's own words where they make a list, else an example.</summary>
    public static string For(DataNode value) => value is DataScalar scalar && IsShort(scalar) ? InBrackets(scalar) : Example;

    private static string InBrackets(DataScalar value) =>
        value.IsQuoted ? string.Join(", ", value.Value.Split(',').Select(static part => $"\"{part.Trim()}\"")) : value.Value;

    private static bool IsShort(DataScalar value) =>
        value.Value.Length is > 0 and <= Longest && value.Value.IndexOfAny(['[', ']', '{', '}', '\n', '"', '\\']) < 0;
}
