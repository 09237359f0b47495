using System.Runtime.CompilerServices;

namespace ContentSdk.Engine.Lists;

/// <summary>
/// Puts the entries of the lists where they are looked up: single words, names of several
/// tokens, and the words inside these.
/// </summary>
internal static class ListNames
{
    private const byte Space = (byte)' ', Hyphen = (byte)'-', Stop = (byte)'.', Ampersand = (byte)'&';

    /// <summary>Fills both tables.</summary>
    [MethodImpl(ListBytes.Hot)]
    public static void Fill(byte[] bytes, ListWords words, ListPhrases phrases)
    {
        var (position, marks) = (0, ListMarks.None);
        while (ListBytes.Next(bytes, ref position, ref marks, out var start, out var length))
        {
            if (IsWord(bytes.AsSpan(start, length)))
            {
                words.Add(start, length, marks);
                continue;
            }
            phrases.Add(start, length, marks);
            var part = ((marks & ListMarks.Place) != 0 ? ListMarks.PartOfPlace : 0)
                | ((marks & ListMarks.KnownPerson) != 0 ? ListMarks.PartOfPerson : 0);
            if (part != 0)
                AddParts(bytes, start, start + length, part, words);
        }
    }

    [MethodImpl(ListBytes.Hot)]
    private static void AddParts(byte[] bytes, int start, int end, ListMarks part, ListWords words)
    {
        for (var i = start; i <= end; i++)
        {
            if (i < end && bytes[i] is not (Space or Hyphen or Stop or Ampersand))
                continue;
            if (i - start > 1 && bytes[start] is >= (byte)'A' and <= (byte)'Z')
                words.Add(start, i - start, part);
            start = i + 1;
        }
    }

    // Whether the tokenizer keeps it in one piece: letters with apostrophes inside, or U.S.
    [MethodImpl(ListBytes.Hot)]
    private static bool IsWord(ReadOnlySpan<byte> entry)
    {
        var hasStop = false;
        foreach (var b in entry)
        {
            if (b is Space or Hyphen or Ampersand)
                return false;
            hasStop |= b == Stop;
        }
        if (!hasStop)
            return true;
        for (var i = 0; i < entry.Length; i++)
        {
            if (entry[i] == Stop != (i % 2 == 1))
                return false;
        }
        return entry.Length > 2;
    }
}
