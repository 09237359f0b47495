using System.Runtime.CompilerServices;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Lists;

/// <summary>Single words of the lists with their marks: open addressing over places in the lists' bytes.</summary>
/// <param name="bytes">The lists, ASCII.</param>
/// <param name="capacity">How many words to expect; more make it slower, and half as many again are too many.</param>
internal sealed class ListWords(byte[] bytes, int capacity)
{
    /// <summary>How many words are asked for together.</summary>
    public const int TouchedTogether = 128;

    // The lists are far shorter, and have far fewer words; what does not fit is not added.
    private const int LengthShift = 24, IndexBits = 20, TagShift = 30 - (32 - IndexBits);
    private const int StartMask = (1 << LengthShift) - 1, IndexMask = (1 << IndexBits) - 1, MostLetters = (1 << (32 - LengthShift)) - 1;

    // A slot has the number of a word, from 1, below, and above it a part of its hash, which tells nearly all others from it.
    private readonly uint[] _slots = new uint[SlotsFor(capacity)];

    // A bit for each of some beginnings of hashes that a word has: small enough to stay near, and most words of texts are in no list.
    private readonly uint[] _present = new uint[SlotsFor(capacity) / 8];
    private ListedAt[] _entries = new ListedAt[capacity];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>What is kept in memory, in bytes, without the lists themselves.</summary>
    public int Size => (_slots.Length + _present.Length) * 4 + _entries.Length * 8;

    /// <summary>Adds marks to the word at a place of the lists.</summary>
    /// <exception cref="InvalidOperationException">The lists, the word or the number of words is too long for the table.</exception>
    [MethodImpl(ListBytes.Hot)]
    public void Add(int start, int length, ListMarks marks)
    {
        var word = bytes.AsSpan(start, length);
        var hash = FoldedWord.HashAscii(word);
        var (slot, tag, place) = (hash & (_slots.Length - 1), Tag(hash), (uint)start | ((uint)length << LengthShift));
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if ((_slots[slot] & ~(uint)IndexMask) != tag)
                continue;
            ref var entry = ref _entries[(_slots[slot] & IndexMask) - 1];
            if (entry.Place >> LengthShift != length || !Matches((int)(entry.Place & StartMask), word))
                continue;
            entry.Marks |= marks;
            return;
        }
        if (start > StartMask || length > MostLetters || Count == IndexMask)
            throw new InvalidOperationException("The lists, a word or the number of words is too long for the table.");
        if (Count == _entries.Length)
            Grow();
        _entries[Count] = new() { Place = place, Marks = marks };
        _slots[slot] = tag | (uint)++Count;
        _present[(hash >> 5) & (_present.Length - 1)] |= 1u << (hash & 31);
    }

    /// <summary>The marks of a word whose hash is known.</summary>
    public ListMarks Find(ReadOnlySpan<char> word, int hash)
    {
        if ((_present[(hash >> 5) & (_present.Length - 1)] >> (hash & 31) & 1) == 0)
            return ListMarks.None;
        var (slots, tag) = (_slots, Tag(hash));
        for (var slot = hash & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if ((slots[slot] & ~(uint)IndexMask) != tag)
                continue;
            ref readonly var entry = ref _entries[(slots[slot] & IndexMask) - 1];
            if (entry.Place >> LengthShift == word.Length && Matches((int)(entry.Place & StartMask), word))
                return entry.Marks;
        }
        return ListMarks.None;
    }

    /// <summary>
    /// Asks memory for all that looking up words with these hashes will read. One after the other, each look waits for memory three times;
    /// together they wait at the same time. Means nothing but speed.
    /// </summary>
    /// <returns>A number without a meaning, so that nothing of it is left out.</returns>
    public int Touch(ReadOnlySpan<int> hashes)
    {
        Span<uint> found = stackalloc uint[TouchedTogether];
        var (entries, letters) = (_entries, 0);
        for (; hashes.Length > 0; hashes = hashes.Slice(Math.Min(TouchedTogether, hashes.Length)))
        {
            var count = Find(hashes, found);
            for (var i = 0; i < count; i++)
                letters += bytes[(int)(entries[(found[i] & IndexMask) - 1].Place & StartMask)];
        }
        return letters;
    }

    // The words that those with the hashes may be: of each the first one.
    private int Find(ReadOnlySpan<int> hashes, Span<uint> found)
    {
        var (slots, present, count) = (_slots, _present, 0);
        for (var i = 0; i < hashes.Length && i < found.Length; i++)
        {
            var hash = hashes[i];
            // Written down in any case, and kept where it may be one: no guess of the processor goes wrong.
            found[count] = slots[hash & (slots.Length - 1)];
            count += (int)(present[(hash >> 5) & (present.Length - 1)] >> (hash & 31)) & (found[count] != 0 ? 1 : 0);
        }
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Tag(int hash) => (uint)(hash >> TagShift) << IndexBits;

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
        Array.Resize(ref _entries, Count + Count / 4);
    }

    private static int SlotsFor(int words)
    {
        var slots = 16;
        while (slots < words + words / 2)
            slots *= 2;
        return slots;
    }

    // What is asked together lies together. The place is where the word begins, and above that its length.
    private struct ListedAt
    {
        public uint Place;
        public ListMarks Marks;
    }
}
