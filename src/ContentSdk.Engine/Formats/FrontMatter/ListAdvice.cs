using ContentSdk.Engine.Formats.Yaml;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Says how to write a list where there is none.</summary>
internal static class ListAdvice
{
    private const int Longest = 100;

    /// <summary>The end of a sentence "must be …", with the value's own words where brackets make a list of them.</summary>
    public static string For(YamlNode value) => $"a list. Write it in brackets: [{(value is YamlScalar scalar && IsPlain(scalar) ? scalar.Value : "one, two")}]";

    private static bool IsPlain(YamlScalar value) =>
        !value.IsQuoted && value.Value.Length is > 0 and <= Longest && value.Value.IndexOfAny(['[', ']', '{', '}', '\n']) < 0;
}
