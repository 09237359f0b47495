using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Punctuation;

/// <summary>Finds the brackets of a text that have no partner. A remark in brackets may go over a few paragraphs.</summary>
internal static class BracketPairs
{
    private const int MostBlocks = 6;
    private const int MostMouths = 4;

    /// <summary>Tokens of one kind of bracket without a partner, opening or closing, in order.</summary>
    public static List<int> Lone(AnalyzedText text, char opening, char closing, bool wantsOpening)
    {
        List<int> opened = [], unopened = [];
        if (text.Document.Text.IndexOf(wantsOpening ? opening : closing) < 0)
            return opened;
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            for (var i = text.BlockStarts[block]; i < text.BlockStarts[block + 1]; i++)
            {
                if (text.IsMark(i, opening) && !IsEmoticon(text, text.Blocks[block], i))
                    opened.Add(i);
                else if (text.IsMark(i, closing) && !IsEmoticon(text, text.Blocks[block], i) && !Closes(text, block, opened)
                    && !IsListMarker(text, text.BlockStarts[block], i))
                    unopened.Add(i);
            }
        }
        return wantsOpening ? opened : unopened;
    }

    private static bool Closes(AnalyzedText text, int block, List<int> opened)
    {
        // A headline's bracket is its own.
        if (opened.Count == 0
            || text.BlockOf(opened[opened.Count - 1]) is var from
                && (block - from > MostBlocks || (from != block && from == text.TitleBlock)))
            return false;
        opened.RemoveAt(opened.Count - 1);
        return true;
    }

    // :) ;-) :'( and the like; before a sad one stands a space, or it opens what follows a colon.
    private static bool IsEmoticon(AnalyzedText text, TextRange block, int token)
    {
        if (text.Document.Text[text.Tokens[token].Start] is not ('(' or ')'))
            return false;
        var position = text.Tokens[token].Start - 1;
        for (var more = 0; more < MostMouths && text.CharAt(block, position) is ')' or '('; more++)
            position--;
        if (text.CharAt(block, position) is '-' or '\'' or 'o' or '^')
            position--;
        return text.CharAt(block, position) is ':' or ';' or '=' && !CharClass.IsWordPart(text.CharAt(block, text.Tokens[token].End))
            && (text.IsMark(token, ')') || CharClass.IsSpace(text.CharAt(block, position - 1)));
    }

    // “a) …”, “1) …”, “iv) …”: a short word or number before the bracket, and nothing close before that.
    private static bool IsListMarker(AnalyzedText text, int first, int token)
    {
        if (token == first || !text.TouchesBefore(token)
            || text.Tokens[token - 1] is not { Kind: TokenKind.Word or TokenKind.Number, Length: <= 4 } marker)
            return false;
        return token - 1 == first
            || !text.TouchesBefore(token - 1) && (marker.Kind == TokenKind.Number || marker.Length <= 2 || IsRoman(text.Slice(marker)));
    }

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is not ('i' or 'v' or 'x' or 'I' or 'V' or 'X'))
                return false;
        }
        return true;
    }
}
