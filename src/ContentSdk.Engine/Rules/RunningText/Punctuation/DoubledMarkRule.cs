using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Punctuation;

/// <summary>Two marks where one belongs: ,, ;; .. ., ,. and a comma that follows a comma.</summary>
internal sealed class DoubledMarkRule : ITextRule
{
    private static readonly Lazy<WordSet> Abbreviations = new(static () => WordSet.OfAllLanguages("abbreviations"));

    private static readonly Rule Own = new(
        "CSDK4007", "Repeated punctuation mark",
        "There are two punctuation marks in '{0}'. Write '{1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage NothingBetween = Own.Also(
        "nothingBetween", "There is nothing between the two commas in '{0}'. Remove one of them, or write what is missing.");

    private static readonly RuleMessage WhichOne = Own.Also(
        "whichOne", "There are two punctuation marks in '{0}'. Remove the one that does not belong.");

    public Rule Rule => Own;

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        // Where texts are cut off, two points are all that some languages write.
        if (LanguageProfile.For(text.Language).AttachedMarks.Length == 0)
            return;
        var places = new Places(text, Rule, findings);
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            for (var i = text.BlockStarts[block] + 2; i < text.BlockStarts[block + 1] && !places.IsFull; i++)
            {
                if (text.Tokens[i].Kind == TokenKind.Punctuation && text.Tokens[i - 1].Kind == TokenKind.Punctuation)
                    Check(text, text.Blocks[block], i, places);
            }
        }
    }

    private static void Check(AnalyzedText text, TextRange block, int token, Places places)
    {
        var characters = text.Document.Text;
        var (first, second) = (text.Tokens[token - 1].Start, text.Tokens[token].Start);
        var range = TextRange.FromBounds(first, second + 1);
        char before = characters[first], mark = characters[second], next = text.CharAt(block, second + 1);
        if (!CharClass.IsWordPart(text.CharAt(block, first - 1)) || !(CharClass.IsSpace(next) || next is '"' or '”' or '’' or '»' or '“'))
            return;
        var touches = second == first + 1;
        var shown = characters.Substring(first, range.Length);
        switch (before, mark)
        {
            case (',', ',') when text.IsBlankInLine(TextRange.FromBounds(first + 1, second)):
                places.Add(range, NothingBetween, shown);
                break;
            case (',', ',') or (';', ';') when touches && next != mark:
            case ('.', '.') when touches && EndsSentence(text, block, token):
                places.AddMended(range, range, mark.ToString(), shown, mark.ToString());
                break;
            case ('.', '.') or (',', '.') when touches:
            case ('.', ',') when touches && !IsAbbreviation(text, token - 2):
                places.Add(range, WhichOne, shown);
                break;
        }
    }

    // Two points before a small letter may be dots of which one is missing.
    private static bool EndsSentence(AnalyzedText text, TextRange block, int token) =>
        token + 1 >= text.Tokens.Length || text.Tokens[token + 1].Start >= block.End
        || CharClass.IsUpper(text.Document.Text[text.Tokens[token + 1].Start]);

    // “Acme Inc., a maker of …”: only a longer word in small letters that is no abbreviation ends in a full stop of its own.
    private static bool IsAbbreviation(AnalyzedText text, int token)
    {
        var word = text.Slice(text.Tokens[token]);
        return word.Length < 5 || !CharClass.IsLower(word[0]) || word.IndexOf('.') >= 0 || Abbreviations.Value.Contains(word);
    }
}
