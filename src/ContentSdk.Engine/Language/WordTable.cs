using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>A lookup from words to values that takes spans and disregards case, so that reading a text makes no strings.</summary>
/// <param name="capacity">How many words to expect.</param>
internal sealed class WordTable<T>(int capacity = 128)
{
    private readonly List<string> _words = [];
    private readonly List<T> _values = [];
    private readonly List<int> _hashes = [];
    private int[] _slots = new int[SlotsFor(capacity)];

    /// <summary>Number of words.</summary>
    public int Count => _words.Count;

    /// <summary>The value of a word by its number.</summary>
    public T this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    /// <summary>Number of a word, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> word) => IndexOf(word, FoldedWord.Hash(word));

    /// <summary>Number of a word whose hash is known, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> word, int hash)
    {
        for (var slot = hash; ; slot++)
        {
            var index = _slots[slot & (_slots.Length - 1)] - 1;
            if (index < 0 || (_hashes[index] == hash && FoldedWord.Equals(_words[index], word)))
                return index;
        }
    }

    /// <summary>Number of a word, which is added when it is not there.</summary>
    public int Add(ReadOnlySpan<char> word, T valueIfNew) => Add(word, FoldedWord.Hash(word), valueIfNew);

    /// <summary>Number of a word whose hash is known, which is added when it is not there.</summary>
    public int Add(ReadOnlySpan<char> word, int hash, T valueIfNew)
    {
        var known = IndexOf(word, hash);
        if (known >= 0)
            return known;
        if (_words.Count * 2 >= _slots.Length)
            Grow();
        _words.Add(CharClass.ToLower(word.ToString()));
        _values.Add(valueIfNew);
        _hashes.Add(hash);
        Place(_words.Count - 1);
        return _words.Count - 1;
    }

    /// <summary>The value of a word, or the default.</summary>
    public T? ValueOf(ReadOnlySpan<char> word) => IndexOf(word) is var index and >= 0 ? _values[index] : default;

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var i = 0; i < _words.Count; i++)
            Place(i);
    }

    private void Place(int index)
    {
        var slot = _hashes[index];
        while (_slots[slot & (_slots.Length - 1)] != 0)
            slot++;
        _slots[slot & (_slots.Length - 1)] = index + 1;
    }

    private static int SlotsFor(int words)
    {
        var slots = 16;
        while (slots < words * 2)
            slots *= 2;
        return slots;
    }
}
