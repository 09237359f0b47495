using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>Tells a nickname in marks that stands inside a name, which nobody says: William “Bill” Ordway.</summary>
internal static class Nicknames
{
    private const int MostWords = 3;
    private const int MostCharacters = 40;

    /// <summary>Whether the marks enclose a nickname: a word or three with capitals, right between two parts of a name.</summary>
    /// <param name="text">The article.</param>
    /// <param name="outer">The marks with what they enclose.</param>
    public static bool Is(AnalyzedText text, TextRange outer)
    {
        if (outer.Length > MostCharacters)
            return false;
        var (before, after) = Around(text, outer);
        if (before < 0 || after >= text.Tokens.Length || text.BlockOf(before) != text.BlockOf(after) || after - before > 2 * MostWords + 3
            || !IsNamePart(text, before) || !IsNamePart(text, after))
            return false;
        var saying = SayingWords.For(text.Language == LanguageDetector.Undetermined ? Languages.Assumed : text.Language);
        // Where nouns have capitals two of them around a title are nothing special.
        if (saying is null || saying.HasCapitalNouns || ((Of(before) | Of(after)) & (SayingTraits.Small | SayingTraits.Verb)) != 0)
            return false;
        var words = 0;
        for (var i = before + 1; i < after; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Punctuation && text.Document.Text[text.Tokens[i].Start] is ',' or '.' or '!' or '?' or ':')
                return false;
            if (text.Tokens[i].Kind == TokenKind.Word && ++words == 1 && !CharClass.IsUpper(text.Document.Text[text.Tokens[i].Start]))
                return false;
        }
        return words is > 0 and <= MostWords && !BeginsSentence(text, before + 1, after);

        SayingTraits Of(int token) => saying.Of(text.Slice(text.Tokens[token]), text.Hashes[token]);
    }

    /// <summary>The tokens right before and right after the marks.</summary>
    public static (int Before, int After) Around(AnalyzedText text, TextRange outer)
    {
        var first = text.TokenIndexAt(outer.Start);
        var after = first;
        while (after < text.Tokens.Length && text.Tokens[after].Start < outer.End)
            after++;
        return (first - 1, after);
    }

    private static bool IsNamePart(AnalyzedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Word && CharClass.IsUpper(text.Document.Text[text.Tokens[token].Start]);

    private static bool BeginsSentence(AnalyzedText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (Array.BinarySearch(text.SentenceStarts, i) >= 0)
                return true;
        }
        return false;
    }
}
