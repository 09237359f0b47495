using System.Globalization;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads a day: a date, or a date-time that says its offset. No time zone is ever guessed, and none changes the day.</summary>
internal static class DayReader
{
    private const int DateLength = 10;

    /// <summary>The day as <c>yyyy-MM-dd</c>, as it is written; null when the text is no date.</summary>
    public static string? Read(string text)
    {
        if (!IsDate(text))
            return null;
        return text.Length == DateLength || (text[DateLength] == 'T' && HasTime(text, out var end) && HasOffset(text, end)) ? text.Substring(0, DateLength) : null;
    }

    /// <summary>What to write instead of a text that is no date.</summary>
    public static string Remedy(string text)
    {
        if (IsDate(text) && text.Length > DateLength)
        {
            return text[DateLength] is 'T' or ' ' && HasTime(text, out var end)
                ? $"Behind the time its offset is missing: write '{text.Substring(0, DateLength)}T{text.Substring(DateLength + 1, end - DateLength - 1)}Z' or '+01:00' instead of 'Z', or the date alone."
                : $"Write '{text.Substring(0, DateLength)}', or date, time and offset as '{text.Substring(0, DateLength)}T09:30:00+01:00'.";
        }
        if (Numbers(text) is [var first, var second, var third])
        {
            // Year first, or day first with points, can mean one day only; what stands between slashes can mean two.
            var (year, month, day) = first > 31 ? (first, second, third) : text.Contains('.') ? (third, second, first) : (0, 0, 0);
            if (IsDay(year, month, day))
                return $"Did you mean '{Shown(year, month, day)}'?";
            if (year is >= 1 and <= 9999 && month is >= 1 and <= 12)
                return $"The month {Shown(year, month, 1).Substring(0, 7)} has {DateTime.DaysInMonth(year, month).ToString(CultureInfo.InvariantCulture)} days.";
        }
        return "Write year, month and day, as in '2025-03-31'.";
    }

    private static bool IsDate(string text) =>
        text.Length >= DateLength && text[4] == '-' && text[7] == '-' && Digits(text, 0, 4) && Digits(text, 5, 2) && Digits(text, 8, 2)
        && IsDay(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));

    private static bool HasTime(string text, out int end)
    {
        end = 16;
        if (text.Length < end || !Digits(text, 11, 2) || text[13] != ':' || !Digits(text, 14, 2) || Number(text, 11, 2) > 23 || Number(text, 14, 2) > 59)
            return false;
        if (text.Length < 19 || text[16] != ':')
            return true;
        end = 19;
        if (!Digits(text, 17, 2) || Number(text, 17, 2) > 59)
            return false;
        if (text.Length > 20 && text[19] == '.' && Digits(text, 20, 1))
        {
            for (end = 21; end < text.Length && Digits(text, end, 1);)
                end++;
        }
        return true;
    }

    private static bool HasOffset(string text, int at) =>
        text.Length == at + 1 ? text[at] == 'Z'
        : text.Length == at + 6 && text[at] is '+' or '-' && text[at + 3] == ':' && Digits(text, at + 1, 2) && Digits(text, at + 4, 2)
            && Number(text, at + 1, 2) <= 14 && Number(text, at + 4, 2) <= 59;

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        for (var i = 0; i < text.Length && numbers.Count < 4;)
        {
            var end = i;
            while (end < text.Length && Digits(text, end, 1))
                end++;
            if (end == i && !(i > 0 && text[i] is '-' or '.' or '/'))
                return [];
            if (end - i > 4)
                return [];
            if (end > i)
                numbers.Add(Number(text, i, end - i));
            i = Math.Max(end, i + 1);
        }
        return numbers;
    }

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static string Shown(int year, int month, int day) => new DateTime(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool Digits(string text, int start, int count)
    {
        if (start + count > text.Length)
            return false;
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }
        return true;
    }

    private static int Number(string text, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++)
            number = (number * 10) + text[i] - '0';
        return number;
    }
}
