using System.Globalization;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Layout;

/// <summary>Content as it lies in an assembly: numbers that point into texts. Equal to another with the same bytes.</summary>
/// <param name="numbers">A block of the layout, a multiple of eight bytes long.</param>
/// <param name="texts">UTF-8.</param>
public sealed class LayoutBlock(byte[] numbers, byte[] texts) : IEquatable<LayoutBlock>
{
    // Computed once and published as a reference, which is written atomically: pipeline values are shared between threads.
    private string? _hash;

    /// <summary>A block of the layout, a multiple of eight bytes long.</summary>
    public ReadOnlySpan<byte> Numbers => numbers;

    /// <summary>UTF-8.</summary>
    public ReadOnlySpan<byte> Texts => texts;

    /// <summary>FNV-1a of all bytes, in 16 hexadecimal digits: tells an edit from none, and is no protection against anybody.</summary>
    public string Hash => _hash ??= Fold(Fold(Fnv.LongBasis, numbers), texts).ToString("x16", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool Equals(LayoutBlock? other) =>
        ReferenceEquals(this, other) || (other is not null && Numbers.SequenceEqual(other.Numbers) && Texts.SequenceEqual(other.Texts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LayoutBlock);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);

    private static ulong Fold(ulong hash, byte[] bytes)
    {
        foreach (var value in bytes)
            hash = Fnv.Add(hash, value);
        return hash;
    }
}
