using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>A lookup from words to values that takes spans and disregards case, so that reading a text makes no strings.</summary>
internal sealed class WordTable<T>
{
    private readonly List<string> _words = [];
    private readonly List<T> _values = [];
    private int[] _slots = new int[256];

    /// <summary>Number of words.</summary>
    public int Count => _words.Count;

    /// <summary>The value of a word by its number.</summary>
    public T this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    /// <summary>The word of a number, in lower case.</summary>
    public string WordAt(int index) => _words[index];

    /// <summary>Number of a word, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        for (var slot = Hash(word); ; slot++)
        {
            var index = _slots[slot & (_slots.Length - 1)] - 1;
            if (index < 0 || EqualsFolded(_words[index], word))
                return index;
        }
    }

    /// <summary>Number of a word, which is added when it is not there.</summary>
    public int Add(ReadOnlySpan<char> word, T valueIfNew)
    {
        var known = IndexOf(word);
        if (known >= 0)
            return known;
        if (_words.Count * 2 >= _slots.Length)
            Grow();
        _words.Add(CharClass.ToLower(word.ToString()));
        _values.Add(valueIfNew);
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
        var slot = Hash(_words[index].AsSpan());
        while (_slots[slot & (_slots.Length - 1)] != 0)
            slot++;
        _slots[slot & (_slots.Length - 1)] = index + 1;
    }

    // Mixed well enough that a text made to collide would have to be searched for; folded, so that case does not matter.
    private static int Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = 0x9E3779B97F4A7C15UL ^ (ulong)word.Length;
            foreach (var c in word)
            {
                hash = (hash ^ CharClass.ToLower(c)) * 0xD6E8FEB86659FD93UL;
                hash ^= hash >> 32;
            }
            return (int)(hash & 0x3FFFFFFF);
        }
    }

    private static bool EqualsFolded(string lower, ReadOnlySpan<char> word)
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
