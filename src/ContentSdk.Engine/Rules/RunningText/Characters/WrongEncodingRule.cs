using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>
/// Text that was read in another encoding of one byte for each character, so that other letters are in its words: yaðmur for yağmur.
/// </summary>
internal sealed class WrongEncodingRule : ITextRule
{
    // Names from other languages have foreign letters too, but hardly this many words in small letters do.
    private const int FewestWords = 3;

    private static readonly ByLanguage<CharacterBits> Letters = new(
        "letters", static language => new(LanguageLists.Read(language, "letters").Select(static entry => entry.Key[0])));

    private static readonly CharacterBits NoLetters = new([]);

    /// <summary>The rule.</summary>
    public static readonly Rule WrongEncoding = new(
        "CSDK1017", "Text read in the wrong encoding",
        "'{0}' is probably '{1}': the text was written as {2} but read as {3}, and other letters were replaced too. "
        + "Convert the file again from its source.",
        RuleSeverity.Warning, IsBlocking: false);

    public Rule Rule => WrongEncoding;

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var own = Letters.For(text.Language) ?? NoLetters;
        var words = Suspicious(text, own);
        if (words.Count < FewestWords)
            return;
        // Most words of one candidate have to be among them, and in nearly all texts hardly a word is one of any candidate.
        var misread = words.FindAll(word => HaveLetter(text.Document.Slice(word), own));
        if (misread.Count < FewestWords || !AreMost(misread.Count, words))
            return;
        var characters = Characters(text);
        WrongEncodings? best = null;
        var most = 0;
        foreach (var candidate in WrongEncodings.All)
        {
            var count = misread.Count(word => IsMisread(text, word, candidate, own));
            if (count > most && AreMost(count, words) && !candidate.Letters.Values.Any(characters.Contains)
                && Distinct(text, misread, candidate, own) >= FewestWords && IsMeant(text, candidate))
                (best, most) = (candidate, count);
        }
        if (best is null)
            return;
        var first = misread.Find(word => IsMisread(text, word, best, own));
        var shown = text.Shown(first);
        findings.Add(Finding.At(text.Document, first, Rule, shown, Repaired(shown, best), best.Written.Name, best.Read.Name));
    }

    private static bool AreMost(int count, List<TextRange> words) => count * 10 >= words.Count * 8;

    private static bool HaveLetter(ReadOnlySpan<char> word, CharacterBits own)
    {
        foreach (var c in word)
        {
            if (c >= 0x80 && !IsSound(c, own) && WrongEncodings.HaveLetter(c))
                return true;
        }
        return false;
    }

    // Words in small letters with a character that the language does not have.
    private static List<TextRange> Suspicious(AnalyzedText text, CharacterBits own)
    {
        var words = new List<TextRange>();
        var content = text.Document.Text;
        foreach (var block in text.Blocks)
        {
            for (var i = block.Start; (i = NonAscii.Next(content, i, block.End)) < block.End; i++)
            {
                if (IsSound(content[i], own) || !IsWithin(text, block, i))
                    continue;
                var word = WordAround(text, block, i);
                i = word.End - 1;
                if (CharClass.IsLower(content[word.Start]))
                    words.Add(word);
            }
        }
        return words;
    }

    // A letter of the text's language is right as it is, whatever it would be in another; so is the mark that closes a quotation after it.
    private static bool IsSound(char c, CharacterBits own) =>
        own.Has(c) || own.Has(CharClass.ToLower(c)) || WrongEncodings.IsUsualBetweenLetters(c);

    // All that are not ASCII.
    private static HashSet<char> Characters(AnalyzedText text)
    {
        var characters = new HashSet<char>();
        foreach (var block in text.Blocks)
        {
            foreach (var c in text.Document.Slice(block))
            {
                if (c >= 0x80)
                    characters.Add(c);
            }
        }
        return characters;
    }

    // A letter beside another, or a mark after one.
    private static bool IsWithin(AnalyzedText text, TextRange block, int at)
    {
        var (before, after) = (CharClass.IsLetter(text.CharAt(block, at - 1)), CharClass.IsLetter(text.CharAt(block, at + 1)));
        return before || (after && CharClass.IsLetter(text.Document.Text[at]));
    }

    private static TextRange WordAround(AnalyzedText text, TextRange block, int at)
    {
        const int Farthest = 40;
        int start = at, end = at + 1;
        while (start > block.Start && at - start < Farthest && IsPart(text.Document.Text[start - 1]))
            start--;
        while (end < block.End && end - at < Farthest && IsPart(text.Document.Text[end]))
            end++;
        return TextRange.FromBounds(start, end);
    }

    private static bool IsPart(char c) => CharClass.IsLetter(c) || (c >= 0xA1 && CharClass.IsSymbol(c));

    private static bool IsMisread(AnalyzedText text, TextRange word, WrongEncodings candidate, CharacterBits own)
    {
        foreach (var c in text.Document.Slice(word))
        {
            if (candidate.Letters.ContainsKey(c) && !IsSound(c, own))
                return true;
        }
        return false;
    }

    private static int Distinct(AnalyzedText text, List<TextRange> words, WrongEncodings candidate, CharacterBits own) =>
        words.Where(word => IsMisread(text, word, candidate, own)).Select(text.Shown).Distinct(StringComparer.Ordinal)
            .Take(FewestWords).Count();

    // Its small words say which language the text is in; where they do not, those of the repaired text do.
    private static bool IsMeant(AnalyzedText text, WrongEncodings candidate) => text.Language == candidate.Language
        || LanguageDetector.Detect(Repaired(text.Document.Text, candidate), text.Blocks) == candidate.Language;

    private static string Repaired(string text, WrongEncodings candidate)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] >= 0x80 && candidate.Letters.TryGetValue(letters[i], out var meant))
                letters[i] = meant;
        }
        return new(letters);
    }
}
