using System.Runtime.CompilerServices;

namespace ContentSdk.Layout;

/// <summary>
/// FNV-1a, a step at a time: the same on every machine and runtime, and no protection against anybody. Names, layouts, caches and learned weights
/// depend on the numbers.
/// </summary>
internal static class Fnv
{
    /// <summary>What a hash of 32 bits begins with.</summary>
    public const uint Basis = 2166136261;

    /// <summary>What a hash of 64 bits begins with.</summary>
    public const ulong LongBasis = 14695981039346656037;

    /// <summary>The factor of 32 bits.</summary>
    public const uint Prime = 16777619;

    private const ulong LongPrime = 1099511628211;

    /// <summary>The hash with one more value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, uint value) => unchecked((hash ^ value) * Prime);

    /// <inheritdoc cref="Add(uint, uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, uint value) => unchecked((hash ^ value) * LongPrime);
}
