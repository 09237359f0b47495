namespace ContentSdk.Tool.Show;

/// <summary>Shares the width of a terminal, or of a page, among the columns of a section.</summary>
internal static class ColumnWidths
{
    /// <summary>The width of each column; null where there is no room for the words.</summary>
    /// <param name="section">The columns and their cells.</param>
    /// <param name="room">What all columns together may take, without what is between them.</param>
    public static int[]? Fit(ShowSection section, int room)
    {
        var columns = section.Columns.Select((head, column) => section.Rows.Select(row => row[column]).Append(head).ToArray()).ToArray();
        var widths = columns.Select(static cells => cells.Max(CellText.WidthOf)).ToArray();
        var least = columns.Select(static cells => cells.Max(CellText.WidthOfWords)).ToArray();
        if (least.Sum() > room)
            least = [.. columns.Select(static cells => cells.Max(CellText.WidthOfParts))];
        if (least.Sum() > room)
            return null;
        // The widest gives first, so that what is short stays on one line.
        for (var over = widths.Sum() - room; over > 0; over--)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]))
                    widest = i;
            }
            widths[widest]--;
        }
        return widths;
    }
}
