using System.IO.Compression;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// The weights of the sequence model: whole numbers, so that every machine reads the same. Learned by <c>eng/train-entities</c> from openly
/// licensed text, which THIRD-PARTY-NOTICES names.
/// </summary>
public sealed class NameWeights
{
    /// <summary>First bytes of a weights file.</summary>
    internal const int Magic = 0x31574E43;

    private const string Resource = "entities.weights";

    private static readonly Lazy<NameWeights> Loaded = new(static () => Read(
        typeof(NameWeights).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("The weights of the entity model are not embedded.")));

    // One word of the table for a feature: its hash, where its row begins, how many weights it has. A row has label and value in one number.
    private readonly ulong[] _slots;
    private readonly short[] _rows;

    private NameWeights(short[] transitions, uint[] features, byte[] counts, short[] rows)
    {
        Transitions = transitions;
        _rows = rows;
        var size = 16;
        while (size * 3 < features.Length * 4)
            size *= 2;
        _slots = new ulong[size];
        var start = 0u;
        for (var i = 0; i < features.Length; i++)
        {
            var slot = features[i] & (uint)(size - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (uint)(size - 1);
            _slots[slot] = ((ulong)features[i] << 32) | (start << 4) | counts[i];
            start += counts[i];
        }
    }

    /// <summary>The weights that ship.</summary>
    internal static NameWeights Instance => Loaded.Value;

    /// <summary>Points for one label after another, at <c>previous * Count + label</c>.</summary>
    internal short[] Transitions { get; }

    /// <summary>Number of weights.</summary>
    public int Count => _rows.Length;

    /// <summary>Adds the points that a feature gives to each label.</summary>
    internal void AddTo(Span<int> scores, uint feature)
    {
        var slots = _slots;
        var mask = (uint)(slots.Length - 1);
        for (var slot = feature & mask; ; slot = (slot + 1) & mask)
        {
            var entry = slots[slot];
            if (entry == 0)
                return;
            if ((uint)(entry >> 32) != feature)
                continue;
            var start = (int)((uint)entry >> 4);
            foreach (var weight in _rows.AsSpan(start, (int)(entry & 15)))
                scores[weight & 15] += weight >> 4;
            return;
        }
    }

    /// <summary>
    /// Reads a weights file: deflated; magic number, number of features, transitions, then for each feature in rising order its hash as a
    /// difference to the one before, and all rows as (count, labels, values).
    /// </summary>
    public static NameWeights Read(Stream stream)
    {
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
        using var buffered = new BufferedStream(inflated, 1 << 16);
        using var reader = new BinaryReader(buffered);
        if (reader.ReadInt32() != Magic)
            throw new InvalidDataException("This is no weights file of the entity model.");
        int count = reader.ReadInt32(), total = reader.ReadInt32();
        var transitions = new short[NameLabel.Count * NameLabel.Count];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = reader.ReadInt16();
        var features = new uint[count];
        var previous = 0u;
        for (var i = 0; i < count; i++)
            features[i] = previous = unchecked(previous + reader.ReadUInt32());
        var counts = reader.ReadBytes(count);
        var labels = reader.ReadBytes(total);
        var rows = new short[total];
        for (var i = 0; i < total; i++)
            rows[i] = (short)((reader.ReadSByte() << 4) | labels[i]);
        return new(transitions, features, counts, rows);
    }
}
