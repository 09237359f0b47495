using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>English: a before a vowel, an before a consonant.</summary>
internal sealed class ArticleRule : ITextRule
{
    private static readonly Lazy<string[]> Consonants = new(static () => [.. LexiconFile.Read("article-sounds").Where(static entry => entry.Section == "consonant").Select(static entry => entry.Key)]);
    private static readonly Lazy<string[]> Doubtful = new(static () => [.. LexiconFile.Read("article-sounds").Where(static entry => entry.Section == "doubtful").Select(static entry => entry.Key)]);

    public Rule Rule { get; } = new(
        "CSDK4025", "Wrong article before a word",
        "Before '{1}' the article is '{2}', not '{0}'. Write '{2} {1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        if (LanguageTag.Primary(text.Language) != "en")
            return;
        var places = new Places(text, Rule, findings);
        for (var i = 0; i + 1 < text.Tokens.Length && !places.IsFull; i++)
        {
            var article = text.Tokens[i];
            if (article is not { Kind: TokenKind.Word, Length: 1 or 2 } || text.Document.Text[article.Start] is not ('a' or 'A') || (article.Length == 2 && text.Document.Text[article.Start + 1] != 'n'))
                continue;
            if (!IsWrong(text, i, isAn: article.Length == 2))
                continue;
            var range = new TextRange(article.Start, article.Length);
            var shown = text.Slice(article).ToString();
            var right = article.Length == 2 ? shown.Substring(0, 1) : shown + "n";
            places.AddMended(range, range, right, shown, text.Slice(text.Tokens[i + 1]).ToString(), right);
        }
    }

    private static bool IsWrong(AnalyzedText text, int article, bool isAn)
    {
        var next = article + 1;
        if (text.Tokens[next].Start != text.Tokens[article].End + 1 || text.Document.Text[text.Tokens[article].End] is not (' ' or '\n' or '\u00A0'))
            return false;
        // A letter of its own is a mark or a name: plan A, vitamin A.
        if (CharClass.IsUpper(text.Document.Text[text.Tokens[article].Start]) && !text.BeginsSentence(article))
            return false;
        // Behind a hyphen, an apostrophe or a bracket it is no article.
        if (article > 0 && text.TouchesBefore(article) && text.Tokens[article - 1].Kind != TokenKind.QuotationMark)
            return false;
        var word = text.Slice(text.Tokens[next]);
        var sound = text.Tokens[next].Kind == TokenKind.Number ? OfNumber(word)
            : text.IsWord(next) && word.Length > 2 ? OfWord(word) : Sound.Doubtful;
        return sound == (isAn ? Sound.Consonant : Sound.Vowel) && (text.Tokens[next].Kind == TokenKind.Number || MayFollow(text, next));
    }

    // Nouns, adjectives, and adverbs before these: behind anything else the article itself is the slip.
    private static bool MayFollow(AnalyzedText text, int token)
    {
        var word = text.Slice(text.Tokens[token]);
        var marks = NameLists.Instance.OfForm(word);
        return !text.IsSmallWord(token) && ((marks & (ListMarks.EverydayNoun | ListMarks.EverydayAdjective)) != 0
            || ((marks & ListMarks.EverydayAdverb) != 0 && word.EndsWith("ly".AsSpan(), StringComparison.Ordinal)));
    }

    private static Sound OfWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!CharClass.IsLower(c))
                return Sound.Doubtful;
        }
        if (BeginsWith(word, Doubtful.Value))
            return Sound.Doubtful;
        return word[0] is 'a' or 'e' or 'i' or 'o' or 'u' && !BeginsWith(word, Consonants.Value) ? Sound.Vowel : Sound.Consonant;
    }

    // An 8, an 11, an 18, an 80; numbers of four digits are read in more than one way.
    private static Sound OfNumber(ReadOnlySpan<char> number)
    {
        var digits = 0;
        while (digits < number.Length && number[digits] is >= '0' and <= '9')
            digits++;
        if (digits is 0 or > 3 || (digits == 1 && number[0] == '0'))
            return Sound.Doubtful;
        return number[0] == '8' || (digits == 2 && number[0] == '1' && number[1] is '1' or '8') ? Sound.Vowel : Sound.Consonant;
    }

    private static bool BeginsWith(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning.AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private enum Sound
    {
        Doubtful,
        Vowel,
        Consonant,
    }
}
