namespace ContentSdk.Engine.Text;

/// <summary>What is known of words by their <see cref="WordHash"/>: running text asks for every word, and most are not there.</summary>
internal sealed class HashedWords<T>
{
    // No word of a list has the hash 0: it marks a free slot, which has no value either. A word lies beside its value.
    private readonly Slot[] _entries;

    // A bit for each word, found by the half of its hash that slots do not go by. It tells most words that are not there, and is so
    // small that it stays at hand.
    private readonly ulong[] _bits;

    /// <param name="words">Words with their values.</param>
    public HashedWords(Dictionary<ulong, T> words)
    {
        var size = 16;
        while (size < words.Count * 2)
            size *= 2;
        (_entries, _bits) = (new Slot[size], new ulong[size / 16]);
        foreach (var word in words)
        {
            _entries[SlotOf(word.Key)] = new() { Word = word.Key, Value = word.Value };
            _bits[PlaceOf(word.Key)] |= 1UL << (int)(word.Key >> 58);
        }
    }

    /// <summary>The value of a word, or the default.</summary>
    public T? ValueOf(ulong word) =>
        (_bits[PlaceOf(word)] & (1UL << (int)(word >> 58))) == 0 ? default : _entries[SlotOf(word)].Value;

    private int PlaceOf(ulong word) => (int)(word >> 32) & (_bits.Length - 1);

    private int SlotOf(ulong word)
    {
        var entries = _entries;
        var slot = (int)word & (entries.Length - 1);
        while (entries[slot].Word != word && entries[slot].Word != 0)
            slot = (slot + 1) & (entries.Length - 1);
        return slot;
    }

    private struct Slot
    {
        public ulong Word;
        public T? Value;
    }
}
