using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations;

/// <summary>Finds what stands in quotation marks.</summary>
public static class QuotationReader
{
    /// <summary>The marked spans, in order, each after the span that encloses it.</summary>
    public static IReadOnlyList<QuotationSpan> FindSpans(AnalyzedText text, ICollection<Finding> findings)
    {
        var spans = new List<QuotationSpan>();
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            var open = -1;
            for (var i = text.BlockStarts[block]; i < text.BlockStarts[block + 1]; i++)
            {
                var token = text.Tokens[i];
                if (token.Kind != TokenKind.QuotationMark || text.Slice(token)[0] is not ('"' or '“' or '”'))
                    continue;
                if (open < 0)
                {
                    open = token.Start;
                    continue;
                }
                if (token.Start > open + 1)
                    spans.Add(new(new([TextRange.FromBounds(open + 1, token.Start)]), TextRange.FromBounds(open, token.End), -1));
                open = -1;
            }
        }
        return spans;
    }
}
