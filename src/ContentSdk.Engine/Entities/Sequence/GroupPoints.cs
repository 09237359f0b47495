namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>The sum of the weights of a group's features.</summary>
internal sealed class GroupPoints(FeatureGroup group, ulong key, ulong more, in LabelPoints sum, int rows)
{
    private readonly LabelPoints _sum = sum;

    /// <summary>The sum.</summary>
    public ref readonly LabelPoints Sum => ref _sum;

    /// <summary>How many rows it is of.</summary>
    public int Rows { get; } = rows;

    /// <summary>Whether these are the group's under a key.</summary>
    public bool Is(FeatureGroup of, ulong first, ulong second) => key == first && more == second && group == of;

    /// <summary>Where a group is kept.</summary>
    public static uint Hash(FeatureGroup group, ulong key, ulong more) =>
        (uint)(unchecked((key ^ ((more ^ (ulong)group) * 0xD6E8FEB86659FD93UL)) * 0x9E3779B97F4A7C15UL) >> 32);

    /// <summary>Where this one is kept.</summary>
    public uint Hash() => Hash(group, key, more);
}

/// <summary>Sums that came up first, a few: any other is added up each time. Safe to ask from many threads.</summary>
internal sealed class GroupCache
{
    private const int Bits = 11;

    private readonly GroupPoints?[] _kept = new GroupPoints?[1 << Bits];

    /// <summary>The sum of a group, or null.</summary>
    public GroupPoints? Find(FeatureGroup group, ulong key, ulong more) =>
        Volatile.Read(ref _kept[GroupPoints.Hash(group, key, more) >> (32 - Bits)]) is { } known && known.Is(group, key, more)
            ? known
            : null;

    /// <summary>Keeps a sum where none is kept.</summary>
    public void Keep(GroupPoints points)
    {
        ref var place = ref _kept[points.Hash() >> (32 - Bits)];
        if (place is null)
            Volatile.Write(ref place, points);
    }
}
