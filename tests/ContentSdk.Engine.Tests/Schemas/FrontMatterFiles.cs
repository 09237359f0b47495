using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContentSdk.Engine.Model.Fields;

namespace ContentSdk.Engine.Tests.Schemas;

/// <summary>
/// Files that list the fields of front matter, written from a schema. What a type allows is under
/// <c>$defs</c> of the JSON Schema, by hand.
/// </summary>
internal static class FrontMatterFiles
{
    public const string SchemaPath = "src/ContentSdk/schemas/front-matter.schema.json", DocsPath = "docs/content-format.md";

    private const string TableHead = "| key | meaning | default |\n|---|---|---|\n";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string SchemaFile(FieldSchema schema) => JsonSchema(schema).ToJsonString(Json) + "\n";

    /// <summary>The JSON Schema with the fields of a schema as its properties.</summary>
    public static JsonNode JsonSchema(FieldSchema schema)
    {
        var root = JsonNode.Parse(Repository.Read(SchemaPath))!.AsObject();
        root["properties"] = new JsonObject(schema.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Property(field))));
        if (schema.Fields.Where(field => field.IsRequired).Select(field => (JsonNode?)field.Key).ToArray() is { Length: > 0 } required)
            root["required"] = new JsonArray(required);
        return root;
    }

    /// <summary>The page with the table of the schema's keys.</summary>
    public static string DocsFile(FieldSchema schema)
    {
        var page = Repository.Read(DocsPath);
        var start = page.IndexOf(TableHead, StringComparison.Ordinal);
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        return page[..start] + Table(schema) + page[end..];
    }

    public static string Table(FieldSchema schema)
    {
        var output = new StringBuilder(TableHead);
        for (var i = 0; i < schema.Fields.Count;)
        {
            var first = schema.Fields[i];
            var row = schema.Fields.Skip(i)
                .TakeWhile(field => (field.Meaning, field.Otherwise) == (first.Meaning, first.Otherwise))
                .Select(field => $"`{field.Key}`")
                .ToList();
            output.Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", row)} | {first.Meaning} | {first.Otherwise} |\n");
            i += row.Count;
        }
        return output.ToString();
    }

    private static JsonObject Property(FieldDefinition field)
    {
        var property = new JsonObject { ["description"] = field.Description };
        var reference = field.Type switch
        {
            FieldType.Any => null,
            FieldType.Lines or FieldType.Tag => "text",
            FieldType.Moment => "day",
            FieldType.Structure => field.Key,
            _ => JsonNamingPolicy.CamelCase.ConvertName(field.Type.ToString()),
        };
        var value = field.IsMany ? [] : property;
        if (reference is not null)
            value["$ref"] = "#/$defs/" + reference;
        if (field.IsMany)
            (property["type"], property["items"]) = ("array", value);
        return property;
    }
}
