using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>Finds what a merge left in a file of any format: both versions of a passage, between marks.</summary>
internal static class MergeConflictRule
{
    private const string Ours = "<<<<<<<", Divider = "=======", Theirs = ">>>>>>>";

    public static readonly Rule Conflict = new(
        "CSDK1016", "Merge conflict",
        "The file has an unresolved merge conflict, from '{0}' here to '{1}' on line {2}. "
        + "Keep one of the two versions, and remove the lines '<<<<<<<', '=======' and '>>>>>>>'.",
        RuleSeverity.Error, IsBlocking: true);

    public static void Check(SourceDocument document, Func<string, ILineMarkup?> lines, ICollection<Finding> findings)
    {
        foreach (var (first, last) in Find(document, lines))
        {
            findings.Add(Finding.At(
                document, first, Conflict.Id,
                Snippet.Of(document.Text, first), Snippet.Of(document.Text, last),
                document.PositionOf(last.Start).Line.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The first and the last line of each conflict.</summary>
    /// <param name="document">The file.</param>
    /// <param name="lines">What its format makes of its lines, by its text: in code the marks may be meant.</param>
    public static IEnumerable<(TextRange First, TextRange Last)> Find(SourceDocument document, Func<string, ILineMarkup?> lines)
    {
        var text = document.Text;
        // Nearly every file has none: one look finds that out.
        if (text.IndexOf(Ours, StringComparison.Ordinal) < 0)
            yield break;
        var code = lines(text);
        TextRange? first = null;
        var isDivided = false;
        for (var number = 1; number <= document.LineCount; number++)
        {
            var line = LineAt(document, number);
            var isCode = code?.Keeps(new(line.Start, line.End, line.End)) == true;
            if (!isCode && Is(text, line, Ours))
                (first, isDivided) = (line, false);
            else if (first is not null && text.AsSpan(line.Start, line.Length).SequenceEqual(Divider.AsSpan()))
                isDivided = true;
            else if (first is { } start && isDivided && Is(text, line, Theirs))
            {
                yield return (start, line);
                first = null;
            }
        }
    }

    private static TextRange LineAt(SourceDocument document, int number)
    {
        int start = document.LineStart(number), end = number < document.LineCount ? document.LineStart(number + 1) : document.Text.Length;
        while (end > start && CharClass.IsSpace(document.Text[end - 1]))
            end--;
        return TextRange.FromBounds(start, end);
    }

    // The mark alone, or the mark and the name of a version.
    private static bool Is(string text, TextRange line, string mark) =>
        line.Length >= mark.Length && string.CompareOrdinal(text, line.Start, mark, 0, mark.Length) == 0
        && (line.Length == mark.Length || text[line.Start + mark.Length] == ' ');
}
