using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using ContentSdk.Browser.Tests.Harness;
using Xunit;

namespace ContentSdk.Browser.Tests;

/// <summary>The exported files of the sample, as programs of others read them.</summary>
/// <param name="site">The site.</param>
public class ExportTests(SiteFixture site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string[] Pages => [.. Directory.EnumerateFiles(site.Export, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task An_HTML_validator_finds_no_error()
    {
        Needed.HasNodePackage("html-validate");
        Assert.True(Pages.Length > site.Paths.Count, "Some page was not exported.");
        var (output, exitCode) = await Node.RunAsync(
            ["node_modules/html-validate/bin/html-validate.mjs", "--config", ".htmlvalidate.json", "--formatter", "text", .. Pages], Cancellation);
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task The_HTML_validator_would_find_one()
    {
        Needed.HasNodePackage("html-validate");
        var folder = Directory.CreateTempSubdirectory("newsroom").FullName;
        var file = Path.Combine(folder, "page.html");
        await File.WriteAllTextAsync(file, "<!doctype html><html lang=\"en\"><head><title>A</title></head><body><p><div>A</div></p></body></html>", Cancellation);
        var (output, exitCode) = await Node.RunAsync(
            ["node_modules/html-validate/bin/html-validate.mjs", "--config", ".htmlvalidate.json", "--formatter", "text", file], Cancellation);
        Directory.Delete(folder, recursive: true);
        Assert.NotEqual(0, exitCode);
        Assert.Contains("page.html:1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    public void A_feed_library_reads_the_feeds(string name)
    {
        using var reader = XmlReader.Create(Path.Combine(site.Export, name));
        var feed = SyndicationFeed.Load(reader);
        Assert.Equal("The Velm Courier", feed.Title.Text);
        var items = feed.Items.ToList();
        Assert.True(items.Count > 10);
        foreach (var item in items)
        {
            Assert.NotEqual(default, item.PublishDate);
            // Each leads to a page that was exported.
            var path = Assert.Single(item.Links, static link => link.RelationshipType == "alternate").Uri.AbsolutePath;
            Assert.True(File.Exists(Path.Combine(site.Export, path.TrimStart('/'), "index.html")), path);
        }
        Assert.Equal(items.OrderByDescending(static item => item.PublishDate), items);
    }

    [Fact]
    public async Task A_JSON_LD_processor_reads_who_said_what()
    {
        Needed.HasNodePackage("jsonld");
        var (output, exitCode) = await Node.RunAsync(["jsonld.mjs", .. Pages], Cancellation);
        Assert.True(exitCode == 0, output);
        using var document = JsonDocument.Parse(output);
        var nodes = document.RootElement.EnumerateArray().SelectMany(static script => script.GetProperty("nodes").EnumerateArray()).ToList();
        var articles = nodes.Where(static node => IsA(node, "NewsArticle")).ToList();
        Assert.True(articles.Count > 10, $"{articles.Count} articles");
        foreach (var article in articles)
        {
            Assert.NotEmpty(ValueOf(article, "headline"));
            Assert.True(DateTimeOffset.TryParse(ValueOf(article, "datePublished"), System.Globalization.CultureInfo.InvariantCulture, out _));
        }
        var speakers = nodes.SelectMany(Descendants).Where(static node => IsA(node, "Quotation")).SelectMany(static node => Values(node, "creator"))
            .Select(static person => ValueOf(person, "name")).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("Xi Jinping", speakers);
    }

    private static bool IsA(JsonElement node, string type) =>
        node.TryGetProperty("@type", out var types) && types.EnumerateArray().Any(one => one.GetString() == "https://schema.org/" + type);

    private static JsonElement.ArrayEnumerator Values(JsonElement node, string property) =>
        node.TryGetProperty("https://schema.org/" + property, out var values) ? values.EnumerateArray() : default;

    private static string ValueOf(JsonElement node, string property) =>
        Values(node, property).Select(static value => value.TryGetProperty("@value", out var text) ? text.ToString() : "").FirstOrDefault() ?? "";

    private static IEnumerable<JsonElement> Descendants(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().SelectMany(Descendants);
        return node.ValueKind == JsonValueKind.Object ? node.EnumerateObject().SelectMany(static one => Descendants(one.Value)).Prepend(node) : [];
    }
}
