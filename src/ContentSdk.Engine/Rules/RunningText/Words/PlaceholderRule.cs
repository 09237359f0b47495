using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>What somebody wrote to be replaced before anybody reads it.</summary>
internal sealed class PlaceholderRule : ITextRule
{
    private static readonly Lazy<PlaceholderWords> Words = new(static () => new());

    public Rule Rule { get; } = new(
        "CSDK4011", "Placeholder in the text",
        "'{0}' looks like a placeholder. Write what belongs here, or remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        var language = LanguageTag.Primary(text.Language);
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            if (Words.Value.IsWhole(text.Document.Slice(text.Blocks[block])))
            {
                places.Add(text.Blocks[block], text.Document.Slice(text.Blocks[block]).ToString());
                continue;
            }
            var isFiller = false;
            for (var i = text.BlockStarts[block]; i < text.BlockStarts[block + 1] && !places.IsFull; i++)
            {
                if (text.IsMark(i, '['))
                    i = CheckBracket(text, block, i, places);
                else if (text.Tokens[i] is { Kind: TokenKind.Word, Length: > 1 } && Length(text, block, i, language) is var length and > 0
                    && !(isFiller && IsFiller(text, i)))
                {
                    isFiller |= IsFiller(text, i);
                    places.Add(new(text.Tokens[i].Start, length), text.Document.Text.Substring(text.Tokens[i].Start, length));
                }
            }
        }
    }

    private static int CheckBracket(AnalyzedText text, int block, int token, Places places)
    {
        const int MostTokens = 12;
        if (token + 1 >= text.BlockStarts[block + 1] || !text.IsWord(token + 1))
            return token;
        var isAsked = Words.Value.OpensBracket(text.Slice(text.Tokens[token + 1]));
        for (var end = token + 2; end < text.BlockStarts[block + 1] && end - token < MostTokens; end++)
        {
            if (!text.IsMark(end, ']'))
                continue;
            if (!isAsked && !Words.Value.ClosesBracket(text.Slice(text.Tokens[end - 1])))
                return token;
            var range = TextRange.FromBounds(text.Tokens[token].Start, text.Tokens[end].End);
            places.Add(range, text.Document.Slice(range).ToString());
            return end;
        }
        return token;
    }

    private static int Length(AnalyzedText text, int block, int token, string language)
    {
        var word = text.Slice(text.Tokens[token]);
        if (Words.Value.IsAlways(word, language))
            return word.Length;
        if (Words.Value.IsWordAmongOthers(word, language))
            return IsAmongOthers(text, block, token) ? word.Length : 0;
        var second = token + 1;
        // Within a sentence "lorem ipsum" is the name of the thing, unless the filler itself goes on.
        return second < text.BlockStarts[block + 1] && IsFiller(text, token)
            && (token == text.BlockStarts[block]
                || (second + 1 < text.BlockStarts[block + 1] && Words.Value.GoesOn(text.Slice(text.Tokens[second + 1]))))
            ? text.Tokens[second].End - text.Tokens[token].Start : 0;
    }

    // The end of the block needs no check: a word that follows there would belong to no phrase.
    private static bool IsFiller(AnalyzedText text, int token) =>
        token + 1 < text.Tokens.Length && Words.Value.BeginsPhrase(text.Slice(text.Tokens[token]), text.Slice(text.Tokens[token + 1]));

    // TBC beside a capital is part of a name, and in a line of capitals a word as any other.
    private static bool IsAmongOthers(AnalyzedText text, int block, int token) =>
        IsNoName(text, token > text.BlockStarts[block] ? token - 1 : -1)
        && IsNoName(text, token + 1 < text.BlockStarts[block + 1] ? token + 1 : -1);

    private static bool IsNoName(AnalyzedText text, int token) =>
        token < 0
        || !(CharClass.IsUpper(text.Document.Text[text.Tokens[token].Start])
            || text.Document.Text[text.Tokens[token].Start] is '&' or '/' or '-' or '\'' or '’' or '@' or '#'
            || text.Tokens[token].Kind is TokenKind.Possessive);
}
