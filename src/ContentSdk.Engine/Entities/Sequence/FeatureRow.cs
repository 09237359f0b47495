using System.Runtime.InteropServices;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// A feature with its weights, one byte a label: a table of them is small, and whether a feature is the one that was looked for and what
/// it weighs is one look at memory. Where a language has weights of its own besides the shared ones, a feature has two rows.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct FeatureRow
{
    /// <summary>What is added to each weight, so that none is below zero.</summary>
    public const int Offset = 128;

    private const ulong Zeros = 0x8080_8080_8080_8080;

    /// <param name="hash">The hash of the feature.</param>
    /// <param name="labels">The labels that it has weights for.</param>
    /// <param name="values">The weights, each of which is a signed byte.</param>
    public FeatureRow(uint hash, ReadOnlySpan<byte> labels, ReadOnlySpan<byte> values)
    {
        (Hash, Low, High) = (hash, Zeros, Zeros);
        for (var i = 0; i < labels.Length; i++)
        {
            // Labels 0 to 3 are in the even bytes and 4 to 7 in the odd ones: apart, they are in the order that they are added up in.
            var place = (((labels[i] & 3) * 2) + ((labels[i] >> 2) & 1)) * 8;
            // The highest bit of the byte is set: to turn a signed byte's highest bit over adds 128.
            if (labels[i] < 8)
                Low ^= (ulong)values[i] << place;
            else
                High ^= (ulong)values[i] << place;
        }
    }

    /// <summary>The hash of the feature.</summary>
    public uint Hash { get; }

    /// <summary>The weights of the labels 0 to 7.</summary>
    public ulong Low { get; }

    /// <summary>The weights of the labels from 8 on.</summary>
    public ulong High { get; }
}
