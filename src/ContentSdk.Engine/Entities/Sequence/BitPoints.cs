namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>The weights of the bits of a template, so that none of them is hashed or looked up where it stands in a text.</summary>
internal sealed class BitPoints
{
    private static readonly byte[] Numbers = NumbersOfBits();

    private readonly (LabelPoints Sum, int Rows)[] _sums;
    private readonly byte[] _at = new byte[64];

    public BitPoints(NameWeights weights, Template template, uint with)
    {
        var sums = new List<(LabelPoints, int)>();
        for (var bit = 1UL; bit != 0; bit <<= 1)
        {
            var sum = default(LabelPoints);
            var rows = weights.AddRows([FeatureHash.OfBit(template, bit, with)], ref sum);
            if (rows == 0)
                continue;
            Mask |= bit;
            _at[NumberOf(bit)] = (byte)sums.Count;
            sums.Add((sum, rows));
        }
        _sums = sums.ToArray();
    }

    /// <summary>The bits that have weights.</summary>
    public ulong Mask { get; }

    /// <summary>The weights of a bit that has some, and of how many rows they are the sum.</summary>
    public ref readonly (LabelPoints Sum, int Rows) Of(ulong bit) => ref _sums[_at[NumberOf(bit)]];

    // A product with a sequence of de Bruijn has another highest six bits for each bit.
    private static int NumberOf(ulong bit) => Numbers[unchecked(bit * 0x03F79D71B4CB0A89UL) >> 58];

    private static byte[] NumbersOfBits()
    {
        var numbers = new byte[64];
        for (var i = 0; i < 64; i++)
            numbers[unchecked((1UL << i) * 0x03F79D71B4CB0A89UL) >> 58] = (byte)i;
        return numbers;
    }
}
