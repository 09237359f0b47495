using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Sample.Seeds;
using Xunit;

namespace ContentSdk.Tests.Host;

public class JsonSchemaTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    private static readonly JsonSerializerOptions ByReflection =
        new(HostJson.Default.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    public static TheoryData<string> Kinds => ["article", "quote", "entity", "mention"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_schema_describes_what_is_written(string kind)
    {
        object value = kind switch
        {
            "article" =>
                new ArticleBuilder("Two")
                    .AddRelated(Articles.TheBridgeOpens)
                    .AddAuthor(People.MaraLind)
                    .AddHeading("H")
                    .AddLink("H", "#h")
                    .Build(),
            "quote" => Articles.TheBridgeOpens.Quotes.WeMustGoOn,
            "mention" => Articles.TheBridgeOpens.Mentions[0],
            _ => People.MaraLind,
        };
        var type = value switch { Article => typeof(Article), Entity => typeof(Entity), _ => value.GetType() };
        var schema = Web.GetJsonSchemaAsNode(type);
        Check(JsonSerializer.SerializeToNode(value, type, Web)!, schema, schema, kind);
        Check(
            JsonSerializer.SerializeToNode<Article>(Articles.TheBridgeOpens, Web)!, Web.GetJsonSchemaAsNode(typeof(Article)),
            Web.GetJsonSchemaAsNode(typeof(Article)), "article");
    }

    [Fact]
    public void Source_generation_gives_the_same_schema() => Assert.Equal(
        ByReflection.GetJsonSchemaAsNode(typeof(Quote)).ToJsonString(),
        HostJson.Default.Options.GetJsonSchemaAsNode(typeof(Quote)).ToJsonString());

    [Fact]
    public void Names_are_the_same_whatever_the_naming_policy() => Assert.Equal(
        JsonSerializer.Serialize(Articles.TheBridgeOpens.Quotes.WeMustGoOn, Web),
        JsonSerializer.Serialize(Articles.TheBridgeOpens.Quotes.WeMustGoOn, Snake));

    // Every value has a schema that says its type, and an object has the properties of its schema and no others.
    private static void Check(JsonNode? value, JsonNode schema, JsonNode root, string path)
    {
        if (schema["$ref"] is { } reference)
            schema = reference.GetValue<string>()
                .Split('/')
                .Skip(1)
                .Aggregate(root, (node, name) => node is JsonArray array ? array[int.Parse(name, null)]! : node[name]!);
        if (schema["enum"] is JsonArray names)
        {
            Assert.Contains(value?.GetValue<string>(), names.Select(name => name?.GetValue<string>()));
            return;
        }
        Assert.True(schema is JsonObject && schema["type"] is not null, $"{path} has no type: {schema.ToJsonString()}");
        var types = schema["type"] is JsonArray several
            ? several.Select(type => type!.GetValue<string>()).ToArray()
            : [schema["type"]!.GetValue<string>()];
        Assert.True(types.Contains(TypeOf(value)), $"{path} is {TypeOf(value)}, not {string.Join(" or ", types)}");
        if (value is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
                Check(items[i], schema["items"]!, root, $"{path}/{i}");
        }
        else if (value is JsonObject && schema["properties"] is null)
        {
            // Keys that content chooses, each with any value.
            Assert.EndsWith("/extra", path, StringComparison.Ordinal);
        }
        else if (value is JsonObject properties)
        {
            var described = schema["properties"]!.AsObject();
            // Of an image what is not known is left out.
            Assert.Equal(
                described.Select(property => property.Key),
                described.Select(property => property.Key).Where(name => name is "title" or "width" or "height" or "mediaType" or "length" or "hash" || properties.ContainsKey(name)));
            Assert.Equal(
                described.Select(property => property.Key).Where(properties.ContainsKey), properties.Select(property => property.Key));
            foreach (var (name, item) in properties)
                Check(item, described[name]!, root, $"{path}/{name}");
        }
    }

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "integer",
        _ => "boolean",
    };
}
