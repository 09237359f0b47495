using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.PlainText;

/// <summary>Recognises a stanza: short lines that run on from one to the next and come to an end together.</summary>
internal static class Verse
{
    private const int FewestLines = 3, MostLines = 40, LongestLine = 70;

    /// <summary>Whether the lines from <paramref name="first"/> up to, not including, <paramref name="end"/> are a stanza.</summary>
    public static bool Is(string text, TextLine[] lines, int first, int end)
    {
        if (end - first is < FewestLines or > MostLines || !lines[end - 1].EndsSentence(text))
            return false;
        var runningOn = 0;
        for (var i = first; i < end; i++)
        {
            var range = lines[i].Range;
            if (range.Length > LongestLine || lines[i].IsListItem(text))
                return false;
            if (i < end - 1 && text[range.End - 1] is ',' or ';' or ':' or '—' or '–' || !lines[i].EndsSentence(text))
                runningOn++;
        }
        return runningOn * 2 >= end - 1 - first && HasPauseAtLineEnd(text, lines, first, end);
    }

    // Menus are short lines too, but have no comma at the end of a line.
    private static bool HasPauseAtLineEnd(string text, TextLine[] lines, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (text[lines[i].Range.End - 1] is ',' or ';' or '—' or '–')
                return true;
        }
        return false;
    }
}
