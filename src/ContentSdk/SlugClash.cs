namespace ContentSdk;

/// <summary>A slug that several of the combined sets have.</summary>
public sealed record SlugClash
{
    /// <summary>The slug.</summary>
    public required string Slug { get; init; }

    /// <summary>Its articles in the order of their sets, two or more. The first is the one that <see cref="ContentSet.Find"/> gives.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>The slug, and where its articles are.</summary>
    public override string ToString() => $"{Slug}: {string.Join(", ", Articles.Select(article => article.Location))}";
}
