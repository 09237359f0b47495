using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>The article of the other sound: in English a before a vowel, an before a consonant.</summary>
internal sealed class ArticleRule : ITextRule
{
    public Rule Rule { get; } = new(
        "CSDK4025", "Wrong article before a word",
        "Before '{1}' the article is '{2}', not '{0}'. Write '{2} {1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        if (ArticleSounds.For(text.Language) is not { } sounds)
            return;
        var places = new Places(text, Rule, findings);
        var longest = Math.Max(sounds.BeforeVowel.Length, sounds.BeforeConsonant.Length);
        for (var i = 0; i + 1 < text.Tokens.Length && !places.IsFull; i++)
        {
            var article = text.Tokens[i];
            if (article.Length > longest || article.Kind != TokenKind.Word)
                continue;
            var isBeforeVowel = Is(text.Slice(article), sounds.BeforeVowel);
            if ((!isBeforeVowel && !Is(text.Slice(article), sounds.BeforeConsonant)) || !IsWrong(text, sounds, i, isBeforeVowel))
                continue;
            var range = new TextRange(article.Start, article.Length);
            var shown = text.Slice(article).ToString();
            var meant = isBeforeVowel ? sounds.BeforeConsonant : sounds.BeforeVowel;
            var right = CharClass.IsUpper(shown[0]) ? Capitalised(meant) : meant;
            places.AddMended(range, range, right, shown, text.Slice(text.Tokens[i + 1]).ToString(), right);
        }
    }

    // A or a; but not AN, which is a mark.
    private static bool Is(ReadOnlySpan<char> word, string article) =>
        word.Length == article.Length && CharClass.ToLower(word[0]) == article[0] && word.Slice(1).SequenceEqual(article.AsSpan(1));

    private static string Capitalised(string ascii) => (char)(ascii[0] - 'a' + 'A') + ascii.Substring(1);

    private static bool IsWrong(AnalyzedText text, ArticleSounds sounds, int article, bool isBeforeVowel)
    {
        var next = article + 1;
        if (text.Tokens[next].Start != text.Tokens[article].End + 1
            || text.Document.Text[text.Tokens[article].End] is not (' ' or '\n' or '\u00A0'))
            return false;
        // A letter of its own is a mark or a name: plan A, vitamin A.
        if (CharClass.IsUpper(text.Document.Text[text.Tokens[article].Start]) && !text.BeginsSentence(article))
            return false;
        // Behind a hyphen, an apostrophe or a bracket it is no article.
        if (article > 0 && text.TouchesBefore(article) && text.Tokens[article - 1].Kind != TokenKind.QuotationMark)
            return false;
        var word = text.Slice(text.Tokens[next]);
        var sound = text.Tokens[next].Kind == TokenKind.Number ? sounds.OfNumber(word)
            : text.IsWord(next) && word.Length > 2 ? sounds.OfWord(word) : Sound.Doubtful;
        return sound == (isBeforeVowel ? Sound.Consonant : Sound.Vowel)
            && (text.Tokens[next].Kind == TokenKind.Number || MayFollow(text, sounds, next));
    }

    // Nouns, adjectives, and adverbs before these: behind anything else the article itself is the slip.
    private static bool MayFollow(AnalyzedText text, ArticleSounds sounds, int token)
    {
        var word = text.Slice(text.Tokens[token]);
        var marks = NameLists.Instance.OfForm(word);
        return !text.IsSmallWord(token) && ((marks & (ListMarks.EverydayNoun | ListMarks.EverydayAdjective)) != 0
            || ((marks & ListMarks.EverydayAdverb) != 0 && sounds.EndsAsAdverb(word)));
    }
}
