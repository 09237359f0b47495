using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Lists;

/// <summary>Letters as the big lists have them: ASCII, without accents.</summary>
internal static class PlainLetters
{
    /// <summary>The longest word that can be in the lists, in characters.</summary>
    public const int Longest = 48;

    /// <summary>
    /// The character in small ASCII letters: empty for what is not written (a combining mark, a soft
    /// hyphen), null where there is no such form.
    /// </summary>
    public static string? Of(char c) => c switch
    {
        '’' or '‘' or '\u02BC' => "'",
        '\u2010' or '\u2011' => "-",
        _ => Transliteration.Of(c),
    };

    /// <summary>
    /// Writes the word without accents. Returns its length, or -1 when it has no such
    /// form or is longer than any listed one.
    /// </summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> plain)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c < 0x80)
            {
                if (length == plain.Length)
                    return -1;
                plain[length++] = CharClass.ToLower(c);
                continue;
            }
            if (Of(c) is not { } letters || length + letters.Length > plain.Length)
                return -1;
            foreach (var letter in letters)
                plain[length++] = letter;
        }
        return length;
    }
}
