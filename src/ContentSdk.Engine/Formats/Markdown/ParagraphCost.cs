using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>
/// Tells, without parsing, texts on which the parser could take time with the square of their length: at each mark
/// that may open something it may look for what closes it, up to the end of the paragraph. What people write is far
/// below the bound; a megabyte of <c>[a](</c> is above.
/// </summary>
internal static class ParagraphCost
{
    /// <summary>Marks times characters, over all paragraphs: a few seconds of the parser at its slowest.</summary>
    private const long Most = 10_000_000_000;

    /// <summary>The same for a value, of which a file may have many: some milliseconds.</summary>
    private const long MostOfValue = 25_000_000;

    /// <summary>
    /// What a cell of a table costs: the parser makes all rows as long as the longest, so that a
    /// quarter of a million of them is the bound.
    /// </summary>
    private const long Cell = 40_000;

    /// <summary>Whether a value has too many.</summary>
    public static bool IsExceededBy(string value) => Excess(value, 0, MostOfValue) is not null;

    /// <summary>
    /// The first line of the paragraph that costs most, and how many characters and marks it has; null
    /// where the text is read in good time.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the Markdown begins in it.</param>
    /// <param name="most">What it may cost.</param>
    public static (TextRange FirstLine, int Characters, int Marks)? Excess(string text, int start, long most = Most)
    {
        long total = 0, dearest = 0;
        var worst = (Start: start, End: start, Marks: 0);
        var paragraph = (Start: start, Marks: 0, Lines: 0, Columns: 0);
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            if (BeginsParagraph(text, line, end))
                Close(line);
            var columns = 0;
            for (var i = line; i < end; i++)
            {
                if (IsMark(text[i]) || (text[i] == '.' && IsBareLink(text, i)))
                    paragraph.Marks++;
                else if (text[i] == '|')
                    columns++;
            }
            paragraph.Lines++;
            paragraph.Columns = Math.Max(paragraph.Columns, columns);
            line = end + 1;
        }
        Close(text.Length);
        return total > most ? (FirstLine(text, worst.Start, worst.End), worst.End - worst.Start, worst.Marks) : null;

        void Close(int end)
        {
            var cells = (long)paragraph.Lines * paragraph.Columns;
            var cost = ((long)paragraph.Marks * (end - paragraph.Start)) + (cells * Cell);
            total += cost;
            if (cost > dearest)
                (dearest, worst) = (cost, (paragraph.Start, end, (int)Math.Min(int.MaxValue, paragraph.Marks + cells)));
            paragraph = (end, 0, 0, 0);
        }
    }

    private static bool IsBareLink(string text, int dot) =>
        dot >= 3 && text[dot - 1] is 'w' or 'W' && text[dot - 2] is 'w' or 'W' && text[dot - 3] is 'w' or 'W';

    // Not the marks of tables and of running text, which open nothing.
    private static bool IsMark(char c) =>
        c is '[' or ']' or '(' or ')' or '<' or '*' or '_' or '~' or '`' or '&' or '!' or '\\' or ':' or '^' or '{' or '$' or '=' or '+'
            or '#' or '@' or '/';

    /// <summary>Whether a line ends every paragraph before it: an empty one, or an item of a list. Where in doubt it does not.</summary>
    private static bool BeginsParagraph(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] is ' ' or '\t')
            at++;
        if (at == end)
            return true;
        return at - start <= 3 && text.IndexOf('\t', start, at - start) < 0 && text[at] is '-' or '*' or '+'
            && at + 2 < end && text[at + 1] == ' ' && text[at + 2] is not (' ' or '\t');
    }

    private static TextRange FirstLine(string text, int start, int end)
    {
        while (start < end && CharClass.IsSpace(text[start]))
            start++;
        var lineEnd = text.IndexOf('\n', start, end - start);
        return TextRange.FromBounds(start, lineEnd < 0 ? end : lineEnd);
    }
}
