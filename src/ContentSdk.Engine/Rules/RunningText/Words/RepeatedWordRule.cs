using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>A word that stands twice in a row: the the.</summary>
internal sealed class RepeatedWordRule : ITextRule
{
    private static readonly ByLanguage<WordSections> Doubles = WordSections.ByLanguage("double-words");

    private static readonly Rule Own = new(
        "CSDK4004", "Repeated word",
        "The word '{0}' is repeated. Remove one of the two.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage TwoWords = Own.Also("twoWords", "The words '{0}' are repeated. Remove one of the two pairs.");

    public Rule Rule => Own;

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        if (Doubles.For(text.Language) is not { } doubles)
            return;
        var places = new Places(text, Rule, findings);
        var hashes = text.Hashes;
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            for (var i = text.BlockStarts[block] + 1; i < text.BlockStarts[block + 1] && !places.IsFull; i++)
            {
                if (!IsRepeated(text, i))
                {
                    if (i - 3 >= text.BlockStarts[block] && hashes[i] == hashes[i - 2] && hashes[i - 1] == hashes[i - 3]
                        && IsPair(text, doubles, i - 3) && !IsForeign(text, block, i - 1))
                        AddPair(text, i - 3, places);
                    continue;
                }
                // Three and more are meant: no, no, never never never.
                var first = i - 1;
                while (i + 1 < text.BlockStarts[block + 1] && IsRepeated(text, i + 1))
                    i++;
                if (i - first == 1 && IsSlip(text, doubles, block, first) && !IsForeign(text, block, first))
                    Add(text, first, places);
            }
        }
    }

    private static void Add(AnalyzedText text, int first, Places places)
    {
        var (one, other) = (text.Tokens[first], text.Tokens[first + 1]);
        places.AddMended(
            TextRange.FromBounds(one.Start, other.End), TextRange.FromBounds(one.End, other.End), "", text.Slice(other).ToString());
    }

    private static void AddPair(AnalyzedText text, int first, Places places)
    {
        var (one, other) = (text.Tokens[first + 1], text.Tokens[first + 3]);
        var pair = TextRange.FromBounds(text.Tokens[first + 2].Start, other.End);
        var both = TextRange.FromBounds(text.Tokens[first].Start, other.End);
        places.AddMended(both, TextRange.FromBounds(one.End, other.End), "", TwoWords, text.Shown(pair));
    }

    // Not “on and on and on”, nor “from time to time to time”.
    private static bool IsOfPair(WordSections doubles, ReadOnlySpan<char> word) =>
        (doubles.Has("never", word) || doubles.Has("pair", word)) && !doubles.Has("join", word);

    // Of the of the: an article or preposition each.
    private static bool IsPair(AnalyzedText text, WordSections doubles, int first)
    {
        if (text.Slice(text.Tokens[first + 2]) is not { Length: > 0 } word || !CharClass.IsLower(word[0])
            || !text.Slice(text.Tokens[first + 1]).SequenceEqual(text.Slice(text.Tokens[first + 3])))
            return false;
        for (var i = first; i < first + 4; i++)
        {
            if (!text.IsWord(i) || (i > first && text.Tokens[i].Start == text.Tokens[i - 1].End) || !text.IsSmallWord(i))
                return false;
        }
        return CharClass.ToLower(text.Slice(text.Tokens[first]).ToString()) == word.ToString()
            && CharClass.IsLower(text.Slice(text.Tokens[first + 1])[0])
            && IsOfPair(doubles, word) && IsOfPair(doubles, text.Slice(text.Tokens[first + 1]));
    }

    private static bool IsRepeated(AnalyzedText text, int token)
    {
        if (text.Hashes[token] != text.Hashes[token - 1])
            return false;
        var (before, word) = (text.Tokens[token - 1], text.Tokens[token]);
        return before.Length == word.Length && word.Kind == TokenKind.Word && before.Kind == TokenKind.Word && before.End < word.Start
            && CharClass.ToLower(text.Document.Text[before.Start]) == CharClass.ToLower(text.Document.Text[word.Start])
            && FoldedWord.Equals(CharClass.ToLower(text.Slice(word).ToString()), text.Slice(before));
    }

    private static bool IsSlip(AnalyzedText text, WordSections doubles, int block, int first)
    {
        var word = text.Slice(text.Tokens[first + 1]);
        // A name may be one word twice; at the beginning of a sentence only the first is a capital.
        if (!CharClass.IsLower(word[0]) || (CharClass.IsUpper(text.Slice(text.Tokens[first])[0]) && !text.BeginsSentence(first)))
            return false;
        if (doubles.Has("may", word) || MayBefore(text, doubles, block, first + 1))
            return false;
        return text.IsSmallWord(first + 1) || doubles.Has("never", word)
            || (LanguageProfile.For(text.Language).Has(LanguageTraits.EverydayList)
                && (NameLists.Instance.OfForm(word) & ListMarks.Everyday) != 0);
    }

    // What they had hoped for for years.
    private static bool MayBefore(AnalyzedText text, WordSections doubles, int block, int token)
    {
        const int Farthest = 3;
        var section = "may-before " + CharClass.ToLower(text.Slice(text.Tokens[token]).ToString());
        if (!doubles.HasSection(section))
            return false;
        for (var i = token + 1; i < text.BlockStarts[block + 1] && i <= token + Farthest; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Number || doubles.Has(section, text.Slice(text.Tokens[i])))
                return true;
        }
        return false;
    }

    // Between quotation marks, and without any other small word of the text's language: another language is quoted.
    private static bool IsForeign(AnalyzedText text, int block, int first)
    {
        const int FewWords = 4;
        var (from, to, isQuoted) = QuotedWords.Around(text, block, first);
        if (!isQuoted)
            return false;
        var words = 0;
        for (var i = from; i < to; i++)
        {
            if (!text.IsWord(i) || i == first || i == first + 1)
                continue;
            words++;
            if (text.IsSmallWord(i) && !text.Slice(text.Tokens[i]).SequenceEqual(text.Slice(text.Tokens[first])))
                return false;
        }
        return words >= FewWords - 1;
    }
}
