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
        var found = new List<(TextRange Range, TextRange Block)>();
        var language = LanguageTag.Primary(text.Language);
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            if (Words.Value.IsWhole(text.Document.Slice(text.Blocks[block])))
                found.Add((text.Blocks[block], text.Blocks[block]));
            else
                CheckBlock(text, block, language, found);
            if (found.Count > Places.Most)
                break;
        }
        if (found.Count == 0)
            return;
        // A text about placeholders has them in quotation marks, once at least.
        var spokenOf = new HashSet<string>(
            found.Where(place => IsQuoted(text, place.Block, place.Range)).Select(place => KeyOf(text, place.Range)),
            StringComparer.Ordinal);
        foreach (var (range, _) in found)
        {
            var shown = text.Document.Slice(range).ToString();
            if (!spokenOf.Contains(KeyOf(text, range)))
                places.Add(range, shown);
        }
    }

    private static void CheckBlock(AnalyzedText text, int block, string language, List<(TextRange Range, TextRange Block)> found)
    {
        var isFiller = false;
        var (words, tokens, content, end) = (Words.Value, text.Tokens, text.Document.Text, text.BlockStarts[block + 1]);
        for (var i = text.BlockStarts[block]; i < end && found.Count <= Places.Most; i++)
        {
            var start = tokens[i].Start;
            if (content[start] == '[')
                i = CheckBracket(text, block, i, found);
            else if (tokens[i].Kind == TokenKind.Word && tokens[i].Length > 1 && words.MayBegin(content[start], content[start + 1])
                && Length(text, block, i, language) is var length and > 0 && !(isFiller && IsFiller(text, i)))
            {
                isFiller |= IsFiller(text, i);
                found.Add((new(text.Tokens[i].Start, length), text.Blocks[block]));
            }
        }
    }

    // Of filler the first words are enough: it goes on to the closing mark.
    private static bool IsQuoted(AnalyzedText text, TextRange block, TextRange range) =>
        QuotedWords.IsAlone(text, block, range)
        || (IsFiller(text, text.TokenIndexAt(range.Start)) && QuotedWords.Opens(text, block, range.Start));

    private static string KeyOf(AnalyzedText text, TextRange range) => CharClass.ToLower(text.Document.Slice(range).ToString());

    private static int CheckBracket(AnalyzedText text, int block, int token, List<(TextRange Range, TextRange Block)> found)
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
            found.Add((range, text.Blocks[block]));
            return end;
        }
        return token;
    }

    private static int Length(AnalyzedText text, int block, int token, string language)
    {
        var word = text.Slice(text.Tokens[token]);
        if (Words.Value.IsAlways(word, language))
            return word.Length;
        if (Words.Value.IsWordAmongOthers(word, language) && IsAmongOthers(text, block, token))
            return word.Length;
        if (PlaceholderWords.IsBlank(word))
            return IsForNumber(text, block, token) ? word.Length : 0;
        var second = token + 1;
        // Within a sentence "lorem ipsum" is the name of the thing, unless the filler itself goes on.
        return second < text.BlockStarts[block + 1] && IsFiller(text, token)
            && (token == text.BlockStarts[block]
                || (second + 1 < text.BlockStarts[block + 1] && Words.Value.GoesOn(text.Slice(text.Tokens[second + 1]))))
            ? text.Tokens[second].End - text.Tokens[token].Start : 0;
    }

    // €XX, XX %, XX million, 3 or more letters in a date: XX.XX.2027.
    // The Roman number of a century, a king or a match has none of these beside it.
    private static bool IsForNumber(AnalyzedText text, int block, int token)
    {
        var (first, end) = (text.BlockStarts[block], text.BlockStarts[block + 1]);
        var content = text.Document.Text;
        if (text.CharAt(text.Blocks[block], text.Tokens[token].Start - 1) is '€' or '$' or '£')
            return true;
        var next = text.Tokens[token].End;
        if (next < text.Blocks[block].End && content[next] is '%')
            return true;
        if (next + 1 < text.Blocks[block].End && content[next] is '.' or '/' && (content[next + 1] is 'X' or 'x')
            && !(token > first && text.TouchesBefore(token)))
            return true;
        return token + 1 < end && !text.TouchesBefore(token + 1)
            && (content[text.Tokens[token + 1].Start] is '%' or '€'
                || (text.IsWord(token + 1) && Words.Value.IsUnit(text.Slice(text.Tokens[token + 1]))));
    }

    // The end of the block needs no check: a word that follows there would belong to no phrase.
    private static bool IsFiller(AnalyzedText text, int token) =>
        token + 1 < text.Tokens.Length && Words.Value.BeginsPhrase(text.Slice(text.Tokens[token]), text.Slice(text.Tokens[token + 1]));

    // TBC beside a capital is part of a name, and in a line of capitals a word as any other.
    private static bool IsAmongOthers(AnalyzedText text, int block, int token) =>
        (IsNoName(text, token > text.BlockStarts[block] ? token - 1 : -1) || BeginsWithSmallWord(text, block, token))
        && (IsNoName(text, token + 1 < text.BlockStarts[block + 1] ? token + 1 : -1) || IsPartOfPhrase(text, block, token + 1));

    // “About TK people” has its capital from the sentence.
    private static bool BeginsWithSmallWord(AnalyzedText text, int block, int token) =>
        token > text.BlockStarts[block] && text.IsWord(token - 1) && text.BeginsSentence(token - 1) && text.IsSmallWord(token - 1);

    // TK-year-old.
    private static bool IsPartOfPhrase(AnalyzedText text, int block, int hyphen) =>
        text.IsMark(hyphen, '-') && hyphen + 3 < text.BlockStarts[block + 1] && text.IsWord(hyphen + 1) && text.IsMark(hyphen + 2, '-')
        && CharClass.IsLower(text.Document.Text[text.Tokens[hyphen + 1].Start]);

    private static bool IsNoName(AnalyzedText text, int token) =>
        token < 0
        || !(CharClass.IsUpper(text.Document.Text[text.Tokens[token].Start])
            || text.Document.Text[text.Tokens[token].Start] is '&' or '/' or '-' or '\'' or '’' or '@' or '#'
            || text.Tokens[token].Kind is TokenKind.Possessive);
}
