using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText;

/// <summary>Tells what is in quotation marks, and so spoken of or said in another language.</summary>
internal static class QuotedWords
{
    private const string Marks = "\"'`“”„‟‘’‚«»‹›「」『』";

    /// <summary>Whether the character is a quotation mark, or typed for one.</summary>
    public static bool IsQuote(char c) => Marks.IndexOf(c) >= 0;

    /// <summary>Whether nothing but the range is between quotation marks; a mark that ends a sentence may be there, too.</summary>
    public static bool IsAlone(AnalyzedText text, TextRange block, TextRange range)
    {
        var end = range.End;
        while (text.CharAt(block, end) is '.' or ',' or '!' or '?' or ':' or ';' or '\u00A0' or '\u202F')
            end++;
        return Opens(text, block, range.Start) && IsQuote(text.CharAt(block, end));
    }

    /// <summary>Whether a quotation mark is directly before the position, or there is only the space between that French has.</summary>
    public static bool Opens(AnalyzedText text, TextRange block, int position) =>
        IsQuote(text.CharAt(block, position - 1)) || (text.CharAt(block, position - 1) is '\u00A0' or '\u202F' && IsQuote(text.CharAt(block, position - 2)));

    /// <summary>The tokens between the nearest quotation marks around a token; all of the block on a side where there is none.</summary>
    public static (int First, int End, bool IsQuoted) Around(AnalyzedText text, int block, int token)
    {
        const int Farthest = 60;
        int from = Math.Max(text.BlockStarts[block], token - Farthest), to = Math.Min(text.BlockStarts[block + 1], token + Farthest);
        int first = token, end = token + 1;
        while (first > from && text.Tokens[first - 1].Kind != TokenKind.QuotationMark)
            first--;
        while (end < to && text.Tokens[end].Kind != TokenKind.QuotationMark)
            end++;
        return (first, end, first > from && end < to);
    }
}
