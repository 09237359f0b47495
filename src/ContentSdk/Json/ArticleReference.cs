using System.Text.Json.Serialization;

namespace ContentSdk.Json;

/// <summary>An article as JSON writes it where another object refers to it: two articles may name each other.</summary>
public sealed record ArticleReference
{
    /// <summary>See <see cref="Article.Slug"/>.</summary>
    [JsonPropertyOrder(-2), JsonPropertyName("slug")]
    public required string Slug { get; init; }

    /// <summary>See <see cref="Article.Title"/>.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("title")]
    public required string Title { get; init; }

    internal static ArticleReference Of(Article article) => new() { Slug = article.Slug, Title = article.Title };
}
