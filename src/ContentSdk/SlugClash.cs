namespace ContentSdk;

/// <summary>A slug that several of the combined sets have.</summary>
public sealed record SlugClash
{
    /// <summary>The slug.</summary>
    public required string Slug { get; init; }

    /// <summary>
    /// Its articles in the order of their sets, two or more. The first is the one that
    /// <see cref="ContentSet.Find"/> gives.
    /// </summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>The slug, and where its articles are: file, line and assembly.</summary>
    public override string ToString() => $"{Slug}: {string.Join(", ", Articles.Select(PlaceOf))}";

    // The paths alone may be the same. An article built by hand has no assembly of its own.
    private static string PlaceOf(Article article) => article.GetType().Assembly is var assembly && assembly == typeof(Article).Assembly
        ? article.Location.ToString()
        : $"{article.Location} in {assembly.GetName().Name}";
}
