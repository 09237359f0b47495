using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Pages;

public class OpenGraphTests
{
    [Fact]
    public void An_article_has_these_elements() =>
        Assert.Equal(
            [
                ("og:type", "article"), ("og:site_name", "The Velm Courier"), ("og:title", "The bridge opens"),
                ("og:url", "https://courier.example/news/the-bridge-opens/"),
                ("og:description", "After six years of work, Velm has its bridge."), ("og:locale", "en_GB"),
                ("og:image", "https://courier.example/news/the-bridge-opens/pier.jpg"), ("og:image:type", "image/jpeg"),
                ("og:image:alt", "The pier"), ("article:published_time", "2025-03-02"), ("article:modified_time", "2025-03-05T10:00:30Z"),
                ("article:author", "https://people.example/mara"), ("author", "Mara Lind"), ("author", "D. O. Orlev"),
                ("article:section", "City"), ("article:tag", "Velm"), ("article:tag", "bridges & roads"),
                ("twitter:card", "summary_large_image"),
            ],
            MetasOf(Bridge));

    [Fact]
    public void What_is_not_known_is_left_out() =>
        Assert.Equal(
            ["og:type", "og:site_name", "og:title", "og:url", "twitter:card"], MetasOf(Undated).Select(meta => meta.Name));

    [Theory]
    [InlineData("pt-BR", "pt_BR")]
    [InlineData("zh-Hant-tw", "zh_TW")]
    [InlineData("en", null)]
    [InlineData("zh-Hant", null)]
    public void A_locale_has_a_territory(string language, string? expected) =>
        Assert.Equal(
            expected,
            MetasOf(new ArticleBuilder("T") { Language = language }.Build()).SingleOrDefault(meta => meta.Name == "og:locale").Content);

    [Theory]
    [InlineData("en", "en-US", "en_US")]
    [InlineData("en-GB", "en-US", "en_GB")]
    [InlineData("de", "en-US", null)]
    [InlineData("en", "eng-US", null)]
    [InlineData("und", "pt-BR", "pt_BR")]
    public void The_territory_is_that_of_a_site_in_the_same_language(string article, string site, string? expected) =>
        Assert.Equal(
            expected,
            MetasOf(new ArticleBuilder("T") { Language = article }.Build(), new("Site", new("https://site.example/")) { Language = site })
                .SingleOrDefault(meta => meta.Name == "og:locale").Content);

    private static IEnumerable<(string Name, string Content)> MetasOf(Article article, SiteInfo? site = null) =>
        new Written(output => OpenGraph.Write(output, site ?? Site, article)).Html().Head!.Children
            .Select(meta => ((meta.GetAttribute("property") ?? meta.GetAttribute("name"))!, meta.GetAttribute("content")!));
}
