using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>A lookup from words to values that takes spans and disregards case, so that reading a text makes no strings.</summary>
/// <param name="capacity">How many words to expect.</param>
internal sealed class WordTable<T>(int capacity = 128)
{
    private const int TouchedTogether = 128;

    // What is asked together lies together: each look costs one place in memory beside the slot.
    private Entry[] _entries = new Entry[SlotsFor(capacity) / 2];

    // The number of a word, from 1, in as many bits as tell the slots apart, and above it those bits of its hash that do not: nearly all
    // words that are not listed are told so by the slot alone.
    private int[] _slots = new int[SlotsFor(capacity)];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The value of a word by its number.</summary>
    public T this[int index]
    {
        get => _entries[index].Value;
        set => _entries[index].Value = value;
    }

    /// <summary>Number of a word, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> word) => IndexOf(word, FoldedWord.Hash(word));

    /// <summary>Number of a word whose hash is known, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> word, int hash)
    {
        var (slots, mask) = (_slots, _slots.Length - 1);
        for (var slot = hash; ; slot++)
        {
            var taken = slots[slot & mask];
            if (taken == 0)
                return -1;
            if (((taken ^ hash) & ~mask) != 0)
                continue;
            ref readonly var entry = ref _entries[(taken & mask) - 1];
            if (entry.Hash == hash && FoldedWord.Equals(entry.Word, word))
                return (taken & mask) - 1;
        }
    }

    /// <summary>
    /// Asks memory for all that looking up words with these hashes will read. One after the other, each look waits for memory three times;
    /// together they wait at the same time. Means nothing but speed.
    /// </summary>
    /// <returns>A number without a meaning, so that nothing of it is left out.</returns>
    public int Touch(ReadOnlySpan<int> hashes)
    {
        Span<int> found = stackalloc int[TouchedTogether];
        var (entries, letters) = (_entries, 0);
        for (; hashes.Length > 0; hashes = hashes.Slice(Math.Min(TouchedTogether, hashes.Length)))
        {
            var count = Find(hashes, found);
            for (var i = 0; i < count; i++)
                letters += entries[found[i]].Word.Length;
        }
        return letters;
    }

    /// <summary>Number of a word, which is added when it is not there.</summary>
    public int Add(ReadOnlySpan<char> word, T valueIfNew) => Add(word, FoldedWord.Hash(word), valueIfNew);

    /// <summary>Number of a word whose hash is known, which is added when it is not there.</summary>
    public int Add(ReadOnlySpan<char> word, int hash, T valueIfNew)
    {
        var known = IndexOf(word, hash);
        if (known >= 0)
            return known;
        if (Count == _entries.Length)
            Grow();
        _entries[Count] = new() { Word = CharClass.Lowered(word), Hash = hash, Value = valueIfNew };
        Place(Count);
        return Count++;
    }

    /// <summary>The value of a word, or the default.</summary>
    public T? ValueOf(ReadOnlySpan<char> word) => IndexOf(word) is var index and >= 0 ? _entries[index].Value : default;

    // The words that those with the hashes may be: of each the first one.
    private int Find(ReadOnlySpan<int> hashes, Span<int> found)
    {
        var (slots, mask, count) = (_slots, _slots.Length - 1, 0);
        for (var i = 0; i < hashes.Length && i < found.Length; i++)
        {
            var taken = slots[hashes[i] & mask];
            // Written down in any case, and kept where it is one: no guess of the processor goes wrong.
            found[count] = (taken & mask) - 1;
            count += taken != 0 && ((taken ^ hashes[i]) & ~mask) == 0 ? 1 : 0;
        }
        return count;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new int[_slots.Length * 2];
        for (var i = 0; i < Count; i++)
            Place(i);
    }

    private void Place(int index)
    {
        var (hash, mask) = (_entries[index].Hash, _slots.Length - 1);
        var slot = hash;
        while (_slots[slot & mask] != 0)
            slot++;
        _slots[slot & mask] = (hash & ~mask) | (index + 1);
    }

    private static int SlotsFor(int words)
    {
        var slots = 16;
        while (slots < words * 2)
            slots *= 2;
        return slots;
    }

    private struct Entry
    {
        public string Word;
        public int Hash;
        public T Value;
    }
}
