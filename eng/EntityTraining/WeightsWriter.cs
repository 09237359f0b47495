using System.IO.Compression;
using ContentSdk.Engine.Entities.Sequence;

namespace ContentSdk.EntityTraining;

/// <summary>Writes learned weights as whole numbers in the form of <see cref="NameWeightsFile"/>.</summary>
internal static class WeightsWriter
{
    /// <summary>Points for a factor of e in likelihood.</summary>
    public const int Scale = 24;

    /// <summary>Writes the file and returns the number of weights in it.</summary>
    public static int Write(Stream stream, ConditionalField field, LearnedFeature[] features)
    {
        var rows = new List<(LearnedFeature Feature, List<(byte Label, sbyte Value)> Row)>();
        for (var i = 0; i < features.Length; i++)
        {
            var row = new List<(byte, sbyte)>();
            for (var label = 0; label < NameLabel.Count; label++)
            {
                var value = (int)Math.Clamp(MathF.Round(field.Weight(i, label) * Scale), -127, 127);
                if (value != 0)
                    row.Add(((byte)label, (sbyte)value));
            }
            if (row.Count > 0)
                rows.Add((features[i], row));
        }
        using var deflated = new DeflateStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(deflated);
        var languages = rows.Select(static row => row.Feature.Language).Where(static mark => mark != 0).Distinct().Order().ToList();
        writer.Write(NameWeightsFile.Magic);
        writer.Write(languages.Count);
        languages.ForEach(writer.Write);
        writer.Write(rows.Count);
        writer.Write(rows.Sum(static row => row.Row.Count));
        for (var previous = 0; previous < NameLabel.Count; previous++)
        {
            for (var label = 0; label < NameLabel.Count; label++)
                writer.Write((short)MathF.Round(field.Move(previous, label) * Scale));
        }
        var last = 0u;
        foreach (var (feature, _) in rows)
        {
            writer.Write(feature.Hash - last);
            last = feature.Hash;
        }
        foreach (var (feature, _) in rows)
            writer.Write((byte)(languages.IndexOf(feature.Language) + 1));
        foreach (var (_, row) in rows)
            writer.Write((byte)row.Count);
        foreach (var (_, row) in rows)
            row.ForEach(weight => writer.Write(weight.Label));
        foreach (var (_, row) in rows)
            row.ForEach(weight => writer.Write(weight.Value));
        return rows.Sum(static row => row.Row.Count);
    }
}
