using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>Cuts a block into tokens in one pass.</summary>
internal static class Tokenizer
{
    private const string QuotationMarks = "\"“”„‟«»‹›‘’‚‛'`´「」『』";

    public static void Cut(string text, TextRange block, List<Token> tokens)
    {
        var position = block.Start;
        while (position < block.End)
        {
            var c = text[position];
            if (CharClass.IsSpace(c) || CharClass.IsControl(c) || CharClass.IsFormat(c))
            {
                position++;
                continue;
            }
            var start = position;
            if (CharClass.IsWordPart(c))
            {
                var kind = CharClass.IsDigit(c) ? TokenKind.Number : TokenKind.Word;
                position = EndOfWord(text, start, block.End);
                tokens.Add(new(start, position - start, kind));
                if (PossessiveLength(text, position, block.End) is var possessive and > 0)
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

    private static int EndOfWord(string text, int position, int end)
    {
        while (position < end)
        {
            var c = text[position];
            if (CharClass.IsWordPart(c) || c == '\u00AD')
            {
                position++;
                continue;
            }
            // An inner mark belongs to the word when a word goes on after it (don't, U.S., 1,000), but a possessive 's does not.
            if (c is '\'' or '’' or '.' or ',' && position + 1 < end && CharClass.IsWordPart(text[position + 1])
                && (c != ',' || (CharClass.IsDigit(text[position - 1]) && CharClass.IsDigit(text[position + 1])))
                && (c is not ('\'' or '’') || PossessiveLength(text, position, end) == 0))
            {
                position++;
                continue;
            }
            break;
        }
        return position;
    }

    private static int PossessiveLength(string text, int position, int end) =>
        position + 1 < end && text[position] is '\'' or '’' && text[position + 1] is 's' or 'S'
        && (position + 2 == end || !CharClass.IsWordPart(text[position + 2])) ? 2 : 0;
}
