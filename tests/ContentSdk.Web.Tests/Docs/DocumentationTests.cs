using System.Buffers;
using ContentSdk.Web.Tests.Feeds;
using ContentSdk.Web.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ContentSdk.Web.Tests.Docs;

/// <summary>What the pages show compiles, and does what they say.</summary>
public class DocumentationTests
{
    [Theory]
    [InlineData("docs/web.md", 5)]
    [InlineData("src/ContentSdk.Web/README.md", 1)]
    public void The_code_of_the_pages_is_compiled(string path, int blocks)
    {
        var compiled = Lines(Repository.Read("tests/ContentSdk.Web.Tests/Docs/Courier.cs").Replace("run(app);", "app.Run();", StringComparison.Ordinal));
        var shown = Repository.Read(path).Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0]).ToArray();
        Assert.Equal(blocks, shown.Length);
        foreach (var block in shown)
        {
            var lines = Lines(block).Split('\n');
            Assert.All(lines.TakeWhile(IsUsing), line => Assert.Contains(line, compiled, StringComparison.Ordinal));
            Assert.Contains(string.Join('\n', lines.SkipWhile(IsUsing)).Trim('\n'), compiled, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_writer_has_a_row()
    {
        var page = Repository.Read("docs/web.md");
        var writers = typeof(RssFeed).Assembly.GetExportedTypes()
            .Where(type => type.GetMethods().Any(method => method.GetParameters() is [var first, ..] && first.ParameterType == typeof(IBufferWriter<byte>)));
        Assert.All(writers, type => Assert.Contains($"| `{type.Name}.Write` |", page, StringComparison.Ordinal));
        var properties = typeof(SiteInfo).GetProperties().Select(property => property.Name);
        Assert.All(properties, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_minimal_api_serves_what_it_says()
    {
        var app = default(WebApplication);
        CourierSite.Start(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"], started => app = started);
        await using (app)
        {
            await app!.StartAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
            foreach (var path in new[] { "feed.xml", "atom.xml", "feed.json", "sitemap.xml", "llms.txt", "search.json" })
                Assert.NotEmpty(await client.GetByteArrayAsync(path, TestContext.Current.CancellationToken));
            var page = Written.Parse(await client.GetStringAsync("the-bridge-opens/", TestContext.Current.CancellationToken));
            Assert.Equal("The bridge opens", page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
            var linked = System.Text.Json.JsonDocument.Parse(page.QuerySelector("script")!.TextContent);
            Assert.Equal("The bridge opens", linked.RootElement.GetProperty("@graph")[0].GetProperty("headline").GetString());
        }
    }

    [Fact]
    public void The_other_pieces_run()
    {
        var site = Samples.Site;
        Assert.Equal("https://courier.example/about.html", CourierSite.Route());
        Assert.Empty(FeedReader.Load(new Written(output => CourierSite.Tag(output, site))).Items);
        Assert.NotEmpty(new Written(output => CourierSite.Pages(output, site)).Text);
        Assert.NotEmpty(FeedReader.Load(new Written(CourierSite.Readme)).Items);
        new Written(output => Assert.Contains("#:~:text=", CourierSite.Quotation(output, site), StringComparison.Ordinal)).Json();
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0;

    private static string Lines(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));
}
