namespace ContentSdk.Engine.Sets;

/// <summary>How rare something is, as a logarithm in whole numbers.</summary>
internal static class Rarity
{
    private const int FractionBits = 4, Shift = 16;

    /// <summary>Sixteen times the binary logarithm of how many times fewer have it than there are.</summary>
    /// <param name="count">How many have it, at least 1.</param>
    /// <param name="all">How many there are, at least as many.</param>
    public static int Of(int count, int all) => Logarithm(((ulong)all << Shift) / (ulong)count) - (Shift << FractionBits);

    /// <summary>The square root of a number from 0 to 2^62, rounded up.</summary>
    internal static long SquareRoot(long number)
    {
        if (number <= 1)
            return number;
        var root = 1L;
        while (root * root < number)
            root *= 2;
        for (var next = (root + (number / root)) / 2; next < root; next = (root + (number / root)) / 2)
            root = next;
        return root * root < number ? root + 1 : root;
    }

    /// <summary>Sixteen times the binary logarithm of a number from 1 to 2^47, rounded down.</summary>
    internal static int Logarithm(ulong number)
    {
        var whole = 0;
        while (number >> whole > 1)
            whole++;
        // The number as 1.x with 31 bits after the point; squaring it doubles its logarithm.
        const int Point = 31;
        var mantissa = whole > Point ? number >> (whole - Point) : number << (Point - whole);
        var logarithm = whole;
        for (var i = 0; i < FractionBits; i++)
        {
            mantissa = mantissa * mantissa >> Point;
            logarithm <<= 1;
            if (mantissa >> (Point + 1) == 0)
                continue;
            mantissa >>= 1;
            logarithm |= 1;
        }
        return logarithm;
    }
}
