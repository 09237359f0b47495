using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>A stretch of a content file that is not the article: share buttons, comment headers, menus.</summary>
public sealed record Furniture
{
    /// <summary>What was left out.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Its first line in the content file, from 1.</summary>
    [JsonPropertyName("firstLine")]
    public required int FirstLine { get; init; }

    /// <summary>Its last line, inclusive.</summary>
    [JsonPropertyName("lastLine")]
    public required int LastLine { get; init; }

    /// <summary>What was left out.</summary>
    public override string ToString() => Text;
}
