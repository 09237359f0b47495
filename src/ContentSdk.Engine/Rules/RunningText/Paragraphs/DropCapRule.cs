using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Paragraphs;

/// <summary>The large first letter of an article, which became a paragraph or a word of its own when the page was copied.</summary>
internal sealed class DropCapRule : ITextRule
{
    private const string Vowels = "AEIOUYÀÁÅÄÈÉÔÖÓÜ";
    private const int FewTokens = 6;

    public Rule Rule { get; } = new(
        "CSDK4028", "Initial letter separated from its word",
        "'{0}' is separated from the word that it begins. Write '{0}{1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        for (var block = 0; block < text.Blocks.Length && !places.IsFull; block++)
        {
            var (first, last) = (text.BlockStarts[block], text.BlockStarts[block + 1]);
            if (first < last && text.Tokens[first].Kind == TokenKind.QuotationMark)
                first++;
            if (first >= last || !text.IsWord(first) || text.Tokens[first].Length != 1
                || !CharClass.IsUpper(text.Document.Text[text.Tokens[first].Start]))
                continue;
            if (block == text.TitleBlock)
                continue;
            if (first + 1 == last)
                CheckNextBlock(text, block, first, places);
            else
                CheckNextWord(text, first, places);
        }
    }

    // A letter alone in its paragraph, and a sentence that begins small below it; in two cells of a table there is less.
    private static void CheckNextBlock(AnalyzedText text, int block, int token, Places places)
    {
        var next = token + 1;
        if (block + 1 < text.Blocks.Length && text.BlockStarts[block + 2] - next >= FewTokens && BeginsSmall(text, block + 1, next))
            places.Add(new(text.Tokens[token].Start, 1), text.Shown(token), text.Shown(next));
    }

    private static bool BeginsSmall(AnalyzedText text, int block, int token) =>
        token < text.Tokens.Length && text.IsWord(token) && text.Tokens[token].Start == text.Blocks[block].Start
        && CharClass.IsLower(text.Document.Text[text.Tokens[token].Start]);

    // A letter before something that is a word only together with that letter.
    private static void CheckNextWord(AnalyzedText text, int token, Places places)
    {
        var next = token + 1;
        if (!text.IsWord(next) || !CharClass.IsLower(text.Document.Text[text.Tokens[next].Start])
            || text.Tokens[next].Start == text.Tokens[token].End)
            return;
        var (letter, rest) = (text.Shown(token), text.Shown(next));
        var whole = CharClass.ToLower(letter) + rest;
        // "T he" is "The", although "he" is a word: a consonant alone hardly is.
        if (IsSmall(whole) ? !IsKnown(text, rest) || Vowels.IndexOf(letter[0]) < 0 : !IsKnown(text, rest) && IsKnown(text, whole))
            places.AddMended(TextRange.FromBounds(text.Tokens[token].Start, text.Tokens[next].End), text.GapBefore(next), "", letter, rest);
    }

    private static bool IsSmall(string word)
    {
        var position = 0;
        return WordHash.Next(word, ref position, word.Length, out _, out var hash) && FunctionWords.LanguagesOf(hash) != 0;
    }

    private static bool IsKnown(AnalyzedText text, string word) =>
        IsSmall(word)
        || (LanguageProfile.For(text.Language).Has(LanguageTraits.EverydayList)
            && (NameLists.Instance.OfForm(word.AsSpan()) & ListMarks.Everyday) != 0);
}
