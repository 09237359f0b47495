using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

/// <summary>The keys by which a content delivery network purges pages.</summary>
public class CacheTagTests
{
    [Fact]
    public async Task A_page_has_the_keys_of_what_it_shows()
    {
        await using var site = await RunningSite.StartAsync(Build("Cache-Tag", Samples.Set));
        Assert.Equal(
            "article-the-bridge-opens,tag-velm,tag-bridges-roads,section-city,author-d-o-orlev,person-mara-lind",
            await KeysOf(site, "/the-bridge-opens/", "Cache-Tag"));
        Assert.Equal("article-tea,tag-food", await KeysOf(site, "/tea/index.md", "Cache-Tag"));
        Assert.Equal("person-mara-lind", await KeysOf(site, "/people/mara-lind/", "Cache-Tag"));
        Assert.Equal("tag-velm", await KeysOf(site, "/tags/velm/", "Cache-Tag"));
        foreach (var path in new[] { "/", "/feed.xml", "/sitemap.xml", "/search/?q=tea" })
            Assert.Equal("articles", await KeysOf(site, path, "Cache-Tag"));
        using var answer = await site.SendAsync("/tea/");
        using var again = await site.SendAsync("/tea/", null, ("If-None-Match", answer.Headers.ETag!.Tag));
        Assert.Equal(304, (int)again.StatusCode);
        Assert.Equal(["article-tea,tag-food"], again.Headers.GetValues("Cache-Tag"));
    }

    [Fact]
    public async Task Keys_of_surrogates_are_separated_by_spaces_and_there_are_none_unless_asked_for()
    {
        await using (var site = await RunningSite.StartAsync(Build("Surrogate-Key", Samples.Set)))
            Assert.Equal("article-tea tag-food", await KeysOf(site, "/tea/", "Surrogate-Key"));
        await using var without = await RunningSite.StartAsync(Build(null, Samples.Set));
        using var answer = await without.SendAsync("/tea/");
        Assert.False(answer.Headers.Contains("Cache-Tag"));
    }

    [Theory]
    [InlineData("a\r\nSet-Cookie: x=1")]
    [InlineData("a,article-tea")]
    [InlineData("a b")]
    [InlineData("ü日本")]
    [InlineData("\ud800")]
    public async Task A_slug_is_one_key_and_ends_no_header(string slug)
    {
        var article = new ArticleBuilder("Odd", slug).AddParagraph("Odd").AddMention("Odd", new Person("Odd") { Slug = slug }).Build();
        foreach (var header in new[] { "Cache-Tag", "Surrogate-Key" })
        {
            var set = new ContentSetBuilder().Add(article).Build();
            await using var site = await RunningSite.StartAsync(Build(header, set));
            var path = new Uri(new Web.SiteInfo("S", new("https://courier.example/")).GetAddress(article)).AbsolutePath;
            using var answer = await site.SendAsync(path);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            var keys = string.Join(header == "Cache-Tag" ? "," : " ", answer.Headers.GetValues(header)).Split(',', ' ');
            Assert.Equal(2, keys.Length);
            Assert.All(keys, key => Assert.Matches("^(article|person)-[A-Za-z0-9._~%-]+$", key));
        }
    }

    [Fact]
    public async Task A_header_is_never_too_long()
    {
        var article = new ArticleBuilder("Many", "many");
        for (var i = 0; i < 1000; i++)
            article.AddTag($"tag number {i}");
        await using var site = await RunningSite.StartAsync(Build("Cache-Tag", new ContentSetBuilder().Add(article.Build()).Build()));
        var keys = await KeysOf(site, "/many/", "Cache-Tag");
        Assert.InRange(keys.Length, 3000, 4000);
        Assert.StartsWith("article-many,tag-tag-number-", keys, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Cache Tag")]
    [InlineData("Cache-Tag: x")]
    [InlineData("Cache-Tag\r\n")]
    public void The_name_is_that_of_a_header(string name) =>
        Assert.Throws<ArgumentException>(() => RunningSite.Build(options => options.CacheTagHeader = name));

    private static async Task<string> KeysOf(RunningSite site, string path, string header)
    {
        using var answer = await site.SendAsync(path);
        Assert.Equal(200, (int)answer.StatusCode);
        return string.Join("|", answer.Headers.GetValues(header));
    }

    private static WebApplication Build(string? header, ContentSet set) => RunningSite.BuildApp(
        options =>
        {
            options.CacheTagHeader = header;
            options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
            options.TagRoute = "/tags/{slug}/";
        },
        static app => app.MapContent().MapPage("/", static () => "home").MapArticles(static article => article.Title)
            .MapEntities(EntityKind.Person, static person => person.Name).MapTags((string tag) => tag)
            .MapSearch("/search/", static (_, _) => "found"),
        set);
}
