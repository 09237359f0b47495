using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Layout;

/// <summary>
/// Where paragraphs are. Nearly all follow each other after an empty line, so that a table has where each ends and a
/// column of zeros: only another distance from the paragraph before takes room, as 1 + the distance.
/// </summary>
internal static class ParagraphPlaces
{
    private const int Separator = 2;

    /// <summary>What the table says of the distance between a paragraph and the one before.</summary>
    /// <param name="previousEnd">Where the one before ends; <c>null</c> for the first.</param>
    /// <param name="start">Where the paragraph begins.</param>
    public static int GapOf(int? previousEnd, int start) =>
        start - Before(previousEnd) is var distance && distance == Separator ? 0 : 1 + distance;

    /// <summary>Where a paragraph begins.</summary>
    public static int StartOf(TableReader table, int row)
    {
        var gap = table[row, ParagraphColumn.Gap];
        return Before(row == 0 ? null : table[row - 1, ParagraphColumn.End]) + (gap == 0 ? Separator : gap - 1);
    }

    /// <summary>The last paragraph that begins at a position or before it; -1 if there is none.</summary>
    public static int RowAt(TableReader table, int position)
    {
        var next = table.LastRow(ParagraphColumn.End, position) + 1;
        return next < table.Rows && StartOf(table, next) <= position ? next : next - 1;
    }

    // As if a paragraph ended before the text, so that the first has no other gap than the others.
    private static int Before(int? previousEnd) => previousEnd ?? -Separator;
}
