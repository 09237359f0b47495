namespace ContentSdk.Engine.Rules.RunningText.Dates;

/// <summary>The Gregorian calendar.</summary>
internal static class Calendar
{
    private static readonly int[] Offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

    /// <summary>Days of a month from 1; where the year is not known, February has 29.</summary>
    public static int DaysOf(int month, int? year) => month switch
    {
        2 => year is { } known && !IsLeap(known) ? 28 : 29,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Day of the week, Monday 1 to Sunday 7.</summary>
    public static int WeekdayOf(int year, int month, int day)
    {
        // Sakamoto's method: the year begins in March.
        var from = month < 3 ? year - 1 : year;
        var fromSunday = (from + from / 4 - from / 100 + from / 400 + Offsets[month - 1] + day) % 7;
        return fromSunday == 0 ? 7 : fromSunday;
    }

    /// <summary>Day of the week of a date of the Julian calendar, which is 13 days behind since March 1900.</summary>
    public static int JulianWeekdayOf(int year, int month, int day) => (WeekdayOf(year, month, day) + 12) % 7 + 1;

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
