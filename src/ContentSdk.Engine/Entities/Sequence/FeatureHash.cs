using System.Runtime.CompilerServices;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>The hash of a feature: of its template and value. The weights files have no other name for it.</summary>
internal static class FeatureHash
{
    /// <summary>Of one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(Template template, uint value) => Finalise(value ^ unchecked((uint)template * 0x9E3779B1));

    /// <summary>Two values as one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Pair(uint left, uint right) => unchecked((left * Fnv.Prime) ^ ((right << 15) | (right >> 17)));

    /// <summary>Of one bit of many.</summary>
    /// <param name="template">What the bits say.</param>
    /// <param name="bit">The bit, alone.</param>
    /// <param name="with">What is said together with it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfBit(Template template, ulong bit, uint with) =>
        Of(template, unchecked((uint)bit ^ ((uint)(bit >> 32) * 0x9E3779B1) ^ (with * 0x85EBCA77)));

    // The finaliser of MurmurHash3 (A. Appleby, public domain).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finalise(uint hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }
}
