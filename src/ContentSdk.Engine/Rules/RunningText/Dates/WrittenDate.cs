using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Dates;

/// <summary>A date as it stands in a text.</summary>
/// <param name="Range">From its first to its last word, the day of the week left out.</param>
/// <param name="Day">Day of the month as written, from 1 to 31.</param>
/// <param name="Month">Month from 1.</param>
/// <param name="Year">The year, if it stands there.</param>
/// <param name="Weekday">The day of the week that stands there, Monday 1, or 0.</param>
/// <param name="WeekdayRange">Where it stands.</param>
internal readonly record struct WrittenDate(TextRange Range, int Day, int Month, int? Year, int Weekday, TextRange WeekdayRange);
