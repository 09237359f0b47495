using System.Runtime.CompilerServices;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// The rows of features in order of their hashes, and a table that tells for the upper bits of a hash whether there can be a row and where
/// it is: so small that it stays near, which most features that are asked for have no row beyond.
/// </summary>
internal sealed class FeatureRows
{
    // One part of the hashes for so many features at most, each with 32 bits to tell them by.
    private const int FeaturesOfPart = 2;

    private const ulong IsCrowded = 1UL << 63;

    // Behind the last one is another, without weights.
    private readonly FeatureRow[] _rows;

    // For each part of the hashes the bits that are taken below, above them how many rows come before the part, and whether two rows of it
    // have the same bit.
    private readonly ulong[] _parts;
    private readonly int _partShift, _bitShift;

    /// <param name="rows">The rows, in rising order of their hashes.</param>
    public FeatureRows(List<FeatureRow> rows)
    {
        int parts = 16, bits = 4;
        for (; parts * FeaturesOfPart < rows.Count; parts *= 2)
            bits++;
        _parts = new ulong[parts];
        (_partShift, _bitShift) = (32 - bits, 27 - bits);
        var part = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var bit = rows[row].Hash >> _bitShift;
            for (; part < bit >> 5; part++)
                _parts[part + 1] = (ulong)row << 32;
            _parts[part] |= (1UL << (int)(bit & 31)) | ((_parts[part] >> (int)(bit & 31) & 1) << 63);
        }
        for (; part < parts - 1; part++)
            _parts[part + 1] = (ulong)rows.Count << 32;
        rows.Add(new(0, [], []));
        _rows = rows.ToArray();
    }

    /// <summary>1 for a feature that may have a row, 0 for one that has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Has(uint feature) => (int)(_parts[feature >> _partShift] >> (int)((feature >> _bitShift) & 31)) & 1;

    /// <summary>Adds the rows of features, at most two for each; gives how many there are.</summary>
    public int Add(ReadOnlySpan<uint> features, ref LabelPoints sum)
    {
        // All rows are asked for before the first answer is looked at: the table is large, and one after the other would take its time.
        Span<ulong> found = stackalloc ulong[NameWeights.MostAtOnce];
        var (rows, parts, partShift, bitShift) = (_rows, _parts, _partShift, _bitShift);
        var (all, count) = (sum, 0);
        for (var i = 0; i < features.Length; i++)
        {
            var feature = features[i];
            var part = parts[feature >> partShift];
            // Each bit below stands for a row before.
            var row = (uint)((part & ~IsCrowded) >> 32) + Count((uint)part & ((1u << (int)((feature >> bitShift) & 31)) - 1));
            if ((part & IsCrowded) != 0)
            {
                while (row + 1 < rows.Length && rows[row].Hash < feature)
                    row++;
                while (row + 1 < rows.Length && rows[row].Hash == feature && rows[row + 1].Hash == feature)
                {
                    all.Add(in rows[row++]);
                    count++;
                }
            }
            found[i] = ((ulong)(rows[row].Hash ^ feature) << 32) | row;
        }
        for (var i = 0; i < features.Length; i++)
        {
            if (found[i] > uint.MaxValue)
                continue;
            all.Add(in rows[found[i]]);
            count++;
        }
        sum = all;
        return count;
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
