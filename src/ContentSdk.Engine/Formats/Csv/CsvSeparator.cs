using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Csv;

/// <summary>What is between the cells of a table.</summary>
internal static class CsvSeparator
{
    private const string TabEnding = ".tsv", Line = "sep=";

    /// <summary>The separator of a file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="header">Where its first line that is not blank begins.</param>
    /// <returns>
    /// A tab in a <c>.tsv</c> file. In others a comma; where the header has none outside of quotation marks, the semicolon that
    /// spreadsheets write in countries with a decimal comma, or a tab, if the header has one of these.
    /// </returns>
    public static char Of(SourceDocument document, int header)
    {
        if (document.LogicalPath.EndsWith(TabEnding, StringComparison.OrdinalIgnoreCase))
            return '\t';
        var text = document.Text;
        bool isQuoted = false, hasSemicolon = false, hasTab = false;
        for (var i = header; i < text.Length && (isQuoted || text[i] != '\n'); i++)
        {
            if (text[i] == CsvScanner.Mark)
                isQuoted = !isQuoted;
            if (isQuoted)
                continue;
            if (text[i] == ',')
                return ',';
            hasSemicolon |= text[i] == ';';
            hasTab |= text[i] == '\t';
        }
        return hasSemicolon ? ';' : hasTab ? '\t' : ',';
    }

    /// <summary>The line <c>sep=;</c>, by which spreadsheets know a separator, if it is at a place; null if not.</summary>
    public static TextRange? LineAt(string text, int start)
    {
        var end = start + Line.Length + 1;
        return end <= text.Length && text[end - 1] != '\n' && (end == text.Length || text[end] == '\n')
            && string.Compare(text, start, Line, 0, Line.Length, StringComparison.OrdinalIgnoreCase) == 0
            ? TextRange.FromBounds(start, end) : null;
    }
}
