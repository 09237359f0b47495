using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Sample.Seeds;
using Xunit;

namespace ContentSdk.Tests.Host;

public class OpenApiTests
{
    [Fact]
    public async Task The_document_describes_ranges_references_and_the_article_of_a_quotation()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOpenApi();
        await using var app = builder.Build();
        app.MapOpenApi();
        app.MapGet("/article", Article () => Articles.TheBridgeOpens);
        app.MapGet("/quotes", IReadOnlyList<Quote> () => Quotes.All);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        var document = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!;

        var quote = document["components"]!["schemas"]!["Quote"]!["properties"]!;
        Assert.Contains("\"array\"", quote["range"]!["type"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("\"integer\"", quote["range"]!["items"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("array", quote["parts"]!["items"]!["type"]!.GetValue<string>());
        Assert.EndsWith("/ArticleReference", quote["article"]!["$ref"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("EntityReference", quote["speaker"]!.ToJsonString(), StringComparison.Ordinal);
        var article = document["components"]!["schemas"]!["Article"]!["properties"]!;
        Assert.EndsWith("/ArticleReference", article["related"]!["items"]!["$ref"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"start\"", document.ToJsonString(), StringComparison.Ordinal);
    }
}
