using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentSdk.Json;

/// <summary>Writes the value of a field as JSON has it: numbers and truth values as such, dates as text. Used by serializers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldValueConverter : JsonConverter<FieldValue>
{
    /// <summary>Always throws: values come from content files alone.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override FieldValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A FieldValue is a value of a content file and cannot be read from JSON.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value.Kind)
        {
            case FieldValueKind.Null:
                writer.WriteNullValue();
                break;
            case FieldValueKind.Boolean:
                writer.WriteBooleanValue(value.GetBoolean());
                break;
            case FieldValueKind.Integer or FieldValueKind.Decimal:
                writer.WriteNumberValue(value.GetDecimal());
                break;
            case FieldValueKind.Double when double.IsFinite(value.GetDouble()):
                writer.WriteNumberValue(value.GetDouble());
                break;
            case FieldValueKind.List:
                writer.WriteStartArray();
                foreach (var item in value.Items)
                    Write(writer, item, options);
                writer.WriteEndArray();
                break;
            case FieldValueKind.Map:
                writer.WriteStartObject();
                foreach (var (key, item) in value.Properties)
                {
                    writer.WritePropertyName(key);
                    Write(writer, item, options);
                }
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }
}
