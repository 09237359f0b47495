using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>Cuts a block into tokens in one pass.</summary>
internal static class Tokenizer
{
    private const string QuotationMarks = "\"“”„‟«»‹›‘’‚‛'`´「」『』";

    private static readonly Lazy<string[]> Possessives = new(static () =>
        [.. LanguageLists.ReadAll("possessives").Select(static entry => entry.Key)]);

    /// <summary>Adds the tokens of a block whose language has no joins, or is not known.</summary>
    public static void Cut(string text, TextRange block, List<Token> tokens) => Cut(text, block, WordJoins.None, tokens);

    /// <summary>Adds the tokens of a block.</summary>
    public static void Cut(string text, TextRange block, WordJoins joins, List<Token> tokens)
    {
        var position = block.Start;
        while (position < block.End)
        {
            var c = text[position];
            if (c == ' ' || (!CharClass.IsAsciiLetter(c) && (CharClass.IsSpace(c) || CharClass.IsControl(c) || CharClass.IsFormat(c))))
            {
                position++;
                continue;
            }
            var start = position;
            if (CharClass.IsWordPart(c))
            {
                var kind = CharClass.IsDigit(c) ? TokenKind.Number : TokenKind.Word;
                position = EndOfWord(text, start, block.End, joins);
                tokens.Add(new(start, position - start, kind));
                if (position < block.End && text[position] is '\'' or '’'
                    && SuffixLength(text, position, block.End, joins) is var possessive and > 0)
                {
                    tokens.Add(new(position, possessive, TokenKind.Possessive));
                    position += possessive;
                }
                continue;
            }
            position++;
            tokens.Add(new(start, 1, QuotationMarks.IndexOf(c) >= 0 ? TokenKind.QuotationMark
                : CharClass.IsSymbol(c) ? TokenKind.Symbol : TokenKind.Punctuation));
        }
    }

    private static int EndOfWord(string text, int start, int end, WordJoins joins)
    {
        var position = start;
        var dotted = false;
        while (position < end)
        {
            var c = text[position];
            if (CharClass.IsAsciiLetter(c) || CharClass.IsWordPart(c) || c == '\u00AD')
            {
                position++;
                continue;
            }
            if (!GoesOnAfter(text, start, position, end, dotted))
                break;
            if (c is '\'' or '’')
            {
                if (joins.HasSuffixes && CharClass.IsUpper(text[start]))
                    break;
                if (joins.IsPrefix(text.AsSpan(start, position - start)))
                    return position + 1;
            }
            dotted |= c == '.';
            position++;
        }
        // The last full stop of U.S. or a.m. is part of it.
        return dotted && position < end && text[position] == '.' && IsSingleLetter(text, position - 1, start) ? position + 1 : position;
    }

    // An inner mark belongs to the word when the word goes on after it: don't, U.S., 1,000, example.org. A full stop with no
    // space after it (said.He) does not, nor does a possessive ending.
    private static bool GoesOnAfter(string text, int start, int position, int end, bool dotted)
    {
        if (position + 1 >= end || position == start || !CharClass.IsWordPart(text[position + 1]))
            return false;
        char before = text[position - 1], after = text[position + 1];
        return text[position] switch
        {
            '\'' or '’' => PossessiveLength(text, position, end) == 0,
            ',' => CharClass.IsDigit(before) && CharClass.IsDigit(after),
            '.' => (CharClass.IsDigit(before) && CharClass.IsDigit(after)) || (CharClass.IsLower(before) && CharClass.IsLower(after))
                || (IsSingleLetter(text, position - 1, start) && (dotted || IsLoneLetter(text, position + 1, end))),
            _ => false,
        };
    }

    private static bool IsSingleLetter(string text, int position, int start) =>
        CharClass.IsLetter(text[position]) && (position == start || text[position - 1] == '.');

    private static bool IsLoneLetter(string text, int position, int end) =>
        CharClass.IsLetter(text[position]) && (position + 1 == end || !CharClass.IsWordPart(text[position + 1]));

    // Of Ankara'da all that follows the name.
    private static int SuffixLength(string text, int position, int end, WordJoins joins)
    {
        if (!joins.HasSuffixes || position + 1 >= end || text[position] is not ('\'' or '’') || !CharClass.IsLower(text[position + 1]))
            return PossessiveLength(text, position, end);
        var last = position + 1;
        while (last < end && CharClass.IsLetter(text[last]))
            last++;
        return last - position;
    }

    private static int PossessiveLength(string text, int position, int end)
    {
        if (position >= end || text[position] is not ('\'' or '’'))
            return 0;
        foreach (var ending in Possessives.Value)
        {
            var last = position + 1 + ending.Length;
            if (last <= end && FoldedWord.Equals(ending, text.AsSpan(position + 1, ending.Length))
                && (last == end || !CharClass.IsWordPart(text[last])))
                return last - position;
        }
        return 0;
    }
}
