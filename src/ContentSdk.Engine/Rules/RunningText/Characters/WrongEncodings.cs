using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>What became of the letters of a language whose text was read in another encoding than it was written in.</summary>
/// <param name="Language">The language.</param>
/// <param name="Written">The encoding that it was written in.</param>
/// <param name="Read">The encoding that it was read in.</param>
/// <param name="Letters">The letters that were meant, by those that are there instead.</param>
internal sealed record WrongEncodings(string Language, CodePage Written, CodePage Read, Dictionary<char, char> Letters)
{
    // Marks that are beside letters in sound text, too.
    private const string UsualBetweenLetters = "’‘´`·-–—•“”„‚«»‹›…";

    private static readonly CodePage[] Pages =
        [CodePage.Western, CodePage.Central, CodePage.Latin2, CodePage.Turkish, CodePage.Mac, CodePage.Dos];

    private static readonly Lazy<IReadOnlyList<WrongEncodings>> Every = new(static () =>
        [.. LanguageLists.LanguagesWith("letters").SelectMany(Of)]);

    private static readonly Lazy<CharacterBits> EveryLetter = new(static () => new(Every.Value.SelectMany(static one => one.Letters.Keys)));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<WrongEncodings> All => Every.Value;

    /// <summary>Whether any of them has the character in the place of a letter.</summary>
    public static bool HaveLetter(char c) => EveryLetter.Value.Has(c);

    /// <summary>Whether a mark is beside letters in correct text, too, so that it is no sign of another encoding.</summary>
    public static bool IsUsualBetweenLetters(char c) => UsualBetweenLetters.IndexOf(c) >= 0;

    private static IEnumerable<WrongEncodings> Of(string language)
    {
        var letters = LanguageLists.Read(language, "letters").Select(static entry => entry.Key[0]).ToList();
        var own = new HashSet<char>(letters);
        foreach (var written in Pages)
        {
            // An encoding that lacks letters of the language was none that it was written in.
            if (letters.Exists(letter => written.ByteOf(letter) < 0))
                continue;
            foreach (var read in Pages)
            {
                if (read != written && Misread(own, written, read) is { Count: > 0 } misread)
                    yield return new(language, written, read, misread);
            }
        }
    }

    private static Dictionary<char, char> Misread(HashSet<char> own, CodePage written, CodePage read)
    {
        var misread = new Dictionary<char, char>();
        foreach (var letter in written.Upper)
        {
            if (!own.Contains(letter) && !own.Contains(CharClass.ToLower(letter)))
                continue;
            var seen = read.CharacterOf(written.ByteOf(letter));
            if (seen != letter && !own.Contains(seen) && !own.Contains(CharClass.ToLower(seen)) && !IsUsualBetweenLetters(seen)
                && !CharClass.IsControl(seen) && !CharClass.IsSpace(seen) && !CharClass.IsFormat(seen))
                misread[seen] = letter;
        }
        return misread;
    }
}
