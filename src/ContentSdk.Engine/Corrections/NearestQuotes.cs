using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>Which quotation may be meant by words that none has.</summary>
internal sealed class NearestQuotes(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, QuoteIndex index)
{
    // Each costs a look at every quotation; who has more faults mends these first.
    private const int MostAnswers = 20;

    private int _answers;

    /// <summary>The message about words that no quotation has, with the quotations that are close, or the first.</summary>
    /// <param name="wanted">The words.</param>
    /// <param name="isOpening">Whether only the beginning of the quotation was written.</param>
    public Wording To(string wanted, bool isOpening)
    {
        var shown = Snippet.Opening(wanted);
        if (spans.Count == 0)
            return new(QuoteCorrectionRules.FitsNothing, shown);
        var nearest = _answers++ < MostAnswers ? new Likeness(Spelling.Words(wanted)).Nearest(index.Words, isOpening) : [];
        if (nearest.Count > 0)
            return new(
                isOpening ? QuoteCorrectionRules.NearOpening : QuoteCorrectionRules.NearText, shown,
                MessageParts.Joined(nearest.ConvertAll(Show), "or"));
        return new(isOpening ? QuoteCorrectionRules.NoSuchOpening : QuoteCorrectionRules.NoSuchText, shown, Show(0));
    }

    private string Show(int span)
    {
        var opening = Snippet.Opening(text.Document.Text, spans[span].Parts[0]);
        return $"'{opening}' ({MessageParts.Line(text.Document, spans[span].Outer.Start)})";
    }
}
