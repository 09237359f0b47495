using System.Buffers;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>The features of consecutive tokens, each a hash of its template and value: what there is to learn from.</summary>
internal sealed class FeatureBuffer : IDisposable
{
    /// <summary>
    /// How many of a token's features, the first ones, are of words and their neighbors; hardly any is of two languages. Of all others
    /// a language has weights of its own, which are added to those that it shares.
    /// </summary>
    public const int OfWords = 11;

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

    /// <summary>Gives back what was lent.</summary>
    public void Dispose() => ArrayPool<uint>.Shared.Return(_features);

    private void EndToken()
    {
        if (Tokens == _ends.Length)
            Array.Resize(ref _ends, Tokens * 2);
        _ends[Tokens++] = _count;
        if (_features.Length - _count < MostOfAToken)
            Grow();
    }

    private void Grow()
    {
        var larger = ArrayPool<uint>.Shared.Rent(_features.Length * 2);
        Array.Copy(_features, larger, _count);
        ArrayPool<uint>.Shared.Return(_features);
        _features = larger;
    }

    /// <summary>Writes all features of the tokens into a buffer.</summary>
    internal readonly struct HashSink(FeatureBuffer buffer) : IFeatureSink
    {
        /// <inheritdoc/>
        public void Add(Template template, uint value) => buffer._features[buffer._count++] = FeatureHash.Of(template, value);

        /// <inheritdoc/>
        public void Add(Template template, uint left, uint right) => Add(template, FeatureHash.Pair(left, right));

        /// <inheritdoc/>
        public void AddBits(Template template, ulong bits, uint with = 0)
        {
            for (; bits != 0; bits &= bits - 1)
                buffer._features[buffer._count++] = FeatureHash.OfBit(template, bits & (~bits + 1), with);
        }

        /// <inheritdoc/>
        public bool IsKnown(FeatureGroup group, ulong key, ulong more = 0) => false;

        /// <inheritdoc/>
        public void EndGroup()
        {
        }

        /// <inheritdoc/>
        public void EndToken() => buffer.EndToken();
    }
}
