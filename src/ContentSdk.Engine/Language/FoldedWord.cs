using System.Runtime.CompilerServices;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>Hash and equality of words without regard to case.</summary>
internal static class FoldedWord
{
    /// <summary>The same for a word in any case. Mixed well, so that a text made to collide would have to be searched for.</summary>
    public static int Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = 0x9E3779B97F4A7C15UL ^ (ulong)word.Length;
            foreach (var c in word)
            {
                var lower = (uint)(c - 'a') < 26 ? c : CharClass.ToLower(c);
                hash = (hash ^ lower) * 0xD6E8FEB86659FD93UL;
                hash ^= hash >> 32;
            }
            return (int)(hash & 0x3FFFFFFF);
        }
    }

    /// <summary>The same as of the text, for ASCII as bytes.</summary>
    // AggressiveOptimization, which netstandard2.0 has no name for: lists are read while code is still cold.
    [MethodImpl((MethodImplOptions)512)]
    public static int HashAscii(ReadOnlySpan<byte> ascii)
    {
        unchecked
        {
            var hash = 0x9E3779B97F4A7C15UL ^ (ulong)ascii.Length;
            foreach (var b in ascii)
            {
                var lower = (uint)(b - 'A') < 26 ? (uint)b | 0x20 : b;
                hash = (hash ^ lower) * 0xD6E8FEB86659FD93UL;
                hash ^= hash >> 32;
            }
            return (int)(hash & 0x3FFFFFFF);
        }
    }

    /// <summary>Whether a word in any case is this one in small letters.</summary>
    public static bool Equals(string lower, ReadOnlySpan<char> word)
    {
        if (lower.Length != word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (lower[i] != word[i] && lower[i] != CharClass.ToLower(word[i]))
                return false;
        }
        return true;
    }
}
