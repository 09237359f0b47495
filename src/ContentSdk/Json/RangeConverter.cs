using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentSdk.Json;

/// <summary>Writes a range as <c>[start, end]</c> in UTF-16 code units, end exclusive: what JavaScript's <c>slice</c> takes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RangeConverter : JsonConverter<Range>
{
    /// <inheritdoc/>
    public override Range Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Articles are written to JSON, not read from it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Range value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start.Value);
        writer.WriteNumberValue(value.End.Value);
        writer.WriteEndArray();
    }
}
