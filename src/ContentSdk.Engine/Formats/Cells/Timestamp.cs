using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>A day, perhaps with a time, perhaps with its offset, as RFC 3339 writes them; seconds may be left out.</summary>
/// <param name="Day">Number of days since 0001-01-01.</param>
/// <param name="Time">Ticks since midnight, where a time was written.</param>
/// <param name="Offset">Minutes that the time is ahead of UTC, where an offset was written.</param>
internal readonly record struct Timestamp(int Day, long? Time, int? Offset)
{
    /// <summary>Number of characters of a day.</summary>
    public const int DateLength = 10;

    private const int MostOffset = 14 * 60;

    /// <summary>The value of a cell.</summary>
    public ScalarValue Value => this switch
    {
        { Time: not { } } => new(CellKind.Date, (ulong)Day),
        { Offset: { } offset } => new(CellKind.DateTimeOffset, (ulong)(Ticks - (offset * TimeSpan.TicksPerMinute)), (ulong)(long)offset),
        _ => new(CellKind.LocalDateTime, (ulong)Ticks),
    };

    private long Ticks => (Day * TimeSpan.TicksPerDay) + (Time ?? 0);

    /// <summary>Reads a text as a whole; null when it is not a day, or not within the years 1 to 9999 in UTC.</summary>
    public static Timestamp? Read(string text)
    {
        if (!IsDate(text))
            return null;
        var midnight = new DateTime(Digits.Number(text, 0, 4), Digits.Number(text, 5, 2), Digits.Number(text, 8, 2));
        var day = (int)(midnight.Ticks / TimeSpan.TicksPerDay);
        if (text.Length == DateLength)
            return new(day, null, null);
        if (text[DateLength] is not ('T' or 't' or ' ') || !TimeOfDay.TryRead(text, DateLength + 1, out var time, out var end))
            return null;
        if (end == text.Length)
            return new(day, time, null);
        return OffsetOf(text, end) is { } offset && new Timestamp(day, time, offset) is var stamp && stamp.IsInRange ? stamp : null;
    }

    /// <summary>Whether a text begins with a day.</summary>
    public static bool IsDate(string text) =>
        text.Length >= DateLength && text[4] == '-' && text[7] == '-'
        && Digits.Are(text, 0, 4) && Digits.Are(text, 5, 2) && Digits.Are(text, 8, 2)
        && IsDay(Digits.Number(text, 0, 4), Digits.Number(text, 5, 2), Digits.Number(text, 8, 2));

    /// <summary>Whether the calendar has a day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private bool IsInRange => Ticks - ((Offset ?? 0) * TimeSpan.TicksPerMinute) is >= 0 and var ticks && ticks <= DateTime.MaxValue.Ticks;

    private static int? OffsetOf(string text, int at)
    {
        if (text.Length == at + 1)
            return text[at] is 'Z' or 'z' ? 0 : null;
        if (text.Length != at + 6 || text[at] is not ('+' or '-') || text[at + 3] != ':'
            || !Digits.Are(text, at + 1, 2) || !Digits.Are(text, at + 4, 2))
            return null;
        int hours = Digits.Number(text, at + 1, 2), minutes = Digits.Number(text, at + 4, 2), offset = (hours * 60) + minutes;
        return minutes > 59 || offset > MostOffset ? null : text[at] == '-' ? -offset : offset;
    }
}
