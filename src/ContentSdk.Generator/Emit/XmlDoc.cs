using System.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>Writes content into documentation comments: one line, cut at a word, nothing in it that XML or the comment could trip over.</summary>
internal static class XmlDoc
{
    private const int Longest = 120;

    /// <summary>The text, escaped, at most about 120 characters of it.</summary>
    public static StringBuilder AppendDoc(this StringBuilder output, string text)
    {
        var end = CutAtWord(text);
        var spaceIsDue = false;
        var written = 0;
        for (var i = 0; i < end; i++)
        {
            var c = text[i];
            if (c == ' ' || c == '\u00A0' || Literals.IsTreacherous(c))
            {
                spaceIsDue = written > 0;
                continue;
            }
            if (spaceIsDue)
                output.Append(' ');
            spaceIsDue = false;
            written++;
            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
                output.Append(c).Append(text[++i]);
            else
                AppendChar(output, c);
        }
        return end < text.Length ? output.Append('…') : output;
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
        if (text.Length <= Longest)
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
