using System.IO.Compression;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// The weights of the sequence model: whole numbers, so that every machine reads the same. Learned by <c>eng/train-entities</c> from openly
/// licensed text, which THIRD-PARTY-NOTICES names.
/// </summary>
internal sealed class NameWeights
{
    /// <summary>First bytes of a weights file.</summary>
    internal const int Magic = 0x31574E43;

    /// <summary>How many features are looked up together; fewer than <see cref="LabelPoints.MostRows"/>.</summary>
    internal const int MostAtOnce = 128;

    private const int MostFeatures = 1 << 22;

    private static readonly Lazy<NameWeights> English = new(static () => Embedded("entities.weights"));
    private static readonly Lazy<NameWeights> Others = new(static () => Embedded("names.weights"));

    // A slot has a feature's hash above and the number of its row below, from 1; 0 is empty.
    private readonly ulong[] _slots;
    private readonly LabelPoints[] _rows;

    private NameWeights(short[] transitions, uint[] features, LabelPoints[] rows, int count)
    {
        Transitions = transitions;
        Count = count;
        _rows = rows;
        var size = 16;
        while (size < features.Length * 2)
            size *= 2;
        _slots = new ulong[size];
        for (var i = 0; i < features.Length; i++)
        {
            var slot = features[i] & (uint)(size - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (uint)(size - 1);
            _slots[slot] = ((ulong)features[i] << 32) | (uint)(i + 1);
        }
    }

    /// <summary>The weights that ship for English.</summary>
    internal static NameWeights Instance => English.Value;

    /// <summary>The weights that ship for the other languages that have a model.</summary>
    internal static NameWeights OfOthers => Others.Value;

    /// <summary>Points for one label after another, at <c>previous * Count + label</c>.</summary>
    internal short[] Transitions { get; }

    /// <summary>Number of weights.</summary>
    public int Count { get; }

    /// <summary>Fills in the numbers of the features' rows, without those that have no weights; gives how many.</summary>
    /// <param name="features">At most <see cref="MostAtOnce"/> features.</param>
    /// <param name="rows">As long at least.</param>
    internal int RowsOf(ReadOnlySpan<uint> features, Span<int> rows)
    {
        // The table is larger than the nearest caches: all of its places are asked for before the first answer is looked at.
        Span<ulong> entries = stackalloc ulong[MostAtOnce];
        var slots = _slots;
        var mask = (uint)(slots.Length - 1);
        for (var i = 0; i < features.Length; i++)
            entries[i] = slots[features[i] & mask];
        var count = 0;
        for (var i = 0; i < features.Length; i++)
        {
            var entry = entries[i];
            for (var slot = features[i] & mask; (uint)(entry >> 32) != features[i] && entry != 0;)
                entry = slots[slot = (slot + 1) & mask];
            if (entry != 0)
                rows[count++] = (int)(uint)entry - 1;
        }
        return count;
    }

    /// <summary>The weights of a feature.</summary>
    internal ref readonly LabelPoints Row(int row) => ref _rows[row];

    /// <summary>
    /// Reads a weights file: deflated; magic number, number of features, transitions, then for each feature in rising order its hash as a
    /// difference to the one before, and all rows as (count, labels, values).
    /// </summary>
    /// <exception cref="InvalidDataException">The file is another's, cut short or damaged.</exception>
    public static NameWeights Read(Stream stream)
    {
        try
        {
            using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
            using var buffered = new BufferedStream(inflated, 1 << 16);
            using var reader = new BinaryReader(buffered);
            return Read(reader);
        }
        catch (EndOfStreamException fault)
        {
            throw new InvalidDataException("The weights file of the entity model is cut short.", fault);
        }
    }

    private static NameWeights Embedded(string resource) => Read(
        typeof(NameWeights).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The weights of the entity model are not embedded."));

    private static NameWeights Read(BinaryReader reader)
    {
        if (reader.ReadInt32() != Magic)
            throw new InvalidDataException("This is no weights file of the entity model.");
        int count = reader.ReadInt32(), total = reader.ReadInt32();
        if (count is < 0 or > MostFeatures || total < count || total > count * NameLabel.Count)
            throw Bad();
        var transitions = new short[NameLabel.Count * NameLabel.Count];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = reader.ReadInt16();
        var features = new uint[count];
        var previous = 0u;
        for (var i = 0; i < count; i++)
            features[i] = previous = unchecked(previous + reader.ReadUInt32());
        byte[] counts = Bytes(reader, count), labels = Bytes(reader, total), values = Bytes(reader, total);
        var rows = new LabelPoints[count];
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            rows[i] = LabelPoints.None;
            var end = at + counts[i];
            for (; at < end; at++)
            {
                if (at >= total || labels[at] >= NameLabel.Count)
                    throw Bad();
                rows[i].Set(labels[at], (sbyte)values[at]);
            }
        }
        return at == total ? new(transitions, features, rows, total) : throw Bad();
    }

    private static byte[] Bytes(BinaryReader reader, int count)
    {
        var bytes = reader.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new EndOfStreamException();
    }

    private static InvalidDataException Bad() => new("The weights file of the entity model is damaged.");
}
