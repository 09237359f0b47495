namespace ContentSdk.Infrastructure;

/// <summary>What generated code says of an article apart from its text and tables.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleFacts
{
    /// <summary>See <see cref="Article.Slug"/>.</summary>
    public required string Slug { get; init; }

    /// <summary>See <see cref="Article.Title"/>.</summary>
    public required string Title { get; init; }

    /// <summary>See <see cref="Article.Teaser"/>.</summary>
    public string? Teaser { get; init; }

    /// <summary>See <see cref="Article.Language"/>.</summary>
    public string Language { get; init; } = "und";

    /// <summary>See <see cref="Article.WordCount"/>.</summary>
    public int WordCount { get; init; }

    /// <summary>See <see cref="Article.Published"/>.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>See <see cref="Article.Updated"/>.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>See <see cref="Article.Authors"/>.</summary>
    public string[] Authors { get; init; } = [];

    /// <summary>See <see cref="Article.Tags"/>.</summary>
    public string[] Tags { get; init; } = [];

    /// <summary>See <see cref="Article.Section"/>.</summary>
    public string? Section { get; init; }

    /// <summary>See <see cref="Article.SourceUrl"/>.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>See <see cref="Article.Canonical"/>.</summary>
    public string? Canonical { get; init; }

    /// <summary>See <see cref="Article.Image"/>.</summary>
    public ArticleImage? Image { get; init; }

    /// <summary>See <see cref="Article.IsDraft"/>.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Path of the content file, relative to the project.</summary>
    public string Path { get; init; } = "";

    /// <summary>Line where the article begins, from 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>Column where the article begins, from 1.</summary>
    public int Column { get; init; } = 1;

    /// <summary>Whether the first stretch of the text is the standfirst.</summary>
    public bool HasStandfirst { get; init; }

    /// <summary>How many entities the article numbers.</summary>
    public int EntityCount { get; init; }

    /// <summary>How many of the authors are entities.</summary>
    public int AuthorEntityCount { get; init; }

    /// <summary>How many related articles there are.</summary>
    public int RelatedCount { get; init; }
}
