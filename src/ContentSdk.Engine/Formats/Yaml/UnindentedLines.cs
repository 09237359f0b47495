using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>
/// Finds the further lines of a value in double quotation marks that begin in the column of its key. Many parsers let that pass,
/// YAML (1.2.2, section 7.3) does not.
/// </summary>
internal static class UnindentedLines
{
    private const int Deeper = 2;

    /// <summary>
    /// Where each line begins that must be indented, and by how many spaces more; none where the value does not end, or its end is in
    /// doubt.
    /// </summary>
    /// <param name="text">The file's text.</param>
    /// <param name="yaml">The YAML in it.</param>
    /// <param name="open">The mark that opens the value.</param>
    public static IReadOnlyList<(int Start, int Spaces)> Find(string text, TextRange yaml, int open)
    {
        var close = open < yaml.End && text[open] == '"' ? CloseOf(text, yaml, open) : -1;
        if (close < 0)
            return [];
        var first = YamlLine.At(text, yaml, open);
        if (close < first.End)
            return [];
        var found = new List<(int, int)>();
        for (var start = first.End; (start = text.IndexOf('\n', start, close - start) + 1) > 0;)
        {
            var line = YamlLine.At(text, yaml, start);
            // What looks like the next key makes it doubtful where the value ends.
            if (line.HasKey)
                return [];
            if (line.End > line.Start && Column(text, line) is var column && column <= first.KeyColumn)
                found.Add((line.Start, first.KeyColumn + Deeper - column));
        }
        return found;
    }

    /// <summary>The finding with its fix: the lines indented.</summary>
    public static Finding Mend(SourceDocument document, Finding finding, IEnumerable<(int Start, int Spaces)> lines)
    {
        foreach (var (start, spaces) in lines)
            finding = finding.MendedBy(document, new(start, 0), new string(' ', spaces));
        return finding;
    }

    private static int Column(string text, YamlLine line)
    {
        var column = 0;
        while (text[line.Start + column] == ' ')
            column++;
        return column;
    }

    // The mark that closes the value at the end of a line, but for a comment; -1 where there is none, or something follows it.
    private static int CloseOf(string text, TextRange yaml, int open)
    {
        var close = open + 1;
        while (close < yaml.End && text[close] != '"')
            close += text[close] == '\\' ? 2 : 1;
        if (close >= yaml.End)
            return -1;
        var (next, end) = (close + 1, YamlLine.At(text, yaml, close).End);
        while (next < end && text[next] == ' ')
            next++;
        return next >= end || (text[next] == '#' && next > close + 1) ? close : -1;
    }
}
