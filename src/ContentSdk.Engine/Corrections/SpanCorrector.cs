using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>
/// First step of corrections of quotations: finds the quotation that each means, takes out what is none and puts in what was
/// added, before speakers are looked for.
/// </summary>
internal sealed class SpanCorrector
{
    private readonly AnalyzedText _text;
    private readonly IReadOnlyList<QuotationSpan> _spans;
    private readonly CorrectionFindings _findings;
    private readonly QuoteIndex _index;
    private readonly QuoteCorrection?[] _bound;
    private readonly List<QuoteCorrection> _added = [];
    private NearestQuotes? _nearest;

    private SpanCorrector(AnalyzedText text, IReadOnlyList<QuotationSpan> spans, CorrectionFindings findings)
    {
        (_text, _spans, _findings) = (text, spans, findings);
        _index = new(text, spans);
        _bound = new QuoteCorrection?[spans.Count];
    }

    /// <summary>The quotations as declared.</summary>
    /// <param name="text">The article.</param>
    /// <param name="spans">What stands in marks.</param>
    /// <param name="declared">What a person declared, if anything.</param>
    /// <param name="findings">Where corrections that do not fit go.</param>
    public static CorrectedSpans Correct(
        AnalyzedText text, IReadOnlyList<QuotationSpan> spans, DeclaredCorrections? declared, ICollection<Finding> findings)
    {
        if (declared is null || declared.Quotes.Count == 0)
            return CorrectedSpans.Untouched(spans);
        var corrector = new SpanCorrector(text, spans, new(declared.LogicalPath, findings));
        foreach (var correction in declared.Quotes)
            corrector.Bind(correction);
        var added = AddedQuotes.Find(text, corrector._added, corrector._findings);
        return SpanTree.Build(spans, corrector._bound, added, corrector._findings, text);
    }

    private void Bind(QuoteCorrection correction)
    {
        if (correction.Selection == QuoteSelection.Added)
        {
            _added.Add(correction);
            return;
        }
        var words = correction.Words;
        var found = _index.Find(Spelling.Words(words.Value), correction.Selection == QuoteSelection.Whole);
        if (found.Length == 0)
        {
            _nearest ??= new(_text, _spans, _index);
            var wording = _nearest.To(words.Value, correction.Selection == QuoteSelection.Opening);
            _findings.Add(words.Place, wording.Message, [.. wording.Arguments]);
        }
        else if (Choose(correction, found) is { } span)
        {
            if (_bound[span] is { } other)
                _findings.Add(
                    words.Place, QuoteCorrectionRules.Repeated, MessageParts.Number(LineOf(span)), MessageParts.Place(other.Words.Place));
            else
                _bound[span] = correction;
        }
    }

    private int? Choose(QuoteCorrection correction, int[] found)
    {
        if (found.Length == 1 && correction.Nth is null or { Value: 1 })
            return found[0];
        if (correction.Nth is { } number && number.Value <= found.Length)
            return found[number.Value - 1];
        var shown = Snippet.Opening(correction.Words.Value);
        var lines = MessageParts.Lines(_text.Document, found.Select(span => _spans[span].Outer.Start));
        var isWhole = correction.Selection == QuoteSelection.Whole;
        var count = MessageParts.Number(found.Length);
        if (correction.Nth is { } nth)
        {
            _findings.Add(
                nth.Place, isWhole ? QuoteCorrectionRules.NthText : QuoteCorrectionRules.NthOutOfRange, MessageParts.Number(nth.Value),
                shown, count, lines);
            return null;
        }
        _findings.Add(
            correction.Words.Place, isWhole ? QuoteCorrectionRules.SeveralRead : QuoteCorrectionRules.FitsSeveral, shown, count, lines);
        return null;
    }

    private int LineOf(int span) => _text.Document.PositionOf(_spans[span].Outer.Start).Line;
}
