using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.PlainText;

/// <summary>One line without the white space and invisible characters around it.</summary>
/// <param name="Range">What is left of the line; empty when it is blank.</param>
/// <param name="Indent">Columns of white space before it; a tab counts as four.</param>
internal readonly record struct TextLine(TextRange Range, int Indent)
{
    public bool IsBlank => Range.IsEmpty;

    /// <summary>The lines from a line's beginning on.</summary>
    public static TextLine[] Of(SourceDocument document, int from)
    {
        var before = document.PositionOf(from).Line - 1;
        var lines = new TextLine[document.LineCount - before];
        for (var line = before + 1; line <= document.LineCount; line++)
        {
            var start = Math.Max(from, document.LineStart(line));
            var end = line < document.LineCount ? document.LineStart(line + 1) : document.Text.Length;
            var indent = 0;
            for (; start < end && IsInvisible(document.Text[start]); start++)
                indent += document.Text[start] == '\t' ? 4 : 1;
            while (end > start && IsInvisible(document.Text[end - 1]))
                end--;
            lines[line - 1 - before] = new(TextRange.FromBounds(start, end), indent);
        }
        return lines;
    }

    /// <summary>Whether the line begins as an item of a list does.</summary>
    public bool IsListItem(string text) => ListMarker.Length(text, Range) > 0;

    /// <summary>Whether the line ends as a sentence does, quotation marks and brackets behind the mark allowed.</summary>
    public bool EndsSentence(string text) => SentenceEnd.Is(text, Range);

    private static bool IsInvisible(char c) => CharClass.IsSpace(c) || CharClass.IsFormat(c) || CharClass.IsControl(c);
}
