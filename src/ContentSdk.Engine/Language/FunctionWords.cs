using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>The small words that hold sentences together, by language: what running text is made of and link lists are not.</summary>
internal static class FunctionWords
{
    private static readonly Lazy<(string[] Languages, HashedWords<ulong> Words)> Lists = new(Load);

    /// <summary>BCP 47 tags of the languages that are known, at most 64.</summary>
    public static IReadOnlyList<string> Languages => Lists.Value.Languages;

    /// <summary>In which languages the word is a function word: a bit for each of <see cref="Languages"/>.</summary>
    public static ulong LanguagesOf(ulong word) => Lists.Value.Words.ValueOf(word);

    private static (string[] Languages, HashedWords<ulong> Words) Load()
    {
        var languages = LanguageLists.LanguagesWith("function-words").ToArray();
        var words = new Dictionary<ulong, ulong>();
        for (var i = 0; i < languages.Length; i++)
        {
            foreach (var entry in LanguageLists.Read(languages[i], "function-words"))
            {
                foreach (var word in WordHash.All(entry.Key))
                    words[word] = LanguagesIn(words, word) | (1UL << i);
            }
        }
        return (languages, new(words));
    }

    private static ulong LanguagesIn(Dictionary<ulong, ulong> words, ulong word) => words.TryGetValue(word, out var there) ? there : 0;
}
