using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentSdk.Json;

// Writes a value as JSON has it: numbers and truth values as such, dates as text. Nothing is read: values come from content files alone.
internal sealed class FieldValueConverter : JsonConverter<FieldValue>
{
    public override FieldValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A FieldValue is a value of a content file and cannot be read from JSON.");

    public override void Write(Utf8JsonWriter writer, FieldValue value, JsonSerializerOptions options)
    {
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
