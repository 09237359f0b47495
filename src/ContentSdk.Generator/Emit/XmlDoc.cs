using System.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Writes content into documentation comments: one line, cut at a word, nothing in it that XML or the
/// comment could trip over.
/// </summary>
internal static class XmlDoc
{
    private const int Longest = 120;

    // What was cut before may get marks around it.
    private const int Tolerance = 4;

    /// <summary>The text, escaped, at most about 120 characters of it.</summary>
    public static string Escape(string text)
    {
        var cut = Cut(text);
        var output = new StringBuilder(cut.Length + 16);
        var spaceIsDue = false;
        for (var i = 0; i < cut.Length; i++)
        {
            var c = cut[i];
            if (c is ' ' or '\u00A0' || Literals.IsTreacherous(c))
            {
                spaceIsDue = output.Length > 0;
                continue;
            }
            if (spaceIsDue)
                output.Append(' ');
            spaceIsDue = false;
            if (char.IsHighSurrogate(c) && i + 1 < cut.Length && char.IsLowSurrogate(cut[i + 1]))
                output.Append(c).Append(cut[++i]);
            else
                AppendChar(output, c);
        }
        return output.ToString();
    }

    /// <summary>The beginning of the text up to a word, and an ellipsis where more follows.</summary>
    public static string Cut(string text)
    {
        var end = CutAtWord(text);
        return end < text.Length ? text.Substring(0, end).TrimEnd() + "…" : text;
    }

    private static void AppendChar(StringBuilder output, char c) => _ = c switch
    {
        '<' => output.Append("&lt;"),
        '>' => output.Append("&gt;"),
        '&' => output.Append("&amp;"),
        _ => output.Append(char.IsSurrogate(c) ? '\uFFFD' : c),
    };

    private static int CutAtWord(string text)
    {
        if (text.Length <= Longest + Tolerance)
            return text.Length;
        var end = Longest;
        while (end > Longest / 2 && text[end] != ' ')
            end--;
        if (end == Longest / 2)
            end = Longest;
        while (end > 0 && text[end - 1] is ' ' or ',' or ';' or ':')
            end--;
        return end;
    }
}
