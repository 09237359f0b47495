using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>An image: the one that goes with an article, or one in its body.</summary>
public sealed record ArticleImage
{
    /// <summary>Its URL as written in the content file: absolute, or a path with forward slashes.</summary>
    [JsonPropertyName("url")]
    public required string Url { get; init; }

    /// <summary>
    /// Alt text: what the image shows, for readers who cannot see it. Empty for a decorative
    /// image, null if the content file has none.
    /// </summary>
    [JsonPropertyName("alt")]
    public string? Alt { get; init; }

    /// <summary>Tooltip, if any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>Its URL.</summary>
    public override string ToString() => Url;
}
