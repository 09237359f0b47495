using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Rules.RunningText.Punctuation;

/// <summary>The marks before which a language writes no space.</summary>
internal static class AttachedMarks
{
    private static readonly Lazy<Dictionary<string, string>> Marks = new(static () =>
        LexiconFile.Read("attached-marks").ToDictionary(static entry => entry.Key, static entry => entry.Columns[1], StringComparer.Ordinal));

    /// <summary>The marks of a language; none where nothing is known of it.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string Of(string language) => Marks.Value.TryGetValue(LanguageTag.Primary(language), out var marks) ? marks : "";
}
