namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// The form of a weights file: magic number; number of languages and their marks; number of features, of weights; transitions; then for
/// each feature in rising order its hash as a difference to the one before, the number of its language, 0 for what is shared, and all
/// rows as (count, labels, values). A feature that a language has for itself besides comes once more.
/// </summary>
internal static class NameWeightsFile
{
    /// <summary>First bytes of a weights file.</summary>
    internal const int Magic = 0x32574E43;

    private const int MostFeatures = 1 << 22, MostLanguages = 200;

    /// <summary>Reads what is shared and what a language has for itself.</summary>
    public static NameWeights Read(BinaryReader reader, uint language)
    {
        if (reader.ReadInt32() != Magic)
            throw new InvalidDataException("This is no weights file of the entity model.");
        int own = 0, languages = reader.ReadInt32();
        if (languages is < 0 or > MostLanguages)
            throw Bad();
        for (var i = 1; i <= languages; i++)
            own = reader.ReadUInt32() == language ? i : own;
        int count = reader.ReadInt32(), total = reader.ReadInt32();
        if (count is < 0 or > MostFeatures || total < count || total > count * NameLabel.Count)
            throw Bad();
        var transitions = new short[NameLabel.Count * NameLabel.Count];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = reader.ReadInt16();
        var hashes = new uint[count];
        var previous = 0u;
        for (var i = 0; i < count; i++)
            hashes[i] = previous = unchecked(previous + reader.ReadUInt32());
        byte[] ofLanguages = Bytes(reader, count), counts = Bytes(reader, count);
        byte[] labels = Bytes(reader, total), values = Bytes(reader, total);
        var (rows, weights, at) = (new List<FeatureRow>(), 0, 0);
        for (var i = 0; i < count; i++)
        {
            var end = at + counts[i];
            if (end > total || ofLanguages[i] > languages || (i > 0 && !IsAfter(hashes, ofLanguages, i))
                || !AreLabels(labels.AsSpan(at, counts[i])))
                throw Bad();
            if (ofLanguages[i] == 0 || ofLanguages[i] == own)
            {
                rows.Add(new(hashes[i], labels.AsSpan(at, counts[i]), values.AsSpan(at, counts[i])));
                weights += counts[i];
            }
            at = end;
        }
        return at == total ? new(transitions, rows.ToArray(), weights) : throw Bad();
    }

    private static bool IsAfter(uint[] hashes, byte[] ofLanguages, int i) =>
        hashes[i] > hashes[i - 1] || (hashes[i] == hashes[i - 1] && ofLanguages[i] > ofLanguages[i - 1]);

    private static bool AreLabels(ReadOnlySpan<byte> labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] >= NameLabel.Count || (i > 0 && labels[i] <= labels[i - 1]))
                return false;
        }
        return true;
    }

    private static byte[] Bytes(BinaryReader reader, int count)
    {
        var bytes = reader.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new EndOfStreamException();
    }

    private static InvalidDataException Bad() => new("The weights file of the entity model is damaged.");
}
