using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.PlainText;

/// <summary>Recognises what list items begin with: bullets, dashes, numbers and letters.</summary>
internal static class ListMarker
{
    private const string Bullets = "•‣◦▪▸►●○■*-–+·";

    /// <summary>Length of the marker and the white space behind it; 0 when there is none.</summary>
    public static int Length(string text, TextRange range)
    {
        var position = range.Start;
        if (position >= range.End)
            return 0;
        if (Bullets.IndexOf(text[position]) >= 0)
        {
            position++;
        }
        else
        {
            while (position < range.End && position - range.Start < 3 && text[position] is >= '0' and <= '9')
                position++;
            if (position == range.Start && text[position] is >= 'a' and <= 'z')
                position++;
            if (position == range.Start || position == range.End || text[position] is not ('.' or ')'))
                return 0;
            position++;
        }
        var gap = position;
        while (position < range.End && CharClass.IsSpace(text[position]))
            position++;
        return position > gap && position < range.End ? position - range.Start : 0;
    }
}
