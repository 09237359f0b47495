using System.Text;

namespace ContentSdk.Web.Facts;

// Pieces of a text, cut between words where it has any. They never cross a blank line, and never cut a character in two.
internal static class Words
{
    private const string Break = "\n\n";

    public static bool HasBreak(ReadOnlySpan<char> text) => text.Contains(Break, StringComparison.Ordinal);

    /// <summary>The words at the beginning.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text, int most)
    {
        var end = text.IndexOf(Break, StringComparison.Ordinal);
        if (end >= 0)
            text = text[..end];
        if (text.Length <= most)
            return text.Trim();
        var space = text[..(most + 1)].LastIndexOfAny(' ', '\n');
        var cut = space > 0 ? space : most;
        return text[..(char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut)].Trim();
    }

    /// <summary>The words at the end.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> text, int most)
    {
        var start = text.LastIndexOf(Break, StringComparison.Ordinal);
        if (start >= 0)
            text = text[(start + Break.Length)..];
        if (text.Length <= most)
            return text.Trim();
        var from = text.Length - most - 1;
        var space = text[from..].IndexOfAny(' ', '\n');
        var cut = space >= 0 && space < most ? from + space + 1 : from + 1;
        return text[(char.IsLowSurrogate(text[cut]) ? cut + 1 : cut)..].Trim();
    }

    /// <summary>The words before a place, in the same paragraph.</summary>
    public static ReadOnlySpan<char> Before(string text, int place, int most) =>
        Last(text.AsSpan(0, place)[Math.Max(0, place - most - 2)..], most);

    /// <summary>The words after a place, in the same paragraph.</summary>
    public static ReadOnlySpan<char> After(string text, int place, int most) =>
        First(text.AsSpan(place)[..Math.Min(text.Length - place, most + 2)], most);

    /// <summary>The text with each run of white space as one space, as a page shows it.</summary>
    public static string OnOneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString().TrimEnd(' ');
    }
}
