namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>The weights of the bits of a template, so that none of them is hashed or looked up where it stands in a text.</summary>
internal sealed class BitPoints
{
    private static readonly byte[] Numbers = NumbersOfBits();

    private readonly (LabelPoints Sum, int Rows)[] _sums;
    private readonly byte[] _at = new byte[64];

    // The bits that have weights.
    private readonly ulong _mask;

    public BitPoints(NameWeights weights, Template template, uint with)
    {
        var sums = new List<(LabelPoints, int)>();
        for (var bit = 1UL; bit != 0; bit <<= 1)
        {
            var sum = default(LabelPoints);
            var rows = weights.AddRows([FeatureHash.OfBit(template, bit, with)], ref sum);
            if (rows == 0)
                continue;
            _mask |= bit;
            _at[NumberOf(bit)] = (byte)sums.Count;
            sums.Add((sum, rows));
        }
        _sums = sums.ToArray();
    }

    /// <summary>Adds the weights of bits; gives how many rows that are, at most two for each bit.</summary>
    public int Add(ulong bits, ref LabelPoints sum)
    {
        var (all, rows) = (sum, 0);
        for (bits &= _mask; bits != 0; bits &= bits - 1)
        {
            ref readonly var one = ref _sums[_at[NumberOf(bits & (~bits + 1))]];
            all.Add(in one.Sum);
            rows += one.Rows;
        }
        sum = all;
        return rows;
    }

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
