using System.Globalization;
using System.Text.Json;
using Xunit;

namespace ContentSdk.Web.Tests.Harness;

/// <summary>
/// What the JSON Schema of ninjs 3.0 demands of the properties that we write: no others are allowed, and each has its type and form.
/// </summary>
internal static class NinjsSchema
{
    private static readonly Dictionary<string, Action<JsonElement>> Item = new()
    {
        ["standard"] = Object(new() { ["name"] = Text, ["version"] = Text, ["schema"] = Address }),
        ["uri"] = Address,
        ["type"] = OneOf("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"),
        ["representationType"] = OneOf("full", "partial"),
        ["pubStatus"] = OneOf("usable", "withheld", "canceled"),
        ["firstCreated"] = Time,
        ["versionCreated"] = Time,
        ["language"] = Text,
        ["title"] = Text,
        ["slugline"] = Text,
        ["by"] = Text,
        ["headlines"] = Array(Value),
        ["descriptions"] = Array(Value),
        ["bodies"] = Array(Body),
        ["people"] = Array(Concept),
        ["organisations"] = Array(Concept),
        ["places"] = Array(Concept),
        ["events"] = Array(Concept),
        ["objects"] = Array(Concept),
        ["subjects"] = Array(Concept),
        ["infoSources"] = Array(Object(new() { ["name"] = Text, ["role"] = Text, ["uri"] = Address })),
        ["associations"] = Array(Association),
        ["renditions"] = Array(Object(
            new()
            {
                ["name"] = Text,
                ["href"] = Address,
                ["contentType"] = Text,
                ["width"] = Integer,
                ["height"] = Integer,
                ["sizeInBytes"] = Integer,
            },
            "name")),
    };

    public static void Check(JsonElement item) => Object(Item, "uri")(item);

    private static void Association(JsonElement item) => Object(new(Item) { ["name"] = Text, ["rel"] = Text }, "name", "uri")(item);

    private static void Value(JsonElement item) => Object(new() { ["role"] = Text, ["contentType"] = Text, ["value"] = Text }, "value")(item);

    private static void Body(JsonElement item) => Object(
        new() { ["role"] = Text, ["contentType"] = Text, ["wordCount"] = Integer, ["charCount"] = Integer, ["value"] = Text }, "value")(item);

    private static void Concept(JsonElement item) =>
        Object(new() { ["name"] = Text, ["rel"] = Text, ["uri"] = Address, ["literal"] = Text })(item);

    private static Action<JsonElement> Object(Dictionary<string, Action<JsonElement>> properties, params string[] required) => item =>
    {
        Assert.Equal(JsonValueKind.Object, item.ValueKind);
        Assert.All(required, name => Assert.True(item.TryGetProperty(name, out _), name));
        var names = item.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(names.Distinct(), names);
        foreach (var property in item.EnumerateObject())
        {
            Assert.True(properties.TryGetValue(property.Name, out var check), property.Name);
            check(property.Value);
        }
    };

    private static Action<JsonElement> Array(Action<JsonElement> check) => array =>
    {
        Assert.Equal(JsonValueKind.Array, array.ValueKind);
        foreach (var item in array.EnumerateArray())
            check(item);
    };

    private static Action<JsonElement> OneOf(params string[] values) => value => Assert.Contains(value.GetString(), values);

    private static void Text(JsonElement value) => Assert.Equal(JsonValueKind.String, value.ValueKind);

    private static void Integer(JsonElement value) => Assert.True(value.TryGetInt64(out _), value.GetRawText());

    private static void Address(JsonElement value) => Assert.True(Uri.TryCreate(value.GetString(), UriKind.Absolute, out _), value.GetString());

    private static void Time(JsonElement value) => Assert.True(
        DateTimeOffset.TryParseExact(
            value.GetString(), ["yyyy-MM-dd'T'HH':'mm':'ss'Z'", "yyyy-MM-dd'T'HH':'mm':'sszzz"], CultureInfo.InvariantCulture, default, out _),
        value.GetString());
}
