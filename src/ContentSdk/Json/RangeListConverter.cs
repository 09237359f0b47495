using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentSdk.Json;

/// <summary>Writes ranges as <c>[[start, end], …]</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RangeListConverter : JsonConverter<IReadOnlyList<Range>>
{
    private readonly RangeConverter _one = new();

    /// <inheritdoc/>
    public override IReadOnlyList<Range> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Articles are written to JSON, not read from it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Range> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var range in value)
            _one.Write(writer, range, options);
        writer.WriteEndArray();
    }
}
