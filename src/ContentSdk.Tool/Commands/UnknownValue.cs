using ContentSdk.Engine.Text;

namespace ContentSdk.Tool.Commands;

/// <summary>The error about a value that an option does not have.</summary>
internal static class UnknownValue
{
    /// <summary>The sentence, with the nearest value or all of them.</summary>
    public static string Of(string option, string word, IReadOnlyList<string> known) => NearestWord.Of(word, known) is { } near
        ? $"'{word}' is not a valid value of {option}. Did you mean '{near}'?"
        : $"'{word}' is not a valid value of {option}. Use one of these: {string.Join(", ", known)}.";
}
