using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>An image: the one that goes with an article, or one in its body.</summary>
public sealed record ArticleImage
{
    /// <summary>Where it is, as the content file says it: an absolute URL, or a path with forward slashes.</summary>
    [JsonPropertyName("src")]
    public required string Src { get; init; }

    /// <summary>What it shows, for readers who cannot see it; empty for a decorative image, null where the content file does not say.</summary>
    [JsonPropertyName("alt")]
    public string? Alt { get; init; }

    /// <summary>What is shown on hovering, if anything.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>Where it is.</summary>
    public override string ToString() => Src;
}
