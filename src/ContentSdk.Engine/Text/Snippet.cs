using System.Text;

namespace ContentSdk.Engine.Text;

/// <summary>A text from a file, as a message shows it: in one line, short, without characters that would change how the message reads.</summary>
internal static class Snippet
{
    private const int Longest = 60;

    /// <summary>The beginning of a text.</summary>
    public static string Of(string text) => Of(text, new(0, text.Length));

    /// <summary>The beginning of a stretch of a text.</summary>
    public static string Of(string text, TextRange range)
    {
        var builder = new StringBuilder();
        var end = range.Length > Longest ? range.Start + Longest : range.End;
        // Not between the halves of one character.
        if (end < range.End && char.IsHighSurrogate(text[end - 1]))
            end--;
        for (var i = range.Start; i < end; i++)
            builder.Append(IsShown(text, i, end) ? text[i] : ' ');
        return end < range.End ? builder.Append('…').ToString() : builder.ToString();
    }

    private static bool IsShown(string text, int i, int end)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c))
            return i + 1 < end && char.IsLowSurrogate(text[i + 1]);
        if (char.IsLowSurrogate(c))
            return i > 0 && char.IsHighSurrogate(text[i - 1]);
        // Joiners are part of emoji and of words in Persian and in the scripts of India.
        if (c is '\u200C' or '\u200D')
            return i > 0 && (CharClass.IsWordPart(text[i - 1]) || CharClass.IsSymbol(text[i - 1])) && i + 1 < end && !CharClass.IsSpace(text[i + 1]);
        return !CharClass.IsSpace(c) && !CharClass.IsControl(c) && !CharClass.IsFormat(c);
    }
}
