using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>Single words of the lists with their marks: open addressing over places in the lists' bytes.</summary>
/// <param name="bytes">The lists, ASCII.</param>
/// <param name="capacity">How many words to expect; more make it slower, and half as many again are too many.</param>
internal sealed class ListWords(byte[] bytes, int capacity)
{
    private readonly int[] _slots = new int[SlotsFor(capacity)];
    private int[] _starts = new int[capacity];
    private byte[] _lengths = new byte[capacity];
    private ListMarks[] _marks = new ListMarks[capacity];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>What is kept in memory, in bytes, without the lists themselves.</summary>
    public int Size => _slots.Length * 4 + _starts.Length * 9;

    /// <summary>Adds marks to the word at a place of the lists.</summary>
    public void Add(int start, int length, ListMarks marks)
    {
        Span<char> word = stackalloc char[length];
        for (var i = 0; i < length; i++)
            word[i] = (char)bytes[start + i];
        var slot = Slot(word, FoldedWord.Hash(word));
        if (_slots[slot] == 0)
        {
            if (Count == _starts.Length)
                Grow();
            _starts[Count] = start;
            _lengths[Count] = (byte)length;
            _slots[slot] = ++Count;
        }
        _marks[_slots[slot] - 1] |= marks;
    }

    /// <summary>The marks of a word whose hash is known.</summary>
    public ListMarks this[ReadOnlySpan<char> word, int hash] => _slots[Slot(word, hash)] is var found and > 0 ? _marks[found - 1] : ListMarks.None;

    private int Slot(ReadOnlySpan<char> word, int hash)
    {
        for (var slot = hash; ; slot++)
        {
            var index = _slots[slot & (_slots.Length - 1)] - 1;
            if (index < 0 || (_lengths[index] == word.Length && Matches(_starts[index], word)))
                return slot & (_slots.Length - 1);
        }
    }

    private bool Matches(int start, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var (listed, c) = ((char)bytes[start + i], word[i]);
            if (listed != c && CharClass.ToLower(listed) != CharClass.ToLower(c))
                return false;
        }
        return true;
    }

    private void Grow()
    {
        // The slots keep their number: the capacity was an estimate, and more than two thirds of the slots are never taken.
        if (Count * 3 > _slots.Length * 2)
            throw new InvalidOperationException("More words than the table was made for.");
        Array.Resize(ref _starts, Count + Count / 4);
        Array.Resize(ref _lengths, _starts.Length);
        Array.Resize(ref _marks, _starts.Length);
    }

    private static int SlotsFor(int words)
    {
        var slots = 16;
        while (slots < words + words / 2)
            slots *= 2;
        return slots;
    }
}
