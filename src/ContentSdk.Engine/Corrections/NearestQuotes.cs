using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>Which quotation may be meant by words that none has.</summary>
internal sealed class NearestQuotes(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, QuoteIndex index)
{
    // Each costs a look at every quotation; who has more faults mends these first.
    private const int MostAnswers = 20;

    private int _answers;

    /// <summary>The sentence that says what to write instead.</summary>
    public string To(string wanted, bool isOpening)
    {
        if (spans.Count == 0)
            return "The article has no quotations. Text that stands in no marks is added as 'text: …' with 'add: true'.";
        var nearest = _answers++ < MostAnswers ? new Likeness(Spelling.Words(wanted)).Nearest(index.Words, isOpening) : [];
        if (nearest.Count > 0)
            return $"Did you mean {Shown.Joined(nearest.ConvertAll(Show), "or")}?";
        return spans.Count == 1 ? $"The article's one quotation begins with {Show(0)}." : $"The first of its {Shown.Number(spans.Count)} quotations begins with {Show(0)}.";
    }

    private string Show(int span) =>
        $"'{Shown.Opening(text.Document.Text, TextRange.FromBounds(spans[span].Parts[0].Start, spans[span].Parts[0].End))}' ({Shown.Line(text.Document, spans[span].Outer.Start)})";
}
