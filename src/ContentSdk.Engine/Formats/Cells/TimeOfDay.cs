using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>Reads a time of day: <c>09:30</c>, <c>09:30:15</c>, <c>09:30:15.25</c>.</summary>
internal static class TimeOfDay
{
    private const int TickDigits = 7;

    /// <summary>The time; null when the text is not one.</summary>
    public static ScalarValue? Read(string text) =>
        TryRead(text, 0, out var ticks, out var end) && end == text.Length ? new(CellKind.Time, (ulong)ticks) : null;

    /// <summary>Reads the time that begins at a place. A fraction finer than a tick is cut off.</summary>
    public static bool TryRead(string text, int start, out long ticks, out int end)
    {
        (ticks, end) = (0, start);
        if (!Has(text, start, 24) || start + 2 >= text.Length || text[start + 2] != ':' || !Has(text, start + 3, 60))
            return false;
        ticks = (Digits.Number(text, start, 2) * TimeSpan.TicksPerHour) + (Digits.Number(text, start + 3, 2) * TimeSpan.TicksPerMinute);
        end = start + 5;
        if (end >= text.Length || text[end] != ':')
            return true;
        if (!Has(text, end + 1, 60))
            return false;
        ticks += Digits.Number(text, end + 1, 2) * TimeSpan.TicksPerSecond;
        end += 3;
        if (end + 1 >= text.Length || text[end] != '.' || !Digits.Is(text[end + 1]))
            return true;
        ticks += Fraction(text, end + 1);
        end = Digits.End(text, end + 1);
        return true;
    }

    /// <summary>The ticks of the fraction of a second whose digits begin at a place.</summary>
    public static long Fraction(string text, int start)
    {
        long ticks = 0;
        var end = Math.Min(Digits.End(text, start), start + TickDigits);
        for (var i = start; i < start + TickDigits; i++)
            ticks = (ticks * 10) + (i < end ? text[i] - '0' : 0);
        return ticks;
    }

    private static bool Has(string text, int start, int below) => Digits.Are(text, start, 2) && Digits.Number(text, start, 2) < below;
}
