using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>In which languages a letter beyond a to z is written.</summary>
internal static class LanguageLetters
{
    private static readonly Lazy<Dictionary<char, ulong>> Letters = new(Load);

    /// <summary>The languages that a word's letters speak for: a bit for each of <see cref="FunctionWords.Languages"/>.</summary>
    public static ulong LanguagesOf(string text, int start, int end)
    {
        var languages = 0UL;
        for (var i = start; i < end; i++)
        {
            if (text[i] >= '\u00A1'
                && (Letters.Value.TryGetValue(text[i], out var of) || Letters.Value.TryGetValue(CharClass.ToLower(text[i]), out of)))
                languages |= of;
        }
        return languages;
    }

    private static Dictionary<char, ulong> Load()
    {
        var letters = new Dictionary<char, ulong>();
        for (var i = 0; i < FunctionWords.Languages.Count; i++)
        {
            foreach (var entry in LanguageLists.Read(FunctionWords.Languages[i], "letters"))
                letters[entry.Key[0]] = (letters.TryGetValue(entry.Key[0], out var known) ? known : 0) | (1UL << i);
        }
        return letters;
    }
}
