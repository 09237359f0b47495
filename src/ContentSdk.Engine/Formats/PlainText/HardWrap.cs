using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.PlainText;

/// <summary>
/// Tells whether the lines of a file were broken at a width, as old editors and mail programs do: then a line ends where the
/// next word would not have fitted, not where a thought ends.
/// </summary>
internal static class HardWrap
{
    private const int Narrowest = 40, Widest = 120, Slack = 10;

    /// <summary>The width that lines were broken at, or 0 when they were not.</summary>
    public static int WidthOf(string text, TextLine[] lines)
    {
        var width = 0;
        foreach (var line in lines)
        {
            if (line.Indent + line.Range.Length is var length && length > width && HasSpace(text, line.Range))
                width = length;
            if (width > Widest)
                return 0;
        }
        if (width < Narrowest)
            return 0;
        int pairs = 0, filled = 0, ended = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i + 1].IsBlank || lines[i + 1].IsListItem(text))
                continue;
            pairs++;
            if (!Fills(text, lines[i], lines[i + 1], width))
                continue;
            filled++;
            if (lines[i].EndsSentence(text))
                ended++;
        }
        return pairs >= 2 && filled * 10 >= pairs * 6 && ended * 2 <= filled ? width : 0;
    }

    /// <summary>Whether the line is as full as the width allows, so that it goes on in the next.</summary>
    public static bool Fills(string text, TextLine line, TextLine next, int width)
    {
        var word = next.Range.Start;
        while (word < next.Range.End && !CharClass.IsSpace(text[word]))
            word++;
        return line.Indent + line.Range.Length + 1 + (word - next.Range.Start) > width - Slack;
    }

    private static bool HasSpace(string text, TextRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (CharClass.IsSpace(text[i]))
                return true;
        }
        return false;
    }
}
