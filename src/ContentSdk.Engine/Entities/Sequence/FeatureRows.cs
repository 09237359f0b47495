using System.Runtime.CompilerServices;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// The rows of features in order of their hashes, and a table that tells for the upper bits of a hash whether there can be a row and where
/// it is: so small that it stays near, which most features that are asked for have no row beyond.
/// </summary>
internal sealed class FeatureRows
{
    // One part of the hashes for so many features at most, each with 32 bits to tell them by.
    private const int FeaturesOfPart = 4;

    private readonly FeatureRow[] _rows;

    // For each part of the hashes the bits that are taken below, and above them how many rows come before the part.
    private readonly ulong[] _parts;
    private readonly int _partShift, _bitShift;

    /// <param name="rows">The rows, in rising order of their hashes.</param>
    public FeatureRows(FeatureRow[] rows)
    {
        _rows = rows;
        int parts = 16, bits = 4;
        for (; parts * FeaturesOfPart < rows.Length; parts *= 2)
            bits++;
        _parts = new ulong[parts];
        (_partShift, _bitShift) = (32 - bits, 27 - bits);
        var row = 0;
        for (var part = 0; part < parts; part++)
        {
            var taken = (ulong)row << 32;
            for (; row < rows.Length && rows[row].Hash >> _partShift == part; row++)
                taken |= 1UL << (int)((rows[row].Hash >> _bitShift) & 31);
            _parts[part] = taken;
        }
    }

    /// <summary>Adds the rows of features, at most two for each; gives how many there are.</summary>
    /// <param name="features">At most <see cref="NameWeights.MostAtOnce"/> features.</param>
    /// <param name="sum">What is added to.</param>
    public int Add(ReadOnlySpan<uint> features, ref LabelPoints sum)
    {
        Span<ulong> found = stackalloc ulong[NameWeights.MostAtOnce];
        found = found.Slice(0, Find(features, found));
        // The table is large: all rows are asked for before the first answer is looked at.
        var (rows, all, count, others) = (_rows, sum, 0, 0u);
        foreach (var one in found)
            others |= rows[(uint)one].Hash ^ (uint)(one >> 32);
        foreach (var one in found)
        {
            var (feature, row) = ((uint)(one >> 32), (uint)one);
            while (others != 0 && row < rows.Length && rows[row].Hash < feature)
                row++;
            for (; row < rows.Length && rows[row].Hash == feature; row++, count++)
                all.Add(in rows[row]);
        }
        sum = all;
        return count;
    }

    // Those that may have a row, each above the number of the first row that it can be.
    private int Find(ReadOnlySpan<uint> features, Span<ulong> found)
    {
        var (parts, partShift, bitShift, kept) = (_parts, _partShift, _bitShift, 0);
        foreach (var feature in features)
        {
            var (part, bit) = (parts[feature >> partShift], (int)((feature >> bitShift) & 31));
            // Each bit below stands for a row before. It is written down in any case, and stays if its own bit is set.
            var row = (uint)(part >> 32) + Count((uint)part & ((1u << bit) - 1));
            found[kept] = ((ulong)feature << 32) | row;
            kept += (int)(part >> bit) & 1;
        }
        return kept;
    }

    // How many bits are set: by pairs, by fours, by eights, and all of these together.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Count(uint bits)
    {
        bits -= (bits >> 1) & 0x5555_5555;
        bits = (bits & 0x3333_3333) + ((bits >> 2) & 0x3333_3333);
        return unchecked((((bits + (bits >> 4)) & 0x0F0F_0F0F) * 0x0101_0101) >> 24);
    }
}
