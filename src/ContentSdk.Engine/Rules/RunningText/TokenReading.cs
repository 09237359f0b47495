using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText;

/// <summary>What rules ask of the tokens of a text.</summary>
internal static class TokenReading
{
    /// <summary>Whether the token is this one mark.</summary>
    public static bool IsMark(this AnalyzedText text, int token, char mark) =>
        text.Tokens[token] is { Kind: TokenKind.Punctuation, Start: var start } && text.Document.Text[start] == mark;

    /// <summary>Whether the token is a word.</summary>
    public static bool IsWord(this AnalyzedText text, int token) => text.Tokens[token].Kind == TokenKind.Word;

    /// <summary>Whether nothing stands between the token and the one before it.</summary>
    public static bool TouchesBefore(this AnalyzedText text, int token) => text.Tokens[token].Start == text.Tokens[token - 1].End;

    /// <summary>The token as readers see it.</summary>
    public static string Shown(this AnalyzedText text, int token) =>
        text.Shown(new TextRange(text.Tokens[token].Start, text.Tokens[token].Length));

    /// <summary>A range as readers see it.</summary>
    public static string Shown(this AnalyzedText text, TextRange range) => text.Document.Shown.Substring(range.Start, range.Length);

    /// <summary>What stands between the token and the one before it.</summary>
    public static TextRange GapBefore(this AnalyzedText text, int token) =>
        TextRange.FromBounds(text.Tokens[token - 1].End, text.Tokens[token].Start);

    /// <summary>The character at a position of a block; a space outside of it.</summary>
    public static char CharAt(this AnalyzedText text, TextRange block, int position) =>
        block.Contains(position) ? text.Document.Text[position] : ' ';

    /// <summary>Whether only spaces and tabs are in the range, and one at least.</summary>
    public static bool IsBlankInLine(this AnalyzedText text, TextRange range)
    {
        foreach (var c in text.Document.Slice(range))
        {
            if (c == '\n' || !CharClass.IsSpace(c))
                return false;
        }
        return !range.IsEmpty;
    }

    /// <summary>Whether the token is the first word of a sentence, a mark before it or not.</summary>
    public static bool BeginsSentence(this AnalyzedText text, int token) =>
        text.SentenceStarts[text.SentenceOf(token)] is var start && (start == token || (start == token - 1 && !text.IsWord(start)));

    /// <summary>Whether the token is one of the small words that hold sentences of the language together.</summary>
    public static bool IsSmallWord(this AnalyzedText text, int token)
    {
        var position = text.Tokens[token].Start;
        var bit = IndexOf(FunctionWords.Languages, LanguageTag.Primary(text.Language));
        return bit >= 0 && WordHash.Next(text.Document.Text, ref position, text.Tokens[token].End, out _, out var hash)
            && (FunctionWords.LanguagesOf(hash) & (1UL << bit)) != 0;
    }

    private static int IndexOf(IReadOnlyList<string> languages, string language)
    {
        for (var i = 0; i < languages.Count; i++)
        {
            if (languages[i] == language)
                return i;
        }
        return -1;
    }
}
