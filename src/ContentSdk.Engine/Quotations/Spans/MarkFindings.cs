using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Spans;

/// <summary>Reports marks without a partner or with the wrong one, at most so many of a file that a person reads them.</summary>
internal sealed class MarkFindings(SourceDocument document, ICollection<Finding> findings)
{
    private const int MaxFindings = 100;

    private int _count;

    public void Unclosed(QuotationMark mark) => Add(mark, QuotationRules.UnclosedMark.Id, Show(mark));

    public void Unopened(QuotationMark mark) => Add(mark, QuotationRules.UnopenedMark.Id, Show(mark));

    public void Mismatched(QuotationMark open, QuotationMark close)
    {
        var place = document.PositionOf(close.Position);
        if (Finding(
            open, QuotationRules.MismatchedMarks.Id, Show(open), Show(close),
            $"{Number(place.Line)}:{Number(place.Column)}") is not { } finding)
            return;
        var fitting = IsAlone(open, close) ? MarkPairs.ClearPartner(open, close) : null;
        findings.Add(fitting is null ? finding : finding.MendedBy(document, new(close.Position, close.Length), fitting));
    }

    /// <summary>
    /// Whether no other mark stands between that the two could pair with: else it is
    /// not certain that they belong together.
    /// </summary>
    private bool IsAlone(QuotationMark open, QuotationMark close)
    {
        for (var i = open.End; i < close.Position; i++)
        {
            if (QuotationMark.TryGetFamily(document.Text[i], out var family) && family == open.Family)
                return false;
        }
        return true;
    }

    private void Add(QuotationMark mark, string rule, params string[] arguments)
    {
        if (Finding(mark, rule, arguments) is { } finding)
            findings.Add(finding);
    }

    private Finding? Finding(QuotationMark mark, string rule, params string[] arguments) =>
        _count++ < MaxFindings ? Model.Finding.At(document, new(mark.Position, mark.Length), rule, arguments) : null;

    private string Show(QuotationMark mark) => document.Text.Substring(mark.Position, mark.Length);

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
