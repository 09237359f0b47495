using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentSdk.Json;

/// <summary>Writes an entity by kind and name where an article refers to it; the article's list of entities has the rest.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityReferenceConverter : JsonConverter<Entity>
{
    /// <inheritdoc/>
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Articles are written to JSON, not read from it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        writer.WriteString(Name(nameof(Entity.Kind), options), value.Kind.ToString());
        writer.WriteString(Name(nameof(Entity.Name), options), value.Name);
        writer.WriteEndObject();
    }

    private static string Name(string property, JsonSerializerOptions options) =>
        options.PropertyNamingPolicy?.ConvertName(property) ?? property;
}
