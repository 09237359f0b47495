using System.Runtime.CompilerServices;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Lists;

/// <summary>
/// Names of several tokens with their marks. Hashed are the letters and marks without the spaces, so that it does not matter where the
/// text was cut into tokens; a filter of all beginnings ends a search at once where no name goes on like the text.
/// </summary>
/// <param name="bytes">The lists, ASCII.</param>
/// <param name="capacity">The most names there can be.</param>
internal sealed class ListPhrases(byte[] bytes, int capacity)
{
    // Twice the longest entry, for marks and spaces that the text has more of; without a bound, a text made
    // for the filter would go on for ever.
    private const int LongestInText = 2 * PlainLetters.Longest;

    private readonly int[] _slots = new int[PowerOfTwo(capacity * 2)];
    private readonly int[] _starts = new int[capacity];
    private readonly byte[] _lengths = new byte[capacity];
    private readonly ListMarks[] _marks = new ListMarks[capacity];
    private readonly uint[] _beginnings = new uint[PowerOfTwo(capacity)];

    /// <summary>Number of names.</summary>
    public int Count { get; private set; }

    /// <summary>What is kept in memory, in bytes, without the lists themselves.</summary>
    public int Size => (_slots.Length + _beginnings.Length) * 4 + capacity * 9;

    /// <summary>Adds marks to the name at a place of the lists.</summary>
    [MethodImpl(ListBytes.Hot)]
    public void Add(int start, int length, ListMarks marks)
    {
        var hash = Fnv.Basis;
        for (var i = start; i < start + length; i++)
        {
            if (bytes[i] == ' ')
                continue;
            // Tokens are cut where letters and marks meet, so that each beginning a text may stop at ends there.
            if (i > start && (!IsAsciiLetter(bytes[i]) || !IsAsciiLetter(bytes[i - 1])))
                _beginnings[Word(hash)] |= 1u << (int)(hash & 31);
            hash = Fnv.Add(hash, CharClass.ToLower((char)bytes[i]));
        }
        var slot = (int)(Scatter(hash) & (uint)(_slots.Length - 1));
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var index = _slots[slot] - 1;
            if (_lengths[index] == length && bytes.AsSpan(_starts[index], length).SequenceEqual(bytes.AsSpan(start, length)))
            {
                _marks[index] |= marks;
                return;
            }
        }
        _starts[Count] = start;
        _lengths[Count] = (byte)length;
        _marks[Count] = marks;
        _slots[slot] = ++Count;
    }

    /// <summary>Number of tokens of the longest name that begins at the token and ends before the limit; 0 if there is none.</summary>
    public int Match(AnalyzedText text, int token, int limit, out ListMarks marks)
    {
        marks = ListMarks.None;
        var (best, hash) = (0, Fnv.Basis);
        if (token >= limit || !CharClass.IsUpper(text.Document.Text[text.Tokens[token].Start]))
            return 0;
        for (var i = token; i < limit; i++)
        {
            if (text.Tokens[i].End - text.Tokens[token].Start > LongestInText || !Mix(ref hash, text.Slice(text.Tokens[i])))
                break;
            if (i > token)
            {
                var found = MarksOf(text, token, i, hash);
                if (found != ListMarks.None)
                    (best, marks) = (i - token + 1, found);
            }
            if ((_beginnings[Word(hash)] >> (int)(hash & 31) & 1) == 0)
                break;
        }
        return best;
    }

    // Several listed names may have the same letters: New Port, Newport-X.
    private ListMarks MarksOf(AnalyzedText text, int first, int last, uint hash)
    {
        var marks = ListMarks.None;
        for (var slot = (int)(Scatter(hash) & (uint)(_slots.Length - 1)); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var index = _slots[slot] - 1;
            if (Matches(bytes.AsSpan(_starts[index], _lengths[index]), text, first, last))
                marks |= _marks[index];
        }
        return marks;
    }

    private static bool Matches(ReadOnlySpan<byte> listed, AnalyzedText text, int first, int last)
    {
        var at = 0;
        for (var token = first; token <= last; token++)
        {
            if (token > first && text.Tokens[token].Start > text.Tokens[token - 1].End)
            {
                if (at == listed.Length || listed[at++] != ' ')
                    return false;
            }
            foreach (var c in text.Slice(text.Tokens[token]))
            {
                var plain = c < 0x80 ? null : PlainLetters.Of(c) ?? "\0";
                for (var i = 0; i < (plain?.Length ?? 1); i++)
                {
                    if (at == listed.Length)
                        return false;
                    var expected = (char)listed[at++];
                    if (CharClass.ToLower(expected) != (plain is null ? CharClass.ToLower(c) : plain[i])
                        || (CharClass.IsUpper(expected) && !CharClass.IsUpper(c)))
                        return false;
                }
            }
        }
        return at == listed.Length;
    }

    private static bool Mix(ref uint hash, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c < 0x80)
            {
                hash = Fnv.Add(hash, CharClass.ToLower(c));
                continue;
            }
            if (PlainLetters.Of(c) is not { } plain)
                return false;
            foreach (var letter in plain)
                hash = Fnv.Add(hash, letter);
        }
        return true;
    }

    private int Word(uint hash) => (int)((Scatter(hash) >> 5) & (uint)(_beginnings.Length - 1));

    private static uint Scatter(uint hash) => unchecked((hash ^ (hash >> 15)) * 0x2C1B3C6Du) is var mixed ? mixed ^ (mixed >> 13) : 0;

    private static bool IsAsciiLetter(byte b) => (uint)((b | 0x20) - 'a') < 26;

    private static int PowerOfTwo(int least)
    {
        var power = 16;
        while (power < least)
            power *= 2;
        return power;
    }
}
