using System.Buffers;
using System.Runtime.CompilerServices;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>The features of consecutive tokens, each a hash of its template and value.</summary>
internal sealed class FeatureBuffer : IDisposable
{
    // More than any token can have: room is made once a token.
    private const int MostOfAToken = 1024;

    private uint[] _features = ArrayPool<uint>.Shared.Rent(MostOfAToken * 4);
    private int[] _ends = new int[64];
    private int _count;

    /// <summary>Number of tokens.</summary>
    public int Tokens { get; private set; }

    /// <summary>The features of a token.</summary>
    public ReadOnlySpan<uint> Of(int token)
    {
        var start = token == 0 ? 0 : _ends[token - 1];
        return _features.AsSpan(start, _ends[token] - start);
    }

    /// <summary>Forgets all tokens.</summary>
    public void Clear() => (_count, Tokens) = (0, 0);

    /// <summary>Adds a feature to the token at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Template template, uint value) => _features[_count++] = Mix(template, value);

    /// <summary>Adds a feature of two values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Template template, uint left, uint right) =>
        Add(template, unchecked((left * Fnv.Prime) ^ ((right << 15) | (right >> 17))));

    /// <summary>Adds a feature for each bit that is set.</summary>
    /// <param name="template">What the bits say.</param>
    /// <param name="bits">The bits.</param>
    /// <param name="with">What is said together with each of them.</param>
    public void AddBits(Template template, ulong bits, uint with = 0)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            var bit = bits & (~bits + 1);
            Add(template, unchecked((uint)bit ^ ((uint)(bit >> 32) * 0x9E3779B1) ^ (with * 0x85EBCA77)));
        }
    }

    /// <summary>Ends the token at hand.</summary>
    public void EndToken()
    {
        if (Tokens == _ends.Length)
            Array.Resize(ref _ends, Tokens * 2);
        _ends[Tokens++] = _count;
        if (_features.Length - _count < MostOfAToken)
            Grow();
    }

    /// <summary>Gives back what was lent.</summary>
    public void Dispose() => ArrayPool<uint>.Shared.Return(_features);

    private void Grow()
    {
        var larger = ArrayPool<uint>.Shared.Rent(_features.Length * 2);
        Array.Copy(_features, larger, _count);
        ArrayPool<uint>.Shared.Return(_features);
        _features = larger;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(Template template, uint value) => Finalise(value ^ unchecked((uint)template * 0x9E3779B1));

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
