using System.Globalization;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads a day: a date, or a date-time that says its offset. No time zone is ever guessed, and none changes the day.</summary>
internal static class DayReader
{
    /// <summary>The day, or the time of that day where one was written with its offset; null when the text is neither.</summary>
    public static Timestamp? Read(string text) => Timestamp.Read(text) is { } stamp && stamp.Value.Kind != CellKind.LocalDateTime ? stamp : null;

    /// <summary>What to write instead of a text that is no date.</summary>
    public static string Remedy(string text)
    {
        if (Timestamp.IsDate(text) && text.Length > Timestamp.DateLength)
        {
            return text[Timestamp.DateLength] is 'T' or 't' or ' ' && TimeOfDay.TryRead(text, Timestamp.DateLength + 1, out _, out var end) && end == TimestampRepair.WithoutZone(text)
                ? $"The offset after the time is missing. Write '{text.Substring(0, Timestamp.DateLength)}T{text.Substring(Timestamp.DateLength + 1, end - Timestamp.DateLength - 1)}+01:00' with the offset of your place ('Z' is UTC), or the date alone."
                : $"Write '{text.Substring(0, Timestamp.DateLength)}', or date, time and offset as '{text.Substring(0, Timestamp.DateLength)}T09:30:00+01:00'.";
        }
        if (Numbers(text) is [var first, var second, var third])
        {
            // Year first, or day first with points, can mean one day only; what stands between slashes can mean two.
            var (year, month, day) = first > 31 ? (first, second, third) : text.Contains('.') ? (third, second, first) : (0, 0, 0);
            if (Timestamp.IsDay(year, month, day))
                return $"Did you mean '{Shown(year, month, day)}'?";
            if (year is >= 1 and <= 9999 && month is >= 1 and <= 12)
                return $"The month {Shown(year, month, 1).Substring(0, 7)} has {DateTime.DaysInMonth(year, month).ToString(CultureInfo.InvariantCulture)} days.";
        }
        return "Write year, month and day, as in '2025-03-31'.";
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

    private static string Shown(int year, int month, int day) => new DateTime(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
