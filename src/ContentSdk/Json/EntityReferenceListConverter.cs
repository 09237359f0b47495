using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentSdk.Json;

/// <summary>Writes entities by kind and name where an article refers to them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityReferenceListConverter : JsonConverter<IReadOnlyList<Entity>>
{
    private readonly EntityReferenceConverter _one = new();

    /// <inheritdoc/>
    public override IReadOnlyList<Entity> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Articles are written to JSON, not read from it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Entity> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var entity in value)
            _one.Write(writer, entity, options);
        writer.WriteEndArray();
    }
}
