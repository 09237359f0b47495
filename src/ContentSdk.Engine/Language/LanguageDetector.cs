using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>Tells the language of running text by its function words.</summary>
public static class LanguageDetector
{
    /// <summary>The tag for a language that is not known.</summary>
    public const string Undetermined = "und";

    private const int EnoughWords = 4000;

    /// <summary>BCP 47 tag of the language that most of the text is in, or <c>und</c> when the text is too short, mixed or of a language without a list.</summary>
    /// <param name="text">The text that the ranges are in.</param>
    /// <param name="ranges">What to read.</param>
    public static string Detect(string text, IEnumerable<TextRange> ranges)
    {
        var counts = new int[FunctionWords.Languages.Count];
        int words = 0, han = 0, kana = 0, hangul = 0, thai = 0;
        foreach (var range in ranges)
        {
            var position = range.Start;
            while (words < EnoughWords && WordHash.Next(text, ref position, range.End, out var start, out var hash))
            {
                words++;
                switch (text[start])
                {
                    case >= '\u3040' and <= '\u30FF': kana++; break;
                    case >= '\u3400' and <= '\u9FFF': han++; break;
                    case >= '\uAC00' and <= '\uD7A3': hangul++; break;
                    case >= '\u0E00' and <= '\u0E7F': thai++; break;
                    default: Count(counts, FunctionWords.LanguagesOf(hash)); break;
                }
            }
        }
        return ByScript(words, han, kana, hangul, thai) ?? ByFunctionWords(counts, words);
    }

    private static void Count(int[] counts, ulong languages)
    {
        for (var i = 0; languages != 0; i++, languages >>= 1)
            counts[i] += (int)(languages & 1);
    }

    private static string? ByScript(int words, int han, int kana, int hangul, int thai)
    {
        // Japanese mixes kana into Han text, Chinese never does.
        if ((han + kana) * 2 > words)
            return kana * 10 > han ? "ja" : "zh";
        return hangul * 2 > words ? "ko" : thai * 2 > words ? "th" : null;
    }

    private static string ByFunctionWords(int[] counts, int words)
    {
        int best = -1, second = -1;
        for (var i = 0; i < counts.Length; i++)
        {
            if (best < 0 || counts[i] > counts[best])
                (second, best) = (best, i);
            else if (second < 0 || counts[i] > counts[second])
                second = i;
        }
        // One word in eight is a floor that prose of any listed language passes and a list of names does not.
        return counts[best] >= 3 && counts[best] * 8 >= words && counts[best] > counts[second]
            ? FunctionWords.Languages[best]
            : Undetermined;
    }
}
