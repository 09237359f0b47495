using System.Collections.Concurrent;
using System.Text;
using ContentSdk.Engine.Naming;

namespace ContentSdk.AspNetCore.Searching;

// Letters as a search compares them: without case and accents. Latin letters come from the table of slugs, so that an app without the data
// of ICU finds them too; other scripts lose their accents only with it.
internal static class SearchLetters
{
    private static readonly ConcurrentDictionary<char, string> Known = new();

    /// <summary>Adds a piece of a text, folded.</summary>
    public static void AppendSearched(this StringBuilder output, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c < 0x80)
                output.Append(char.ToLowerInvariant(c));
            else
                output.Append(Known.GetOrAdd(c, static c => Fold(c)));
        }
    }

    private static string Fold(char c)
    {
        if (IsAccent(c))
            return "";
        if (IsLatin(c) && Transliteration.Of(c) is { } ascii)
            return ascii;
        // A syllable of Hangul would come apart into its letters.
        if (char.IsSurrogate(c) || c is >= '\uAC00' and <= '\uD7A3')
            return c.ToString();
        var letters = c.ToString().Normalize(NormalizationForm.FormD).Where(static part => !IsAccent(part));
        return string.Concat(letters.Select(static letter => letter == 'ς' ? 'σ' : char.ToLowerInvariant(letter)));
    }

    private static bool IsLatin(char c) =>
        c is < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFB00' and <= '\uFB06') or (>= '\uFF00' and <= '\uFFEF');

    // Accents, and the signs of vowels that Hebrew and Arabic leave out. The vowels of Indic scripts are marks too, but make other words.
    private static bool IsAccent(char c) =>
        c is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u065F') or '\u0670'
            or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF')
            or (>= '\uFE20' and <= '\uFE2F') or '\u00AD' or (>= '\u200B' and <= '\u200D');
}
