using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>
/// Reads a length of time of ISO 8601: <c>P2W</c>, <c>P1DT12H</c>, <c>PT1H30M</c>, <c>-PT0.5S</c>. Years and months
/// have no fixed length, and are none.
/// </summary>
internal static class DurationForm
{
    // A component that is longer has no length in ticks whatever its unit.
    private const int MostDigits = 12;

    private static readonly (char Letter, long Ticks)[] Units =
    [
        ('W', 7 * TimeSpan.TicksPerDay), ('D', TimeSpan.TicksPerDay),
        ('H', TimeSpan.TicksPerHour), ('M', TimeSpan.TicksPerMinute), ('S', TimeSpan.TicksPerSecond),
    ];

    /// <summary>The duration; null when the text is not one, or too long for ticks.</summary>
    public static ScalarValue? Read(string text)
    {
        var at = text[0] is '-' ? 1 : 0;
        if (at >= text.Length || text[at++] != 'P' || at == text.Length)
            return null;
        long total = 0;
        bool hasTime = false;
        for (var unit = 0; at < text.Length; unit++)
        {
            if (text[at] == 'T')
            {
                if (hasTime || ++at == text.Length)
                    return null;
                (hasTime, unit) = (true, 2);
            }
            if (Component(text, ref at, ref unit, hasTime) is not { } ticks || ticks > long.MaxValue - total)
                return null;
            total += ticks;
        }
        return new(CellKind.Duration, unchecked((ulong)(text[0] == '-' ? -total : total)));
    }

    // Units follow each other from the largest to the smallest; weeks and days come before the T, the others after it.
    private static long? Component(string text, ref int at, ref int unit, bool hasTime)
    {
        int start = at, end = Digits.End(text, start);
        if (end == start || end - start > MostDigits || end == text.Length)
            return null;
        long fraction = 0;
        at = end;
        if (text[at] == '.')
        {
            fraction = TimeOfDay.Fraction(text, at + 1);
            at = Digits.End(text, at + 1);
            if (at == end + 1 || at == text.Length || text[at] != 'S')
                return null;
        }
        while (unit < Units.Length && Units[unit].Letter != text[at])
            unit++;
        if (unit == Units.Length || hasTime != unit >= 2)
            return null;
        at++;
        long count = 0;
        for (var i = start; i < end; i++)
            count = (count * 10) + text[i] - '0';
        return count > (long.MaxValue - fraction) / Units[unit].Ticks ? null : (count * Units[unit].Ticks) + fraction;
    }
}
