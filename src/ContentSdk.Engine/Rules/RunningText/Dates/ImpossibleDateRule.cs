using System.Globalization;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules.RunningText.Dates;

/// <summary>A day that its month does not have.</summary>
internal sealed class ImpossibleDateRule : ITextRule
{
    private static readonly Rule Own = new(
        "CSDK4015", "Nonexistent date",
        "'{0}' does not exist: the month has {1} days. Correct the date.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage InYear = Own.Also(
        "inYear", "'{0}' does not exist: in {2} the month has {1} days. Correct the date.");

    public Rule Rule => Own;

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        foreach (var date in DateReader.Read(text))
        {
            var days = Calendar.DaysOf(date.Month, date.Year);
            if (date.Day > days && IsOfOldCalendar(text, date))
                continue;
            var (shown, most) = (text.Document.Slice(date.Range).ToString().Replace('\n', ' '), days.ToString(CultureInfo.InvariantCulture));
            if (date.Day > days && date is { Month: 2, Year: { } year })
                places.Add(date.Range, InYear, shown, most, year.ToString(CultureInfo.InvariantCulture));
            else if (date.Day > days)
                places.Add(date.Range, shown, most);
            if (places.IsFull)
                return;
        }
    }

    // 29 February 1900 by the Julian calendar, 30 February 1712 in Sweden: only February was ever another.
    private static bool IsOfOldCalendar(AnalyzedText text, WrittenDate date)
    {
        const int LongestFebruary = 30, FirstYear = 1000, LastYear = 1931;
        if (date.Month != 2 || date.Day > LongestFebruary)
            return false;
        if (date.Year is { } year)
            return year <= LastYear && year % 4 == 0;
        var sentence = text.SentenceOf(text.TokenIndexAt(date.Range.Start));
        for (var i = text.SentenceStarts[sentence]; i < text.SentenceStarts[sentence + 1]; i++)
        {
            if (text.Tokens[i] is { Kind: TokenKind.Number, Length: 4 }
                && int.TryParse(text.Slice(text.Tokens[i]).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var other) && other is >= FirstYear and <= LastYear)
                return true;
        }
        return false;
    }
}
