using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>In which languages a letter beyond a to z is written.</summary>
internal static class LanguageLetters
{
    private const int Page = 256;

    // Languages by letter, in pages of which most have none.
    private static readonly Lazy<ulong[]?[]> Letters = new(Load);

    /// <summary>The languages that a word's letters speak for: a bit for each of <see cref="FunctionWords.Languages"/>.</summary>
    public static ulong LanguagesOf(string text, int start, int end)
    {
        var languages = 0UL;
        for (var i = start; i < end; i++)
        {
            if (text[i] < '\u00A1')
                continue;
            var letters = Letters.Value;
            var of = LanguagesOf(letters, text[i]);
            languages |= of != 0 ? of : LanguagesOf(letters, CharClass.ToLower(text[i]));
        }
        return languages;
    }

    /// <summary>For each language how many of the first words of the ranges have a letter of it.</summary>
    public static int[] CountIn(string text, IEnumerable<TextRange> ranges, int words)
    {
        var votes = new LanguageVotes();
        foreach (var range in ranges)
        {
            var position = range.Start;
            while (words > 0 && WordHash.Next(text, ref position, range.End, out var start, out _))
            {
                words--;
                votes.Add(LanguagesOf(text, start, position));
            }
        }
        return votes.Count();
    }

    private static ulong LanguagesOf(ulong[]?[] letters, char letter) => letters[letter / Page] is { } page ? page[letter % Page] : 0;

    private static ulong[]?[] Load()
    {
        var letters = new ulong[]?[(char.MaxValue / Page) + 1];
        for (var i = 0; i < FunctionWords.Languages.Count; i++)
        {
            foreach (var entry in LanguageLists.Read(FunctionWords.Languages[i], "letters"))
                (letters[entry.Key[0] / Page] ??= new ulong[Page])[entry.Key[0] % Page] |= 1UL << i;
        }
        return letters;
    }
}
