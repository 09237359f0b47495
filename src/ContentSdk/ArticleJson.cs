using System.Text.Json.Serialization;
using ContentSdk.Json;

namespace ContentSdk;

// What JSON says of an article where it is not what C# says. Each is a plain property, so that the exported schema describes what is written.
public abstract partial class Article
{
    /// <summary><see cref="AuthorEntities"/> in JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-160), JsonPropertyName("authorEntities")]
    public IReadOnlyList<EntityReference> JsonAuthorEntities => [.. AuthorEntities.Select(EntityReference.Of)];

    /// <summary><see cref="Related"/> in JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-90), JsonPropertyName("related")]
    public IReadOnlyList<ArticleReference> JsonRelated => [.. Related.Select(ArticleReference.Of)];
}
