using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>What a line is to a merge.</summary>
internal enum MergeMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It begins a conflict.</summary>
    Ours,

    /// <summary>It begins the version that both came from.</summary>
    Base,

    /// <summary>It divides the two versions.</summary>
    Divider,

    /// <summary>It ends a conflict.</summary>
    Theirs,
}

/// <summary>Recognizes the lines that a merge writes.</summary>
internal static class MergeLine
{
    private const string Ours = "<<<<<<<", Base = "|||||||", Divider = "=======", Theirs = ">>>>>>>";
    private const int LongHeading = 60;

    /// <summary>Whether there may be any such line.</summary>
    public static bool MayBeIn(string text) =>
        Array.Exists([Ours, Base, Divider, Theirs], mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0);

    /// <summary>A line without the spaces at its end.</summary>
    public static TextRange At(SourceDocument document, int number)
    {
        int start = document.LineStart(number), end = number < document.LineCount ? document.LineStart(number + 1) : document.Text.Length;
        while (end > start && CharClass.IsSpace(document.Text[end - 1]))
            end--;
        return TextRange.FromBounds(start, end);
    }

    /// <summary>What the line is. Editors may have indented it, or made it part of a list or a quotation.</summary>
    public static MergeMark KindOf(SourceDocument document, int number)
    {
        var text = document.Text;
        var line = At(document, number);
        if (line.IsEmpty)
            return MergeMark.None;
        var marked = Marked(text, line);
        if (Is(text, marked, Ours))
            return MergeMark.Ours;
        if (Is(text, marked, Base))
            return MergeMark.Base;
        if (text.AsSpan(marked.Start, marked.Length).SequenceEqual(Divider.AsSpan()))
            return MergeMark.Divider;
        return Is(text, marked, Theirs) && !IsQuoted(document, number - 1) && !IsQuoted(document, number + 1) ? MergeMark.Theirs : MergeMark.None;
    }

    /// <summary>The line from its mark on.</summary>
    public static TextRange Marked(string text, TextRange line)
    {
        var start = line.Start;
        while (start < line.End && (CharClass.IsSpace(text[start]) || (text[start] is '>' or '-' or '*' && start + 1 < line.End && text[start + 1] == ' ' && IsPrefix(text, line.Start, start))))
            start++;
        return TextRange.FromBounds(start, line.End);
    }

    /// <summary>Whether a divider hardly makes a heading: nothing above it could be one, or there is no blank line below.</summary>
    public static bool UnderlinesNothing(SourceDocument document, int number) =>
        number == 1 || At(document, number - 1) is { IsEmpty: true } || SentenceEnd.Is(document.Text, At(document, number - 1))
        || (number < document.LineCount && !At(document, number + 1).IsEmpty);

    /// <summary>Whether a line that could underline a heading is within running text: a long sentence ends above, and text follows right below.</summary>
    public static bool TearsText(SourceDocument document, int number)
    {
        if (number == 1 || number == document.LineCount)
            return false;
        var (above, below) = (At(document, number - 1), At(document, number + 1));
        return above.Length > LongHeading && SentenceEnd.Is(document.Text, above) && !below.IsEmpty;
    }

    // The mark alone, or the mark and the name of a version.
    private static bool Is(string text, TextRange line, string mark) =>
        line.Length >= mark.Length && string.CompareOrdinal(text, line.Start, mark, 0, mark.Length) == 0 && (line.Length == mark.Length || text[line.Start + mark.Length] == ' ');

    // Only single marks before it: seven of them are the mark itself.
    private static bool IsPrefix(string text, int start, int at) => at == start || CharClass.IsSpace(text[at - 1]);

    // Mail that was answered seven times has such marks before each line.
    private static bool IsQuoted(SourceDocument document, int number) =>
        number >= 1 && number <= document.LineCount && At(document, number) is { IsEmpty: false } line && document.Text[line.Start] == '>';
}
