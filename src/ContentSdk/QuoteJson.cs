using System.Text.Json.Serialization;
using ContentSdk.Json;

namespace ContentSdk;

// What JSON says of a quotation where it is not what C# says.
public sealed partial class Quote
{
    /// <summary>Who said or wrote it, as far as known: kind, key and name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-7), JsonPropertyName("speaker")]
    public EntityReference? JsonSpeaker => Speaker is { } entity ? EntityReference.Of(entity) : null;

    /// <summary>Start and end in the text of the article, in UTF-16 code units, end exclusive.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-2), JsonPropertyName("range")]
    public IReadOnlyList<int> JsonRange => RangeNumbers.Of(Range);

    /// <summary>The same with the quotation marks: start and end, end exclusive.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-1), JsonPropertyName("markedRange")]
    public IReadOnlyList<int> JsonMarkedRange => RangeNumbers.Of(MarkedRange);

    /// <summary>The stretches that the quotation consists of, each as start and end, end exclusive; one or more.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(0), JsonPropertyName("parts")]
    public IReadOnlyList<IReadOnlyList<int>> JsonParts => [.. Parts.Select(RangeNumbers.Of)];

    /// <summary>The article that it is in: slug and title.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(2), JsonPropertyName("article")]
    public ArticleReference JsonArticle => ArticleReference.Of(Article);
}
