using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>A word that was divided at the end of a line, in text whose lines end elsewhere now: as copied from a PDF.</summary>
internal sealed class HyphenationRule : ITextRule
{
    // So many words divided alike are no slips of the keyboard.
    private const int Several = 3;

    private static readonly Rule Own = new(
        "CSDK4033", "Word divided by a hyphen",
        "'{0}' is one word, divided by a hyphen from the end of a line. Write '{1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage OverBlocks = Own.Also(
        "overParagraphs", "The paragraph ends in the middle of a word: '{0}' goes on with '{1}' in the next paragraph. Join the two.");

    public Rule Rule => Own;

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        var divided = new List<int>();
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            for (var i = text.BlockStarts[block] + 1; i < text.BlockStarts[block + 1]; i++)
            {
                if (!IsHanging(text, i))
                    continue;
                if (i + 1 < text.BlockStarts[block + 1])
                {
                    if (!text.TouchesBefore(i + 1) && GoesOn(text, i))
                        divided.Add(i);
                }
                else if (i + 1 < text.Tokens.Length && block != text.TitleBlock && block + 1 != text.TitleBlock && text.Tokens[i + 1].Start == text.Blocks[block + 1].Start && GoesOn(text, i))
                    places.Add(TextRange.FromBounds(text.Tokens[i - 1].Start, text.Tokens[i].End), OverBlocks, text.Shown(i - 1) + text.Shown(i), text.Shown(i + 1));
            }
        }
        if (divided.Count > 0)
            Report(text, divided, places);
    }

    private static void Report(AnalyzedText text, List<int> divided, Places places)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.IsWord(i))
                known.Add(CharClass.ToLower(text.Slice(text.Tokens[i]).ToString()));
        }
        var hasList = LanguageProfile.For(text.Language).Has(LanguageTraits.EverydayList);
        var isUsual = divided.Select(i => text.Shown(i + 1)).Distinct(StringComparer.Ordinal).Count() >= Several;
        // Where words are known, two that are is a dash with a space missing.
        foreach (var hyphen in divided)
        {
            var (first, rest) = (text.Shown(hyphen - 1), text.Shown(hyphen + 1));
            if (!IsWord(text, CharClass.ToLower(first + rest), known) && !(isUsual && (!hasList || !(IsEveryday(text, CharClass.ToLower(first)) && IsEveryday(text, rest)))))
                continue;
            var range = TextRange.FromBounds(text.Tokens[hyphen - 1].Start, text.Tokens[hyphen + 1].End);
            places.AddMended(range, TextRange.FromBounds(text.Tokens[hyphen].Start, text.Tokens[hyphen + 1].Start), "", $"{first}- {rest}", first + rest);
        }
    }

    // A hyphen after a word and before a space.
    private static bool IsHanging(AnalyzedText text, int token) =>
        (text.IsMark(token, '-') || text.IsMark(token, '\u2010')) && text.IsWord(token - 1) && text.TouchesBefore(token)
        && text.Tokens[token - 1].Length > 1 && CharClass.IsLower(text.Document.Text[text.Tokens[token - 1].End - 1]);

    // Not “pre- and post-war”, nor “I th- think”.
    private static bool GoesOn(AnalyzedText text, int hyphen)
    {
        var next = text.Tokens[hyphen + 1];
        return next.Kind == TokenKind.Word && next.Length > 1 && CharClass.IsLower(text.Document.Text[next.Start]) && !text.IsSmallWord(hyphen + 1)
            && !CharClass.ToLower(text.Slice(next).ToString()).StartsWith(CharClass.ToLower(text.Shown(hyphen - 1)), StringComparison.Ordinal);
    }

    private static bool IsWord(AnalyzedText text, string word, HashSet<string> known)
    {
        var position = 0;
        return known.Contains(word) || IsEveryday(text, word)
            || (WordHash.Next(word, ref position, word.Length, out _, out var hash) && FunctionWords.LanguagesOf(hash) != 0);
    }

    private static bool IsEveryday(AnalyzedText text, string word) =>
        LanguageProfile.For(text.Language).Has(LanguageTraits.EverydayList) && (NameLists.Instance.OfForm(word.AsSpan()) & ListMarks.Everyday) != 0;
}
