using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>An image: the one that goes with an article, or one in its body.</summary>
public sealed record ArticleImage
{
    /// <summary>
    /// Its URL. Of a file beside the content, which a content file names by its path from there, it is the path where the build publishes
    /// it, such as <c>/media/bridge.jpg</c>. Otherwise it is what the content file says: an absolute URL, or a path on the site.
    /// </summary>
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
