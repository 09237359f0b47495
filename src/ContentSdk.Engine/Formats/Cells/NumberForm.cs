using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>Reads a number, and gives it the narrowest kind that holds it exactly; a double where none does.</summary>
internal static class NumberForm
{
    private const int MostScale = 28;
    private const ulong Infinity = 0x7FF0_0000_0000_0000, NotANumber = 0x7FF8_0000_0000_0000, Sign = 1UL << 63;

    /// <summary>The number; null when the text is not one, or too large for a double.</summary>
    public static ScalarValue? Read(string text)
    {
        var start = text[0] is '+' or '-' ? 1 : 0;
        var isNegative = text[0] == '-';
        if (SpecialOf(text, start) is { } special)
            return new(CellKind.Double, isNegative ? special | Sign : special);
        int point = Digits.End(text, start), end = point;
        if (point - start > 1 && text[start] == '0')
            return null;
        if (end < text.Length && text[end] == '.')
        {
            end = Digits.End(text, point + 1);
            if (end == point + 1)
                return null;
        }
        var scale = Math.Max(0, end - point - 1);
        if (end == start || (end < text.Length && text[end] is not ('e' or 'E')))
            return null;
        if (end < text.Length)
            return ExponentOf(text, end + 1) is { } exponent ? Double(text, start, end, exponent - scale, isNegative) : null;
        if (Mantissa(text, start, end) is not var (low, high))
            return Double(text, start, end, -scale, isNegative);
        if (end == point && high == 0 && (!isNegative || low <= Sign))
            return isNegative && low > 0 ? new(CellKind.Integer, unchecked(0 - low), ulong.MaxValue) : new(CellKind.Integer, low);
        if (scale > MostScale)
            return Double(text, start, end, -scale, isNegative);
        var flags = ((uint)scale << 16) | (isNegative && (low | high) != 0 ? 0x8000_0000 : 0);
        return new(CellKind.Decimal, low, high | ((ulong)flags << 32));
    }

    /// <summary>The bits of the double that is nearest to a number without an exponent, which has this form.</summary>
    public static ulong DoubleOf(string text)
    {
        var start = text[0] is '+' or '-' ? 1 : 0;
        int point = Digits.End(text, start), end = point < text.Length ? Digits.End(text, point + 1) : point;
        var bits = DoubleBits.Of(text, start, end, -Math.Max(0, end - point - 1)) ?? 0;
        return text[0] == '-' ? bits | Sign : bits;
    }

    private static ulong? SpecialOf(string text, int start) => text.Substring(start) switch
    {
        ".inf" or ".Inf" or ".INF" => Infinity,
        ".nan" or ".NaN" or ".NAN" when start == 0 => NotANumber,
        _ => null,
    };

    private static int? ExponentOf(string text, int start)
    {
        var digits = start < text.Length && text[start] is '+' or '-' ? start + 1 : start;
        if (digits == text.Length || Digits.End(text, digits) != text.Length)
            return null;
        // Beyond this the exponent alone decides, whatever the digits before it.
        var exponent = 0;
        for (var i = digits; i < text.Length && exponent < 10_000; i++)
            exponent = (exponent * 10) + text[i] - '0';
        return text[start] == '-' ? -exponent : exponent;
    }

    /// <summary>The digits, a point among them left out, as a number of 96 bits; null when it has more.</summary>
    private static (ulong Low, ulong High)? Mantissa(string text, int start, int end)
    {
        ulong low = 0, middle = 0, high = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '.')
                continue;
            low = (low * 10) + (ulong)(text[i] - '0');
            middle = (middle * 10) + (low >> 32);
            high = (high * 10) + (middle >> 32);
            if (high > uint.MaxValue)
                return null;
            (low, middle) = (low & uint.MaxValue, middle & uint.MaxValue);
        }
        return (low | (middle << 32), high);
    }

    private static ScalarValue? Double(string text, int start, int end, int exponent, bool isNegative) =>
        DoubleBits.Of(text, start, end, exponent) is { } bits ? new(CellKind.Double, isNegative ? bits | Sign : bits) : null;
}
