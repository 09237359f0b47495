using System.Text.Json.Serialization;
using ContentSdk.Json;

namespace ContentSdk;

// What JSON says of a quotation where it is not what C# says.
public sealed partial class Quote
{
    /// <summary><see cref="Speaker"/> in JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-7), JsonPropertyName("speaker")]
    public EntityReference? JsonSpeaker => Speaker is { } entity ? EntityReference.Of(entity) : null;

    /// <summary><see cref="Range"/> in JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-2), JsonPropertyName("range")]
    public IReadOnlyList<int> JsonRange => RangeNumbers.Of(Range);

    /// <summary><see cref="MarkedRange"/> in JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-1), JsonPropertyName("markedRange")]
    public IReadOnlyList<int> JsonMarkedRange => RangeNumbers.Of(MarkedRange);

    /// <summary><see cref="Parts"/> in JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(0), JsonPropertyName("parts")]
    public IReadOnlyList<IReadOnlyList<int>> JsonParts => [.. Parts.Select(RangeNumbers.Of)];

    /// <summary><see cref="Article"/> in JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(2), JsonPropertyName("article")]
    public ArticleReference JsonArticle => ArticleReference.Of(Article);
}
