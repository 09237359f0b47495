using System.Numerics;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>
/// The double that is nearest to a decimal number, ties to even. The framework's own parser is not used, since the one
/// of .NET Framework, where Visual Studio runs, is off by a bit for some numbers.
/// </summary>
internal static class DoubleBits
{
    private const int Precision = 53, LeastExponent = -1022, MostExponent = 1023;

    // Wider than the exponents of a double and the digits before them together.
    private const int MostPower = 500;

    /// <summary>The bits of digits (a point among them left out) times a power of ten; null when that is too large.</summary>
    public static ulong? Of(string text, int start, int end, int power)
    {
        var digits = BigInteger.Zero;
        for (var i = start; i < end; i++)
        {
            if (text[i] != '.')
                digits = (digits * 10) + (text[i] - '0');
        }
        if (digits.IsZero || power < -MostPower)
            return 0;
        return power > MostPower ? null : Nearest(digits * BigInteger.Pow(10, Math.Max(power, 0)), BigInteger.Pow(10, Math.Max(-power, 0)));
    }

    private static ulong? Nearest(BigInteger numerator, BigInteger denominator)
    {
        // Two bits or three more than are kept, and whether anything is left below them.
        var shift = Precision + 2 - (Bits(numerator) - Bits(denominator));
        var quotient = (ulong)BigInteger.DivRem(
            shift > 0 ? numerator << shift : numerator, shift < 0 ? denominator << -shift : denominator, out var rest);
        var length = Bits(quotient);
        var exponent = length - 1 - shift;
        var drop = length - Math.Min(Precision, Precision + exponent - LeastExponent);
        if (drop > length)
            return 0;
        ulong kept = quotient >> drop, cut = quotient & ((1UL << drop) - 1), half = 1UL << (drop - 1);
        if (cut > half || (cut == half && (!rest.IsZero || (kept & 1) == 1)))
            kept++;
        // A carry out of the fraction is one into the exponent, also from the numbers below the normal ones.
        var bits = exponent < LeastExponent ? kept : ((ulong)(exponent - LeastExponent) << (Precision - 1)) + kept;
        return bits >= (ulong)(MostExponent - LeastExponent + 2) << (Precision - 1) ? null : bits;
    }

    private static int Bits(BigInteger number)
    {
        var bytes = number.ToByteArray();
        var last = bytes.Length - 1;
        while (last > 0 && bytes[last] == 0)
            last--;
        var bits = last * 8;
        for (int top = bytes[last]; top > 0; top >>= 1)
            bits++;
        return bits;
    }
}
