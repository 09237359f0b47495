using System.Globalization;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules.RunningText.Dates;

/// <summary>A date with a day of the week that it was not.</summary>
internal sealed class WeekdayRule : ITextRule
{
    /// <summary>Greece was the last country to give the Julian calendar up, in 1923; histories name dates by both.</summary>
    private const int LastJulianYear = 1923;

    public Rule Rule { get; } = new(
        "CSDK4014", "Weekday does not match the date",
        "'{0}' does not match the date: {1} ({3}) is a {2}. Correct the day of the week or the date.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        foreach (var date in DateReader.Read(text))
        {
            if (date.Weekday == 0 || date.Year is not { } year || date.Day > Calendar.DaysOf(date.Month, year))
                continue;
            var weekday = Calendar.WeekdayOf(year, date.Month, date.Day);
            if (weekday != date.Weekday
                && !(year <= LastJulianYear && Calendar.JulianWeekdayOf(year, date.Month, date.Day) == date.Weekday))
                places.Add(
                    date.WeekdayRange,
                    text.Document.Slice(date.WeekdayRange).ToString(), text.Document.Slice(date.Range).ToString().Replace('\n', ' '),
                    CalendarWords.For(text.Language)!.NameOf(weekday),
                    FormattableString.Invariant($"{year:0000}-{date.Month:00}-{date.Day:00}"));
            if (places.IsFull)
                return;
        }
    }
}
