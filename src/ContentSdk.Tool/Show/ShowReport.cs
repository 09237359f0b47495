namespace ContentSdk.Tool.Show;

/// <summary>What is shown of one file: a heading and sections of rows, for a terminal and for a pipe alike.</summary>
internal sealed record ShowReport(string Heading, IReadOnlyList<ShowSection> Sections);

/// <summary>One part of the report.</summary>
/// <param name="Title">What it lists, with its number.</param>
/// <param name="Columns">Heads of the columns.</param>
/// <param name="Rows">Cells; as many as columns.</param>
internal sealed record ShowSection(string Title, IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    /// <summary>What is to be said before the rows, or instead of them; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Whether nothing is to be shown.</summary>
    public bool IsEmpty => Rows.Count == 0 && Note is null;
}
