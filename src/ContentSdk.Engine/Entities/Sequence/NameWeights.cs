using System.Diagnostics;
using System.IO.Compression;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// The weights of the sequence model for a language: whole numbers, so that every machine reads the same. Learned by
/// <c>eng/train-entities</c> from openly licensed text, which THIRD-PARTY-NOTICES names.
/// </summary>
internal sealed class NameWeights
{
    /// <summary>How many features are looked up together: two rows of each fit into a sum.</summary>
    internal const int MostAtOnce = LabelPoints.MostRows / 2;

    private readonly FeatureRows _rows;
    private readonly BitPoints?[] _bits = new BitPoints?[128 << 2];

    /// <param name="transitions">Points for one label after another.</param>
    /// <param name="rows">The features with their weights, in rising order of their hashes.</param>
    /// <param name="count">How many weights these are.</param>
    internal NameWeights(short[] transitions, FeatureRow[] rows, int count)
    {
        Transitions = transitions;
        Outgoing = OutgoingOf(transitions);
        Count = count;
        _rows = new(rows);
    }

    /// <summary>Points for one label after another, at <c>previous * Count + label</c>.</summary>
    internal short[] Transitions { get; }

    /// <summary>For each label the fewest and the most points for one after it that may follow any.</summary>
    internal (int[] Least, int[] Most) Outgoing { get; }

    /// <summary>Sums of features that come back.</summary>
    internal GroupCache Groups { get; } = new();

    /// <summary>Number of weights.</summary>
    public int Count { get; }

    /// <summary>
    /// Reads a weights file: what is shared, and what a language has for itself.
    /// </summary>
    /// <param name="stream">Deflated; <see cref="NameWeightsFile"/> has the form.</param>
    /// <param name="language">The mark of the language; 0 for none.</param>
    /// <exception cref="InvalidDataException">The file is another's, cut short or damaged.</exception>
    public static NameWeights Read(Stream stream, uint language)
    {
        try
        {
            using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
            using var buffered = new BufferedStream(inflated, 1 << 16);
            using var reader = new BinaryReader(buffered);
            return NameWeightsFile.Read(reader, language);
        }
        catch (EndOfStreamException fault)
        {
            throw new InvalidDataException("The weights file of the entity model is cut short.", fault);
        }
    }

    /// <summary>Adds the rows of features, at most two for each; gives how many there are.</summary>
    /// <param name="features">At most <see cref="MostAtOnce"/> features.</param>
    /// <param name="sum">What is added to.</param>
    internal int AddRows(ReadOnlySpan<uint> features, ref LabelPoints sum) => _rows.Add(features, ref sum);

    /// <summary>The weights of a template's bits.</summary>
    /// <param name="template">What the bits say.</param>
    /// <param name="with">What is said together with each of them: 0 to 3.</param>
    internal BitPoints Bits(Template template, uint with)
    {
        Debug.Assert(with < 4, "More would be the place of another template.");
        ref var table = ref _bits[((uint)template << 2) | with];
        if (table is { } known)
            return known;
        var made = new BitPoints(this, template, with);
        Volatile.Write(ref table, made);
        return made;
    }

    private static (int[] Least, int[] Most) OutgoingOf(short[] transitions)
    {
        int[] least = new int[NameLabel.Count], most = new int[NameLabel.Count];
        for (var label = 0; label < NameLabel.Count; label++)
        {
            (least[label], most[label]) = (int.MaxValue / 4, int.MinValue / 4);
            for (var next = 0; next < NameLabel.Count; next++)
            {
                if (NameLabel.IsInside(next))
                    continue;
                least[label] = Math.Min(least[label], transitions[(label * NameLabel.Count) + next]);
                most[label] = Math.Max(most[label], transitions[(label * NameLabel.Count) + next]);
            }
        }
        return (least, most);
    }
}
