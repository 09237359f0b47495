using System.Globalization;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads a day: a date, or a date-time that says its offset. No time zone is ever guessed, and none changes the day.</summary>
internal static class DayReader
{
    /// <summary>The day, or the time of that day where one was written with its offset; null when the text is neither.</summary>
    public static Timestamp? Read(string text) =>
        Timestamp.Read(text) is { } stamp && stamp.Value.Kind != CellKind.LocalDateTime ? stamp : null;

    /// <summary>The wording for a text that is not a date.</summary>
    public static Wording Fault(string text)
    {
        var shown = Snippet.Of(text);
        if (Timestamp.IsDate(text) && text.Length > Timestamp.DateLength)
        {
            var date = text.Substring(0, Timestamp.DateLength);
            return TimeAfterDate(text) is { } time
                ? new(FrontMatterRules.NoOffset, shown, $"{date}T{time}+01:00")
                : new(FrontMatterRules.TextAfterDate, shown, date, $"{date}T09:30:00+01:00");
        }
        if (Numbers(text) is [var first, var second, var third])
        {
            // Year first, or day first with points, can mean one day only; what is between slashes can mean two.
            var (year, month, day) = first > 31 ? (first, second, third) : text.Contains('.') ? (third, second, first) : (0, 0, 0);
            if (Timestamp.IsDay(year, month, day))
                return new(FrontMatterRules.MeantDate, shown, Shown(year, month, day));
            if (year is >= 1 and <= 9999 && month is >= 1 and <= 12)
            {
                var days = DateTime.DaysInMonth(year, month).ToString(CultureInfo.InvariantCulture);
                return new(FrontMatterRules.NoSuchDay, shown, Shown(year, month, 1).Substring(0, 7), days);
            }
        }
        return new(FrontMatterRules.InvalidDate, shown);
    }

    /// <summary>The time after the date, where nothing but the name of a zone follows it; else null.</summary>
    private static string? TimeAfterDate(string text)
    {
        const int Start = Timestamp.DateLength + 1;
        return text[Timestamp.DateLength] is 'T' or 't' or ' '
            && TimeOfDay.TryRead(text, Start, out _, out var end)
            && end == TimestampRepair.WithoutZone(text)
                ? text.Substring(Start, end - Start)
                : null;
    }

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        for (var i = 0; i < text.Length && numbers.Count < 4;)
        {
            var end = i;
            while (end < text.Length && Digits.Are(text, end, 1))
                end++;
            if (end == i && !(i > 0 && text[i] is '-' or '.' or '/'))
                return [];
            if (end - i > 4)
                return [];
            if (end > i)
                numbers.Add(Digits.Number(text, i, end - i));
            i = Math.Max(end, i + 1);
        }
        return numbers;
    }

    private static string Shown(int year, int month, int day) =>
        new DateTime(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
