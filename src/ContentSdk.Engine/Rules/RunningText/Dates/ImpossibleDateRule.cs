using System.Globalization;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules.RunningText.Dates;

/// <summary>A day that its month does not have.</summary>
internal sealed class ImpossibleDateRule : ITextRule
{
    public Rule Rule { get; } = new(
        "CSDK4015", "Date does not exist",
        "There is no '{0}': the month has {1} days{2}. Correct the date.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        foreach (var date in DateReader.Read(text))
        {
            var days = Calendar.DaysOf(date.Month, date.Year);
            if (date.Day > days)
                places.Add(
                    date.Range, text.Document.Slice(date.Range).ToString().Replace('\n', ' '), days.ToString(CultureInfo.InvariantCulture),
                    date.Month == 2 && date.Year is { } year ? $" in {year.ToString(CultureInfo.InvariantCulture)}" : "");
            if (places.IsFull)
                return;
        }
    }
}
