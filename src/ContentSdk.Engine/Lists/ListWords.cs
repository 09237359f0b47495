using System.Runtime.CompilerServices;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Lists;

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
    [MethodImpl(ListBytes.Hot)]
    public void Add(int start, int length, ListMarks marks)
    {
        var word = bytes.AsSpan(start, length);
        var slot = FoldedWord.HashAscii(word) & (_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var index = _slots[slot] - 1;
            if (_lengths[index] != length || !Matches(_starts[index], word))
                continue;
            _marks[index] |= marks;
            return;
        }
        if (Count == _starts.Length)
            Grow();
        _starts[Count] = start;
        _lengths[Count] = (byte)length;
        _marks[Count] = marks;
        _slots[slot] = ++Count;
    }

    /// <summary>The marks of a word whose hash is known.</summary>
    public ListMarks Find(ReadOnlySpan<char> word, int hash)
    {
        var (slots, lengths) = (_slots, _lengths);
        for (var slot = hash & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            var index = slots[slot] - 1;
            if (lengths[index] == word.Length && Matches(_starts[index], word))
                return _marks[index];
        }
        return ListMarks.None;
    }

    [MethodImpl(ListBytes.Hot)]
    private bool Matches(int start, ReadOnlySpan<byte> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var (listed, b) = (bytes[start + i], word[i]);
            if (listed != b && ((listed ^ b) != 0x20 || (uint)((b | 0x20) - 'a') >= 26))
                return false;
        }
        return true;
    }

    private bool Matches(int start, ReadOnlySpan<char> word)
    {
        var listed = bytes.AsSpan(start, word.Length);
        for (var i = 0; i < listed.Length; i++)
        {
            if (listed[i] != word[i] && ((listed[i] ^ word[i]) != 0x20 || (uint)((word[i] | 0x20) - 'a') >= 26))
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
