using System.Text.Json.Serialization;
using ContentSdk.Reading;

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

    /// <summary>
    /// How many pixels wide it is shown, after the rotation that a camera gives; together with <see cref="Height"/> what an <c>img</c>
    /// element needs so that the page does not move when the image arrives. Of an SVG without a width it is that of its view box.
    /// </summary>
    /// <remarks>
    /// Width, height, media type, length and hash are those of the published file when the app was compiled. They are null for an image
    /// that is not a file beside the content or has a query or an anchor in its address, and where the build did not look at it:
    /// <c>ContentSdkStep</c> is false, or the project never was built. Width and height are null, too, for a format that is not known and
    /// for a broken file; of PNG, JPEG, GIF, WebP, AVIF and SVG they are known.
    /// </remarks>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("width")]
    public int? Width { get; init; }

    /// <summary>How many pixels high it is shown; null where <see cref="Width"/> is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("height")]
    public int? Height { get; init; }

    /// <summary>
    /// Its format by its bytes, whatever its name: <c>image/jpeg</c>. Null where <see cref="Length"/> is, and for a format that is not
    /// known.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("mediaType")]
    public string? MediaType { get; init; }

    /// <summary>How many bytes the file has; null where the build did not look at it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("length")]
    public long? Length { get; init; }

    /// <summary>
    /// SHA-256 of its bytes in 64 lowercase hexadecimal digits: a change of the image changes it, so that it can be part of an address
    /// that caches keep for good. Null where the build did not look at it.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("hash")]
    public string? Hash { get; init; }

    internal ImageFacts Facts => new(Width, Height, MediaType, Length, Hash);

    // One that a content file names.
    internal static ArticleImage At(IArticleHome home, string path, string written, string? alternative, string? title)
    {
        var facts = home.FactsOf(path, written);
        return new()
        {
            Url = AssetAddress.Of(home, path, written) ?? written,
            Alt = alternative,
            Title = title,
            Width = facts?.Width,
            Height = facts?.Height,
            MediaType = facts?.MediaType,
            Length = facts?.Length,
            Hash = facts?.Hash,
        };
    }

    /// <summary>Its URL.</summary>
    public override string ToString() => Url;
}
