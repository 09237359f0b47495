using System.Text.Json;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

/// <summary>The document of the framework's OpenAPI says what the API answers, and nothing else.</summary>
public class OpenApiTests
{
    [Fact]
    public async Task It_has_the_api_with_its_results_and_no_page()
    {
        await using var site = await Start();
        var paths = JsonDocument.Parse(await site.GetAsync("/openapi/v1.json")).RootElement.GetProperty("paths");
        Assert.Equal(["/api/articles", "/api/articles/{slug}"], paths.EnumerateObject().Select(path => path.Name));
        var get = paths.GetProperty("/api/articles/{slug}").GetProperty("get");
        Assert.Equal(["get"], paths.GetProperty("/api/articles").EnumerateObject().Select(operation => operation.Name));
        Assert.Equal(["200", "404"], get.GetProperty("responses").EnumerateObject().Select(response => response.Name));
        var slug = Assert.Single(get.GetProperty("parameters").EnumerateArray());
        Assert.Equal("slug", slug.GetProperty("name").GetString());
        Assert.Equal("path", slug.GetProperty("in").GetString());
        Assert.True(slug.GetProperty("required").GetBoolean());
        Assert.False(get.TryGetProperty("requestBody", out _));
    }

    [Theory]
    [InlineData("/api/articles", "/api/articles")]
    [InlineData("/api/articles/{slug}", "/api/articles/the-bridge-opens")]
    [InlineData("/api/articles/{slug}", "/api/articles/about")]
    public async Task What_is_answered_has_the_shape_that_is_promised(string path, string address)
    {
        await using var site = await Start();
        using var document = JsonDocument.Parse(await site.GetAsync("/openapi/v1.json"));
        var schema = document.RootElement.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty(
            "200")
            .GetProperty("content").GetProperty("application/json").GetProperty("schema");
        using var answer = JsonDocument.Parse(await site.GetAsync(address));
        Check(document.RootElement, schema, answer.RootElement, "$");
    }

    private static Task<RunningSite> Start() => RunningSite.StartAsync(RunningSite.BuildApp(
        options => options.Outputs.Api = "/api/articles",
        app =>
        {
            app.MapOpenApi();
            app.MapContent().MapArticles(_ => "");
        },
        add: services => services.AddOpenApi()));

    // Each value has a type that its schema allows, and each property is one that the schema has.
    private static void Check(JsonElement document, JsonElement schema, JsonElement value, string place)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            Check(
                document, reference.GetString()!.Split('/').Skip(1).Aggregate(document, (at, name) => at.GetProperty(name)), value, place);
            return;
        }
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            var choice = choices.EnumerateArray().Single(choice => IsNull(choice) == (value.ValueKind == JsonValueKind.Null));
            Check(document, choice, value, place);
            return;
        }
        if (!schema.TryGetProperty("type", out var type))
            return;
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()).ToArray() : [type.GetString()];
        var isAllowed = types.Contains(TypeOf(value)) || (TypeOf(value) == "integer" && types.Contains("number"));
        Assert.True(isAllowed, $"{place}: {value.ValueKind} is not {type}");
        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in value.EnumerateObject())
            {
                Assert.True(properties.TryGetProperty(property.Name, out var inner), $"{place}.{property.Name}");
                Check(document, inner, property.Value, $"{place}.{property.Name}");
            }
        }
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
                Check(document, items, item, place + "[]");
        }
    }

    private static bool IsNull(JsonElement schema) =>
        schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "null";

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
