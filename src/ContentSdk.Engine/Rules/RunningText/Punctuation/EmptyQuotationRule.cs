using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Punctuation;

/// <summary>Quotation marks with nothing between them.</summary>
internal sealed class EmptyQuotationRule : ITextRule
{
    public Rule Rule { get; } = new(
        "CSDK4010", "Empty quotation marks",
        "There is nothing between the quotation marks {0}. Write the quotation, or remove the marks.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            for (var i = text.BlockStarts[block] + 1; i < text.BlockStarts[block + 1] && !places.IsFull; i++)
            {
                if (text.Tokens[i].Kind != TokenKind.QuotationMark || text.Tokens[i - 1].Kind != TokenKind.QuotationMark)
                    continue;
                var range = TextRange.FromBounds(text.Tokens[i - 1].Start, text.Tokens[i].End);
                if (IsPair(text, text.Blocks[block], range) && !text.Document.LeavesOut(range))
                    places.Add(range, text.Document.Slice(range).ToString());
            }
        }
    }

    private static bool IsPair(AnalyzedText text, TextRange block, TextRange range)
    {
        char open = text.Document.Text[range.Start], close = text.Document.Text[range.End - 1];
        if (!((open == '“' && close == '”') || (open == '„' && close is '“' or '”') || (open == '«' && close == '»')
            || (open == '"' && close == '"' && range.Length == 2)))
            return false;
        if (range.Length > 2 && !text.IsBlankInLine(new(range.Start + 1, range.Length - 2)))
            return false;
        // At a word the marks are doubled, and enclose it.
        char before = text.CharAt(block, range.Start - 1), after = text.CharAt(block, range.End);
        return (CharClass.IsSpace(before) || before == '(')
            && (CharClass.IsSpace(after) || (CharClass.IsPunctuation(after) && after is not ('"' or '“' or '„')));
    }
}
