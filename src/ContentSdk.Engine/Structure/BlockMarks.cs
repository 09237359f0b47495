using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>Counts the marks of a block that tell running text from what a page has besides.</summary>
internal static class BlockMarks
{
    private const string LinkMarks = "|•·»›→←▸►⟩";

    // From À to the last letter before the first mark of Arabic, no character is any of these marks.
    private const char FirstLetter = '\u00C0', FirstMark = '\u061F';

    private static readonly bool[] IsAscii = Make();

    /// <summary>Stops inside the block, marks that set links apart, whether there is a © and whether there is an address.</summary>
    public static (int Stops, int Separators, bool Copyright, bool Address) In(string text, TextRange range)
    {
        int stops = 0, separators = 0;
        bool copyright = false, address = false;
        var (isAscii, end) = (IsAscii, range.End);
        for (var i = range.Start; i < end; i++)
        {
            var c = text[i];
            if (c < isAscii.Length ? !isAscii[c] : c is >= FirstLetter and < FirstMark)
                continue;
            if (SentenceEnd.IsTerminator(c))
            {
                if (i + 2 < end && CharClass.IsSpace(text[i + 1]) && !CharClass.IsLower(text[i + 2]))
                    stops++;
            }
            else if (LinkMarks.IndexOf(c) >= 0)
            {
                separators++;
            }
            else if (c == '©')
            {
                copyright = true;
            }
            else if (c == '@' && i + 1 < end && CharClass.IsWordPart(text[i + 1]))
            {
                address = true;
            }
            else if (c == ':' && i + 2 < end && text[i + 1] == '/' && text[i + 2] == '/')
            {
                address = true;
            }
        }
        return (stops, separators, copyright, address);
    }

    private static bool[] Make()
    {
        var marks = new bool[0x80];
        for (var c = '\0'; c < marks.Length; c++)
            marks[c] = SentenceEnd.IsTerminator(c) || LinkMarks.IndexOf(c) >= 0 || c is '@' or ':';
        return marks;
    }
}
