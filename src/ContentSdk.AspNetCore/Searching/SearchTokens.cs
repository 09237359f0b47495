using System.Text;

namespace ContentSdk.AspNetCore.Searching;

/// <summary>A word as a search compares it, and where it is in its text.</summary>
internal readonly record struct SearchToken(string Text, int Start, int Length)
{
    public int End => Start + Length;
}

// The words of a text. Scripts that have no spaces between words give each pair of neighbors, so that any piece of a sentence is found.
internal static class SearchTokens
{
    public static IEnumerable<SearchToken> Of(string text)
    {
        var folded = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (!IsWordPart(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            var isSpaceless = IsSpaceless(text[i]);
            var end = isSpaceless ? EndOfLetter(text, i) : i + 1;
            if (isSpaceless)
            {
                i = end;
                if (i < text.Length && IsSpaceless(text[i]))
                    end = EndOfLetter(text, i);
            }
            else
            {
                while (end < text.Length && IsWordPart(text[end]) && !IsSpaceless(text[end]))
                    end++;
                i = end;
            }
            // The last letter of several is in a pair with the one before it, and by itself too.
            folded.Clear().AppendSearched(text.AsSpan(start, end - start));
            if (folded.Length > 0)
                yield return new(folded.ToString(), start, end - start);
        }
    }

    /// <summary>Whether a script has no spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.</summary>
    public static bool IsSpaceless(char c) =>
        c is (>= '\u0E00' and <= '\u0E4F') or (>= '\u0E80' and <= '\u0ECF') or (>= '\u1000' and <= '\u103F')
            or (>= '\u1780' and <= '\u17DD') or (>= '\u3040' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF')
            or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F')
            // The first halves of the ideographs beyond those.
            or (>= '\uD840' and <= '\uD8BF');

    private static bool IsWordPart(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsInside(c)));

    // Marks, and what is within a word without being seen.
    private static bool IsInside(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark
        or System.Globalization.UnicodeCategory.Format;

    private static int EndOfLetter(string text, int start)
    {
        var end = start + (start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1);
        while (end < text.Length && IsInside(text[end]))
            end++;
        return end;
    }
}
