using System.Text.Json.Serialization;
using ContentSdk.Json;

namespace ContentSdk;

// What JSON says of an article where it is not what C# says. Each is a plain property, so that the exported schema describes what
// is written: the exporter cannot see what a converter writes. The summaries are the descriptions of the OpenAPI document.
public abstract partial class Article
{
    /// <summary>Those of the authors who are entities of the set: kind, key and name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-160), JsonPropertyName("authorEntities")]
    public IReadOnlyList<EntityReference> JsonAuthorEntities => [.. AuthorEntities.Select(EntityReference.Of)];

    /// <summary>The articles that go with it: slug and title.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-90), JsonPropertyName("related")]
    public IReadOnlyList<ArticleReference> JsonRelated => [.. Related.Select(ArticleReference.Of)];
}
