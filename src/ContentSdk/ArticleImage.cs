using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>A picture: the one that goes with an article, or one in its body.</summary>
/// <param name="Src">Where it is: an absolute URL, or a path with forward slashes, as the content file says it.</param>
/// <param name="Alt">What it shows, for those who cannot see it; empty for a picture that says nothing, null where nobody said.</param>
public sealed record ArticleImage(string Src, string? Alt = null)
{
    /// <summary>What is shown on hovering, if anything.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>Where it is.</summary>
    public override string ToString() => Src;
}
