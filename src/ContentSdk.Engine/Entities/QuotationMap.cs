using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Which outermost quotation each token stands in.</summary>
internal sealed class QuotationMap
{
    private readonly int[] _quotations;

    public QuotationMap(AnalyzedText text, IReadOnlyList<QuotationSpan> spans)
    {
        _quotations = new int[text.Tokens.Length];
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Parent >= 0)
                continue;
            foreach (var part in spans[i].Parts)
            {
                for (var token = text.TokenIndexAt(part.Start); token < text.Tokens.Length && text.Tokens[token].Start < part.End; token++)
                    _quotations[token] = i + 1;
            }
        }
    }

    /// <summary>Number of the quotation, or -1.</summary>
    public int At(int token) => _quotations[token] - 1;
}
