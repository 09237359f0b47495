using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentSdk.Json;

/// <summary>Writes articles by slug and title where another one refers to them: two may name each other.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleReferenceListConverter : JsonConverter<IReadOnlyList<Article>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<Article> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Articles are written to JSON, not read from it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Article> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartArray();
        foreach (var article in value)
        {
            writer.WriteStartObject();
            writer.WriteString(Name(nameof(Article.Slug), options), article.Slug);
            writer.WriteString(Name(nameof(Article.Title), options), article.Title);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static string Name(string property, JsonSerializerOptions options) =>
        options.PropertyNamingPolicy?.ConvertName(property) ?? property;
}
