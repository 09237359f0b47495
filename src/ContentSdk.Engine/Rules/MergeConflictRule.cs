using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>Finds what a merge left in a file of any format: both versions of a passage, between marks.</summary>
internal static class MergeConflictRule
{
    public static readonly Rule Conflict = new(
        "CSDK1016", "Merge conflict",
        "The file has an unresolved merge conflict, from '{0}' here to '{1}' on line {2}. "
        + "Keep one of the two versions, and remove the lines '<<<<<<<', '=======' and '>>>>>>>'.",
        RuleSeverity.Error, IsBlocking: true);

    private static readonly RuleMessage Leftover = Conflict.Also(
        "leftover", "The line '{0}' is left over from a merge conflict. Remove it, and check that the text around it is the version that you want.");

    public static void Check(SourceDocument document, Func<string, ILineMarkup?> lines, ICollection<Finding> findings)
    {
        foreach (var (first, last) in Find(document, lines))
        {
            if (first == last)
            {
                findings.Add(Finding.At(document, first, Leftover, Snippet.Of(document.Text, first)));
                continue;
            }
            findings.Add(Finding.At(
                document, first, Conflict.Id,
                Snippet.Of(document.Text, first), Snippet.Of(document.Text, last),
                document.PositionOf(last.Start).Line.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The first and the last line of each conflict; a line that is left of one is both.</summary>
    /// <param name="document">The file.</param>
    /// <param name="lines">What its format makes of its lines, by its text: in code the marks may be meant.</param>
    public static IEnumerable<(TextRange First, TextRange Last)> Find(SourceDocument document, Func<string, ILineMarkup?> lines)
    {
        var text = document.Text;
        // Nearly every file has none: one look for each mark finds that out.
        if (!MergeLine.MayBeIn(text))
            return [];
        var code = lines(text);
        var found = new List<(TextRange First, TextRange Last)>();
        // The lines since the last beginning of a conflict: all of them are left over unless its end follows.
        var open = new List<TextRange>();
        var isDivided = false;
        // A divider without a beginning may be ornament; the end of a conflict below it shows that it is none.
        TextRange? divider = null;
        for (var number = 1; number <= document.LineCount; number++)
        {
            var line = MergeLine.At(document, number);
            if (code?.Keeps(new(line.Start, line.End, line.End)) == true)
                continue;
            switch (MergeLine.KindOf(document, number))
            {
                case MergeMark.Ours:
                    GiveUp();
                    open.Add(MergeLine.Marked(text, line));
                    break;
                case MergeMark.Theirs when open.Count > 0 && isDivided:
                    found.Add((open[0], line));
                    open.Clear();
                    isDivided = false;
                    break;
                case MergeMark.Divider when open.Count > 0:
                    isDivided = true;
                    open.Add(line);
                    break;
                case MergeMark.Base when open.Count > 0:
                    open.Add(line);
                    break;
                case MergeMark.Theirs when divider is { } from:
                    found.Add((from, line));
                    divider = null;
                    break;
                case MergeMark.Theirs or MergeMark.Base:
                    found.Add((MergeLine.Marked(text, line), MergeLine.Marked(text, line)));
                    break;
                case MergeMark.Divider when MergeLine.UnderlinesNothing(document, number):
                    if (divider is null && MergeLine.TearsText(document, number))
                        found.Add((line, line));
                    else
                        divider = line;
                    break;
            }
        }
        GiveUp();
        return found;

        void GiveUp()
        {
            found.AddRange(open.Select(static line => (line, line)));
            open.Clear();
            isDivided = false;
        }
    }
}
