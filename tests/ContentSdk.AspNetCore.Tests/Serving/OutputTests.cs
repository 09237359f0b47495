using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

public class OutputTests
{
    [Theory]
    [InlineData("/feed.xml", "application/rss+xml")]
    [InlineData("/atom.xml", "application/atom+xml")]
    [InlineData("/feed.json", "application/feed+json")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/llms.txt", "text/plain; charset=utf-8")]
    [InlineData("/search.json", "application/json")]
    [InlineData("/tea/", "text/html; charset=utf-8")]
    [InlineData("/tea/index.md", "text/markdown; charset=utf-8")]
    public async Task Each_is_served_as_what_it_is(string path, string type)
    {
        await using var site = await RunningSite.StartAsync();
        using var response = await site.SendAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains(
            "Tea", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Paths_can_be_changed_and_switched_off()
    {
        await using var site = await RunningSite.StartAsync(options =>
        {
            options.Outputs.Rss = "/news/rss";
            options.Outputs.Atom = null;
            options.Outputs.FeedLength = 1;
        });
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("/feed.xml")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("/atom.xml")).StatusCode);
        var feed = SyndicationFeed.Load(XmlReader.Create(new StringReader(await site.GetAsync("/news/rss"))));
        Assert.Equal("Tea < coffee & cake", Assert.Single(feed.Items).Title.Text);
        Assert.Contains("https://courier.example/news/rss", await site.GetAsync("/news/rss"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_lists_articles_and_all_pages_that_are_mapped()
    {
        await using var site = await RunningSite.StartAsync(
            options =>
            {
                options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
                options.TagRoute = "/tags/{slug}/";
            },
            content => content.MapPage("/", () => "home").MapEntities(EntityKind.Person, entity => entity.Name).MapTags(tag => tag));
        var addresses = XDocument.Parse(await site.GetAsync("/sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(
            e => e.Value);
        Assert.Equal(
            [
                "https://courier.example/",
                "https://courier.example/people/mara-lind/",
                "https://courier.example/tags/bridges-roads/",
                "https://courier.example/tags/food/",
                "https://courier.example/tags/velm/",
                "https://courier.example/about/",
                "https://courier.example/tea/",
                "https://courier.example/the-bridge-opens/",
            ],
            addresses);
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("/sitemap-1.xml")).StatusCode);
    }

    [Fact]
    public async Task A_sitemap_of_more_than_fifty_thousand_addresses_has_parts()
    {
        await using var site = await RunningSite.StartAsync(RunningSite.BuildApp(null, app => app.MapContent(), new LargeSet()));
        var index = XDocument.Parse(await site.GetAsync("/sitemap.xml"));
        Assert.Equal("sitemapindex", index.Root!.Name.LocalName);
        var counts = new List<int>();
        foreach (var part in index.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => new Uri(e.Value).AbsolutePath))
            counts.Add(XDocument.Parse(await site.GetAsync(part)).Root!.Elements().Count());
        Assert.Equal([50_000, 1], counts);
        foreach (var path in new[] { "/sitemap-0.xml", "/sitemap-3.xml", "/sitemap-01.xml", "/sitemap--1.xml", "/sitemap-x.xml" })
            Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_path_is_given_once()
    {
        await using var twice = RunningSite.BuildApp(null, static _ => { });
        var content = twice.MapContent();
        var thrown = Assert.Throws<InvalidOperationException>(() => content.MapPage("/Feed.xml/", () => ""));
        Assert.Contains("'/Feed.xml/'", thrown.Message, StringComparison.Ordinal);
        await using var page = RunningSite.BuildApp(null, static _ => { });
        thrown = Assert.Throws<InvalidOperationException>(() => page.MapContent().MapPage("/tea/", () => "").MapArticles(static _ => ""));
        Assert.Contains("'/tea/'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said()
    {
        Assert.Contains(
            "options.Site",
            Assert.Throws<ArgumentException>(() => new ServiceCollection().AddContent(Samples.Set, static _ => { })).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "{slug}",
            Assert.Throws<ArgumentException>(() => RunningSite.Build(options => options.TagRoute = "/tags/")).Message,
            StringComparison.Ordinal);
        await using var empty = WebApplication.CreateSlimBuilder().Build();
        Assert.Contains("AddContent", Assert.Throws<InvalidOperationException>(() => empty.MapContent()).Message, StringComparison.Ordinal);
        await using var app = RunningSite.Build();
        var content = app.MapGroup("/x").MapContent;
        Assert.Throws<InvalidOperationException>(() => content());
        Assert.Contains(
            "already",
            Assert.Throws<InvalidOperationException>(() => RunningSite.BuildApp(
                null, static _ => { }, add: services => services.AddContent(Samples.Set, static _ => { }))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_have_a_page_only_if_asked_for_and_are_in_no_list()
    {
        await using (var site = await RunningSite.StartAsync(map: content => content.MapPage("/x", () => "")))
            Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("/secret/")).StatusCode);
        await using var preview = await RunningSite.StartAsync(options =>
        {
            options.IncludeDrafts = true;
            options.Outputs.Api = "/api/articles";
        });
        using var response = await preview.SendAsync("/secret/");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
        foreach (var path in new[] { "/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml", "/llms.txt", "/search.json", "/api/articles" })
            Assert.DoesNotContain("secret", await preview.GetAsync(path), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Entities_and_tags_of_drafts_alone_have_no_page()
    {
        await using var app = RunningSite.Build(options =>
        {
            options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
            options.TagRoute = "/tags/{slug}/";
        });
        var site = app.Services.GetRequiredService<ContentSite>();
        Assert.Equal("/people/mara-lind/", site.GetPath(Samples.Mara));
        Assert.Null(site.GetPath(Samples.Set.FindEntity("Ole Brand")!));
        Assert.Equal("/tags/food/", site.GetTagPath("food"));
        Assert.Null(site.GetTagPath("secrets"));
        Assert.DoesNotContain("secrets", site.Tags);
        Assert.Equal(
            ["“We must go on,” said Mara Lind, “and we shall.” Up"], site.GetQuotes(Samples.Mara).Select(quote => quote.Paragraph.Text));
        Assert.Equal([Samples.Bridge], site.GetArticles(Samples.Mara));
    }

    [Fact]
    public void Lists_by_language_and_year_have_no_draft()
    {
        var draft = new ArticleBuilder("Plan", "plan") { Language = "en", Published = new(2025, 1, 1), IsDraft = true }.Build();
        var site = Pages.SiteOf(new ContentSetBuilder().Add(Samples.Tea).Add(draft).Build());
        Assert.Equal([Samples.Tea], site.ByLanguage("en"));
        Assert.Equal([Samples.Tea], site.ByYear(2025));
        Assert.Empty(site.ByLanguage("de"));
    }

    [Fact]
    public async Task The_api_has_the_list_and_each_article()
    {
        await using var site = await RunningSite.StartAsync(options => options.Outputs.Api = "/api/articles");
        var list = JsonDocument.Parse(await site.GetAsync("/api/articles")).RootElement;
        Assert.Equal(["tea", "the-bridge-opens", "about"], list.EnumerateArray().Select(item => item.GetProperty("slug").GetString()));
        Assert.Equal("https://courier.example/tea/", list[0].GetProperty("url").GetString());
        var article = JsonDocument.Parse(await site.GetAsync("/api/articles/the-bridge-opens")).RootElement;
        Assert.Equal("Mara Lind", article.GetProperty("quotes")[0].GetProperty("speaker").GetProperty("name").GetString());
        foreach (var path in new[] { "/api/articles/none", "/api/articles/secret", "/api/articles/The-Bridge-Opens" })
            Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Each_article_can_be_news_in_json()
    {
        await using var site = await RunningSite.StartAsync(options => options.Outputs.Ninjs = "/ninjs/{slug}.json");
        using var answer = await site.SendAsync("/ninjs/tea.json");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        var item = JsonDocument.Parse(await site.GetAsync("/ninjs/tea.json")).RootElement;
        Assert.Equal("https://courier.example/tea/", item.GetProperty("uri").GetString());
        Assert.Equal("/ninjs/tea.json", (await site.SendAsync("/ninjs/TEA.json")).Headers.Location!.OriginalString);
        foreach (var path in new[] { "/ninjs/secret.json", "/ninjs/none.json", "/ninjs/tea" })
            Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync(path)).StatusCode);
        Assert.DoesNotContain("ninjs", await site.GetAsync("/sitemap.xml"), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RunningSite.Build(options => options.Outputs.Ninjs = "/ninjs.json"));
    }

    [Fact]
    public async Task A_draft_of_one_set_hides_no_article_of_another()
    {
        var drafts = new ContentSetBuilder().Add(new ArticleBuilder("Later", "tea") { IsDraft = true }.Build()).Build();
        await using var site = await RunningSite.StartAsync(RunningSite.BuildApp(
            static options => (options.Outputs.Api, options.Outputs.Ninjs) = ("/api/articles", "/ninjs/{slug}.json"),
            static app => app.MapContent(),
            ContentSet.Combine(drafts, Samples.Set)));
        foreach (var path in new[] { "/api/articles/tea", "/ninjs/tea.json" })
        {
            var item = JsonDocument.Parse(await site.GetAsync(path)).RootElement;
            Assert.Equal(Samples.Tea.Title, item.GetProperty("title").GetString());
        }
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("/api/articles/secret")).StatusCode);
    }

    [Fact]
    public async Task A_path_of_news_in_json_may_have_the_slug_twice()
    {
        await using var site = await RunningSite.StartAsync(options => options.Outputs.Ninjs = "/ninjs/{slug}/{slug}.json");
        var item = JsonDocument.Parse(await site.GetAsync("/ninjs/tea/tea.json")).RootElement;
        Assert.Equal("https://courier.example/tea/", item.GetProperty("uri").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("/ninjs/tea/about.json")).StatusCode);
    }

    [Fact]
    public void News_in_json_whose_slugs_differ_in_case_only_stop_the_app()
    {
        var set = new ContentSetBuilder()
            .Add(new ArticleBuilder("A", "Tea").Build()).Add(new ArticleBuilder("B", "tea").Build()).Build();
        Assert.Contains(
            "/ninjs/tea.json",
            Assert.Throws<InvalidOperationException>(() => RunningSite.BuildApp(
                static options =>
                {
                    options.Site = new("Site", new("https://site.example/")) { Route = static article => "/" + article.Title };
                    options.Outputs.Ninjs = "/ninjs/{slug}.json";
                },
                static app => app.MapContent(),
                set)).Message,
            StringComparison.OrdinalIgnoreCase);
    }

    private sealed class LargeSet : ContentSet
    {
        private static readonly Article[] Many =
            [.. Enumerable.Range(0, 50_001).Select(i => new ArticleBuilder($"A{i}", $"a{i}") { Published = new(2025, 1, 1) }.Build())];

        public override IReadOnlyList<Article> Articles => Many;

        public override IReadOnlyList<Entity> Entities => [];
    }
}
