using System.Text;

namespace ContentSdk.Engine.Text;

/// <summary>
/// The beginning of a text from a file, as messages and tables show it: on one line, short, never
/// cut between the halves of a character.
/// </summary>
public static class Snippet
{
    private const int Longest = 60, MostWords = 7;

    /// <summary>The beginning of a text, without characters that would change how a message reads.</summary>
    public static string Of(string text) => Of(text, new(0, text.Length));

    /// <summary>The beginning of a stretch of a text, without characters that would change how a message reads.</summary>
    public static string Of(string text, TextRange range)
    {
        var builder = new StringBuilder();
        var end = Cut(text, range, Longest);
        for (var i = range.Start; i < end; i++)
            builder.Append(IsShown(text, i, end) ? text[i] : ' ');
        return end < range.End ? builder.Append('…').ToString() : builder.ToString();
    }

    /// <summary>The first words of a text, single spaces between them.</summary>
    public static string Opening(string text) => Opening(text, new(0, text.Length));

    /// <summary>The first words of a stretch of a text, single spaces between them.</summary>
    public static string Opening(string text, TextRange range)
    {
        var builder = new StringBuilder();
        var words = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            if (CharClass.IsFormat(c) || (char.IsSurrogate(c) && !IsWhole(text, i, text.Length)))
                continue;
            if (!CharClass.IsSpace(c) && !CharClass.IsControl(c))
            {
                if (builder.Length >= Longest && !char.IsLowSurrogate(c))
                    return builder.Append('…').ToString();
                builder.Append(c);
            }
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
            {
                if (++words == MostWords)
                    return builder.Append('…').ToString();
                builder.Append(' ');
            }
        }
        return builder.ToString().TrimEnd();
    }

    /// <summary>A line that is too long for its place, cut before a word; within the word where it has no other.</summary>
    /// <param name="line">The line.</param>
    /// <param name="most">The most characters, with the ellipsis.</param>
    public static string AtWord(string line, int most)
    {
        if (line.Length <= most)
            return line;
        var end = line.LastIndexOf(' ', most - 1);
        return line.Remove(end > 0 ? end : Cut(line, new(0, line.Length), most - 1)) + "…";
    }

    /// <summary>The end of the first characters of a stretch.</summary>
    internal static int Cut(string text, TextRange range, int most)
    {
        if (range.Length <= most)
            return range.End;
        var end = range.Start + most;
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    private static bool IsShown(string text, int i, int end)
    {
        var c = text[i];
        if (char.IsSurrogate(c))
            return IsWhole(text, i, end);
        // Joiners are part of emoji and of words in Persian and in the scripts of India.
        if (c is '\u200C' or '\u200D')
            return i > 0 && (CharClass.IsWordPart(text[i - 1]) || CharClass.IsSymbol(text[i - 1])) && i + 1 < end
                && !CharClass.IsSpace(text[i + 1]);
        return !CharClass.IsSpace(c) && !CharClass.IsControl(c) && !CharClass.IsFormat(c);
    }

    private static bool IsWhole(string text, int i, int end) => char.IsHighSurrogate(text[i])
        ? i + 1 < end && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
