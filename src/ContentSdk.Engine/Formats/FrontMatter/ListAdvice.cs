using ContentSdk.Engine.Formats.Nodes;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Says how to write a list where there is none.</summary>
internal static class ListAdvice
{
    private const int Longest = 100;

    /// <summary>What to write between brackets: the value's own words where they make a list, else an example.</summary>
    public static string For(DataNode value) => value is DataScalar scalar && IsPlain(scalar) ? scalar.Value : "one, two";

    private static bool IsPlain(DataScalar value) =>
        !value.IsQuoted && value.Value.Length is > 0 and <= Longest && value.Value.IndexOfAny(['[', ']', '{', '}', '\n']) < 0;
}
