using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>The routes of articles, as the project says them.</summary>
public class RouteTests
{
    private static readonly TestFile[] Files =
    [
        new("seeds/ferry-times.md", "---\nsection: Old Harbour\npublished: 2025-03-09\n---\n" + Articles.Text("# Ferry times")),
        new("seeds/market-day.md", "---\ncanonical: https://example.com/market\n---\n" + Articles.Text("# Market day")),
        new("seeds/recipes/tea.md", "---\nminutes: 5\n---\n" + Articles.Text("Tea")),
        new("seeds/tools/whisk.md", "---\nminutes: 5\n---\n" + Articles.Text("Whisk")),
    ];

    private const string Code = """
        using System.Linq;
        using QuoteBook.Seeds;

        [ContentSdk.ContentCollection("recipes")] public class Recipe { public int Minutes { get; set; } public required ContentSdk.Article Body { get; init; } }
        [ContentSdk.ContentCollection("tools")] public class Tool { public int Minutes { get; set; } public required ContentSdk.Article Body { get; init; } }

        public static class Host
        {
            public static string[] Run() =>
            [
                .. new[] { Articles.FerryTimes, Articles.MarketDay, Recipes.Tea.Body, Tools.Whisk.Body }
                    .Select(article => (article.Route ?? "none") + " " + (article.CanonicalUrl ?? "none")),
            ];
        }
        """;

    [Fact]
    public void A_project_that_says_nothing_has_the_slug_between_slashes() => Assert.Equal(
        ["/ferry-times/ none", "/market-day/ https://example.com/market", "none none", "none none"], HostRun.Of(Files, Code));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void One_that_says_it_has_it_so(string slash) => Assert.Equal(
        [
            "/old-harbour/2025/ferry-times https://example.org/news/old-harbour/2025/ferry-times",
            "/market-day https://example.com/market", "/cook/tea/ https://example.org/news/cook/tea/", "none none",
        ],
        HostRun.Of(
            Files,
            Code,
            properties: new()
            {
                ["ContentSdkRoutes"] = "/{section?}/{year?}/{slug},Recipes=/cook/{slug}/",
                ["ContentSdkBaseAddress"] = "https://example.org/news" + slash,
            }));

    [Fact]
    public void The_language_is_that_of_front_matter() => Assert.Equal(
        ["/pt-br/o-cais/", "/the-pier/"],
        HostRun.Of(
            [
                new("seeds/gate.md", "---\nlanguage: pt-BR\ntitle: O cais\n---\n\nO cais abriu.\n"),
                new("seeds/pier.md", "# The pier\n\nThe ferry left the pier and came back.\n"),
            ],
            "using QuoteBook.Seeds; public static class Host { public static string[] Run() => [Articles.All[0].Route!, Articles.All[1].Route!]; }",
            properties: new() { ["ContentSdkRoutes"] = "/{language?}/{slug}/" }));

    [Theory]
    [InlineData("ContentSdkRoutes", "/{slgu}/", "CSDK6103")]
    [InlineData("ContentSdkRoutes", "/\" + Evil() + \"/{slug}/", "CSDK6103")]
    [InlineData("ContentSdkBaseAddress", "https://example.org/\";Evil()", "CSDK6104")]
    [InlineData("ContentSdkRoutes", "/{section}/{slug}/", "CSDK6102")]
    [InlineData("ContentSdkRoutes", "/all/", "CSDK6101")]
    [InlineData("ContentSdkRoutes", "Recipies=/cook/{slug}/", "CSDK6103")]
    public void What_cannot_be_is_an_error(string property, string value, string rule)
    {
        var driver = new ContentDriver(Files[..2], properties: new() { [property] = value });
        Assert.Contains(driver.Run().Diagnostics, diagnostic => diagnostic.Id == rule);
        Assert.DoesNotContain("Evil", string.Concat(driver.Compile().SyntaxTrees), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("json-ld", "CSDK6503")]
    [InlineData("jsonld", "CSDK9007")]
    public void What_outputs_need_is_asked_for(string outputs, string rule)
    {
        var driver = new ContentDriver(Files[..1], properties: new() { ["ContentSdkOutputs"] = outputs });
        var found = driver.Run().Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id is "CSDK6503" or "CSDK9007");
        Assert.Equal(rule.Length == 0 ? [] : [rule], found);
    }

    [Fact]
    public void An_edit_of_a_text_changes_no_route()
    {
        var driver = new ContentDriver(Files[..2], properties: new() { ["ContentSdkRoutes"] = "/{section?}/{slug}/" }, trackSteps: true);
        driver.Run();
        driver.Replace(new("seeds/market-day.md", "---\ncanonical: https://example.com/market\n---\n" + Articles.Text("# Market day") + "\nMore of it.\n"));
        Assert.Equal(0, Changed(driver.Run(), TrackingNames.Set));
    }
}
