using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter.Notations;

/// <summary>The lines of a file, with one more after the last that has nothing.</summary>
internal static class FileLines
{
    /// <summary>Where a line begins; the end of the text for one after the last.</summary>
    public static int Start(SourceDocument document, int line) =>
        line <= document.LineCount ? document.LineStart(line) : document.Text.Length;

    /// <summary>A line as a person reads it.</summary>
    public static LooseLine Loose(SourceDocument document, int line) =>
        new(document.Text, Start(document, line), Start(document, line + 1));

    /// <summary>A line without its line break.</summary>
    public static TextRange Range(SourceDocument document, int line)
    {
        int start = Start(document, line), end = Start(document, line + 1);
        return TextRange.FromBounds(start, end > start && document.Text[end - 1] == '\n' ? end - 1 : end);
    }

    /// <summary>Whether a line has nothing but spaces.</summary>
    public static bool IsBlank(SourceDocument document, int line)
    {
        for (var i = Start(document, line); i < Start(document, line + 1); i++)
        {
            if (!CharClass.IsSpace(document.Text[i]))
                return false;
        }
        return true;
    }

    /// <summary>Whether a line is a fence, perhaps with spaces after it.</summary>
    public static bool IsFence(SourceDocument document, int line, string fence)
    {
        int start = Start(document, line), end = Start(document, line + 1);
        while (end > start && CharClass.IsSpace(document.Text[end - 1]))
            end--;
        return end - start == fence.Length && string.CompareOrdinal(document.Text, start, fence, 0, fence.Length) == 0;
    }
}
