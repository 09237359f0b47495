using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>Tells the language of running text by its function words.</summary>
public static class LanguageDetector
{
    /// <summary>The tag for a language that is not known.</summary>
    public const string Undetermined = "und";

    private const int EnoughWords = 4000;
    private const int FewWords = 60;
    private const int WordsOfEndings = 24;
    private const int WordsOfLetters = 4;

    /// <summary>
    /// BCP 47 tag of the language that most of the text is in, or <c>und</c> when the text is too short,
    /// mixed or of a language without a list.
    /// </summary>
    /// <param name="text">The text that the ranges are in.</param>
    /// <param name="ranges">What to read.</param>
    public static string Detect(string text, IEnumerable<TextRange> ranges)
    {
        var tally = new LanguageTally();
        foreach (var range in ranges)
        {
            var position = range.Start;
            while (tally.Words < EnoughWords && WordHash.Next(text, ref position, range.End, out var start, out var hash))
                tally.Add(text[start], hash);
        }
        return Detect(tally, text, ranges);
    }

    /// <summary>The same of ranges whose words were counted, null where they have more words than are looked at.</summary>
    /// <param name="tallies">What was counted in each range.</param>
    /// <param name="text">The text that the ranges are in.</param>
    /// <param name="ranges">The ranges.</param>
    internal static string? Detect(IEnumerable<LanguageTally> tallies, string text, IEnumerable<TextRange> ranges)
    {
        var all = new LanguageTally();
        foreach (var tally in tallies)
            all.Add(tally);
        return all.Words > EnoughWords ? null : Detect(all, text, ranges);
    }

    private static string Detect(LanguageTally tally, string text, IEnumerable<TextRange> ranges)
    {
        var (counts, words) = (tally.Small.Count(), tally.Words);
        return ByScript(tally) ?? Best(counts, words)
            ?? (words <= FewWords
                ? BestWithLetters(counts, LanguageLetters.CountIn(text, ranges, words), words) ?? BySaying(text, ranges)
                : BestOfEndings(counts, LanguageLetters.CountIn(text, ranges, words), words)) ?? Undetermined;
    }

    /// <summary>The language that a text is in, where it is certainly not in the one that somebody said; else null.</summary>
    /// <param name="declared">The tag of the language that it is said to be in.</param>
    /// <param name="text">The text that the ranges are in.</param>
    /// <param name="ranges">What to read.</param>
    internal static string? SurelyInsteadOf(string declared, string text, IReadOnlyList<TextRange> ranges)
    {
        const int EnoughToTell = 40;
        var small = new LanguageVotes();
        var words = 0;
        foreach (var range in ranges)
        {
            var position = range.Start;
            while (words < EnoughWords && WordHash.Next(text, ref position, range.End, out _, out var hash))
            {
                words++;
                small.Add(FunctionWords.LanguagesOf(hash));
            }
        }
        var counts = small.Count();
        var detected = words < EnoughToTell ? Undetermined : Detect(text, ranges);
        // Of languages that share their small words, as the Scandinavian ones do, none is certain;
        // nor is one beside a language without a list.
        return detected == declared || detected == Undetermined || !IsKnown(declared)
            || CountOf(detected) * 2 < CountOf(declared) * 3
            ? null
            : detected;

        int CountOf(string language) => IndexOf(language) is var index and >= 0 ? counts[index] : 0;
    }

    private static bool IsKnown(string language) => IndexOf(language) >= 0 || LanguageProfile.HasScript(language);

    private static int IndexOf(string language)
    {
        for (var i = 0; i < FunctionWords.Languages.Count; i++)
        {
            if (FunctionWords.Languages[i] == language)
                return i;
        }
        return -1;
    }

    // A language that says with endings what others say with small words (Turkish, Finnish) has half as many of them. Its letters are in
    // every other word, though, and where both name the same language it is that one. Names alone have the letters and no small words.
    private static string? BestOfEndings(int[] counts, int[] letters, int words)
    {
        var most = Array.IndexOf(counts, counts.Max());
        return counts[most] * WordsOfEndings >= words && letters[most] * WordsOfLetters >= words && letters[most] == letters.Max()
            ? FunctionWords.Languages[most]
            : null;
    }

    // A sentence or two may have hardly any small word; its letters tell then.
    private static string? BestWithLetters(int[] counts, int[] letters, int words)
    {
        for (var i = 0; i < counts.Length; i++)
            counts[i] += letters[i];
        return Best(counts, words);
    }

    private static string? ByScript(LanguageTally tally)
    {
        // Japanese mixes kana into Han text, Chinese never does.
        if ((tally.Han + tally.Kana) * 2 > tally.Words)
            return LanguageProfile.OfScript(tally.Kana * 10 > tally.Han ? "kana" : "han");
        return tally.Hangul * 2 > tally.Words ? LanguageProfile.OfScript("hangul")
            : tally.Thai * 2 > tally.Words ? LanguageProfile.OfScript("thai")
            : null;
    }

    // „…“, sagte Orlev: a text of one sentence has its verb of saying, if nothing else.
    private static string? BySaying(string text, IEnumerable<TextRange> ranges)
    {
        string? best = null;
        int most = 0, second = 0;
        foreach (var language in SayingWords.Languages)
        {
            var votes = SayingWords.For(language)!.CountIn(text, ranges);
            if (votes > most)
                (best, most, second) = (language, votes, most);
            else if (votes > second)
                second = votes;
        }
        return most > second ? best : null;
    }

    private static string? Best(int[] counts, int words)
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
            : null;
    }
}
