namespace ContentSdk;

// What is said of the article apart from its text.
public sealed partial class ArticleBuilder
{
    /// <summary>See <see cref="Article.Title"/>.</summary>
    public string Title { get; }

    /// <summary>See <see cref="Article.Slug"/>.</summary>
    public string Slug { get; }

    /// <summary>The path of the content file that <see cref="Article.Location"/> names.</summary>
    public string Path { get; init; } = "";

    /// <summary>See <see cref="Article.Teaser"/>.</summary>
    public string? Teaser { get; init; }

    /// <summary>See <see cref="Article.Standfirst"/>.</summary>
    public string? Standfirst { get; init; }

    /// <summary>See <see cref="Article.Language"/>.</summary>
    public string Language { get; init; } = "und";

    /// <summary>See <see cref="Article.Published"/>.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>See <see cref="Article.Updated"/>.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>See <see cref="Article.PublishedAt"/>; it gives <see cref="Article.Published"/> too.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>See <see cref="Article.UpdatedAt"/>; it gives <see cref="Article.Updated"/> too.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>See <see cref="Article.Section"/>.</summary>
    public string? Section { get; init; }

    /// <summary>See <see cref="Article.Series"/>.</summary>
    public string? Series { get; init; }

    /// <summary>See <see cref="Article.Part"/>; it counts together with <see cref="Series"/> only.</summary>
    public int? Part { get; init; }

    /// <summary>See <see cref="Article.OriginalUrl"/>.</summary>
    public string? OriginalUrl { get; init; }

    /// <summary>See <see cref="Article.CanonicalUrl"/>.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>See <see cref="Article.Image"/>.</summary>
    public ArticleImage? Image { get; init; }

    /// <summary>See <see cref="Article.IsDraft"/>.</summary>
    public bool IsDraft { get; init; }
}
