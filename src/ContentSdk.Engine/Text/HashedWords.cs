namespace ContentSdk.Engine.Text;

/// <summary>What is known of words by their <see cref="WordHash"/>: running text asks for every word, and most are not there.</summary>
internal sealed class HashedWords<T>
{
    // No word of a list has the hash 0: it marks a free slot, which has no value either.
    private readonly ulong[] _words;
    private readonly T?[] _values;

    /// <param name="words">Words with their values.</param>
    public HashedWords(Dictionary<ulong, T> words)
    {
        var size = 16;
        while (size < words.Count * 2)
            size *= 2;
        (_words, _values) = (new ulong[size], new T?[size]);
        foreach (var word in words)
        {
            var slot = SlotOf(word.Key);
            (_words[slot], _values[slot]) = (word.Key, word.Value);
        }
    }

    /// <summary>The value of a word, or the default.</summary>
    public T? ValueOf(ulong word) => _values[SlotOf(word)];

    private int SlotOf(ulong word)
    {
        var words = _words;
        var slot = (int)word & (words.Length - 1);
        while (words[slot] != word && words[slot] != 0)
            slot = (slot + 1) & (words.Length - 1);
        return slot;
    }
}
