using System.Net;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

/// <summary>The pages of tags, sections, authors and series.</summary>
public class TermPageTests
{
    private static readonly ContentSet Set = new ContentSetBuilder()
        .Add(new ArticleBuilder("Two", "two") { Published = new(2025, 1, 2), Section = "Old Town", Series = "Walks", Part = 2 }
            .AddAuthor("Ada Berg").AddTag("Boats & ships").AddTag("日本").Build())
        .Add(new ArticleBuilder("One", "one") { Published = new(2025, 1, 3), Section = "old-town", Series = "Walks", Part = 1 }
            .AddTag("boats-ships").Build())
        .Add(new ArticleBuilder("Three", "three") { IsDraft = true, Section = "Secret" }.AddTag("hidden").Build())
        .Build();

    [Fact]
    public async Task Each_term_has_a_page()
    {
        await using var site = await RunningSite.StartAsync(Build(static (content, site) => content
            .MapTags((TaxonomyTerm tag) => Show(site, tag)).MapSections(section => Show(site, section))
            .MapAuthors(author => Show(site, author)).MapSeries(series => Show(site, series))));
        Assert.Equal("boats-ships: One, Two at /tags/boats-ships/", await site.GetAsync("/tags/boats-ships/"));
        Assert.Equal("old-town: One, Two at /sections/old-town/", await site.GetAsync("/sections/old-town/"));
        Assert.Equal("Ada Berg: Two at /authors/ada-berg/", await site.GetAsync("/authors/ada-berg/"));
        Assert.Equal("Walks: One, Two at /series/walks/", await site.GetAsync("/series/walks/"));
        foreach (var path in new[] { "/tags/hidden/", "/sections/secret/", "/tags/none/" })
            Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync(path)).StatusCode);

        static string Show(ContentSite site, TaxonomyTerm term) =>
            $"{term.Name}: {string.Join(", ", site.GetArticles(term).Select(article => article.Title))} at {site.GetPath(term)}";
    }

    [Fact]
    public async Task Tags_whose_slugs_were_one_have_two_pages()
    {
        var slug = Set.FindTerm(TaxonomyKind.Tag, "日本")!.Slug;
        var set = new ContentSetBuilder().Add(new ArticleBuilder("A", "a").AddTag("日本").AddTag(slug.Replace('-', ' ')).Build()).Build();
        await using var site = await RunningSite.StartAsync(Build(static (content, _) => content.MapTags(tag => $"{tag}"), set));
        Assert.Equal("日本", await site.GetAsync($"/tags/{slug}/"));
        Assert.Equal(slug.Replace('-', ' '), await site.GetAsync($"/tags/{slug}-2/"));
    }

    [Fact]
    public async Task Another_name_of_a_tag_leads_to_its_page()
    {
        var set = new ContentSetBuilder()
            .Add(new ArticleBuilder("A", "a").AddTag("Ferryboats").Build())
            .Add(new ArticleBuilder("B", "b").AddTag("FERRY boats").Build())
            .Add(new ArticleBuilder("C", "c").AddTag("Ferryboats").Build())
            .Build();
        await using var site = await RunningSite.StartAsync(Build(static (content, _) => content.MapTags(tag => tag), set));
        Assert.Equal("/tags/ferryboats/", (await site.SendAsync("/tags/ferry-boats")).Headers.Location!.OriginalString);
        var grouped = RunningSite.BuildApp(Routes, static app => app.MapGroup("/x").MapContent().MapTags((string tag) => tag), set);
        await using var group = await RunningSite.StartAsync(grouped);
        Assert.Equal("/x/tags/ferryboats/", (await group.SendAsync("/x/tags/ferry-boats/")).Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/tags/{slug}/")]
    [InlineData("/{slug}/")]
    public async Task A_page_comes_before_another_name_of_a_tag(string route)
    {
        var set = new ContentSetBuilder()
            .Add(new ArticleBuilder("A", "a").AddTag("Ferryboats").Build())
            .Add(new ArticleBuilder("Boats", "ferry-boats").AddTag("FERRY boats").Build())
            .Add(new ArticleBuilder("C", "c").AddTag("Ferryboats").Build())
            .Build();
        foreach (var isFirst in new[] { true, false })
        {
            var app = RunningSite.BuildApp(
                options => options.TagRoute = route,
                app =>
                {
                    var content = app.MapContent();
                    if (isFirst)
                        content.MapTags((string tag) => tag);
                    if (route == "/{slug}/")
                        content.MapArticles(static article => article.Title);
                    else
                        content.MapPage("/tags/ferry-boats/", () => "Boats");
                    if (!isFirst)
                        content.MapTags((string tag) => tag);
                },
                set);
            await using var site = await RunningSite.StartAsync(app);
            Assert.Equal("Boats", await site.GetAsync(route.Replace("{slug}", "ferry-boats", StringComparison.Ordinal)));
            Assert.Equal("Ferryboats", await site.GetAsync(route.Replace("{slug}", "ferryboats", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task An_export_has_a_page_for_each_other_name_that_leads_to_the_tag()
    {
        var set = new ContentSetBuilder()
            .Add(new ArticleBuilder("A", "a").AddTag("R&D's").Build())
            .Add(new ArticleBuilder("B", "b").AddTag("r'd's").AddTag("Tea").Build())
            .Add(new ArticleBuilder("C", "c").AddTag("R&D's").AddTag("\"><script>alert(1)</script>").Build())
            .Add(new ArticleBuilder("D", "d").AddTag("\"<script> alert(1) </script>").Build())
            .Build();
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "out", "again" })
        {
            await using var app = RunningSite.BuildApp(
                static options =>
                {
                    options.Site = new("Site", new("https://site.example/news/"));
                    options.TagRoute = "/tags/{slug}/";
                },
                static app => app.MapContent().MapTags((string tag) => "<a href=\"/news/tags/r%27d%27s/\">" + tag.Length + "</a>"),
                set);
            var result = await app.ExportAsync(folder.Of(name), cancellationToken: TestContext.Current.CancellationToken);
            Assert.Empty(result.Faults);
        }
        var files = folder.Files("out");
        Assert.Equal(files, folder.Files("again"));
        var page = Pages.Parse(files["tags/r'd's/index.html"]);
        Assert.Equal("zxx", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("0; url=/news/tags/r-ds/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://site.example/news/tags/r-ds/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("/news/tags/r-ds/", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.All(files.Values, file => Assert.DoesNotContain("<script", file, StringComparison.Ordinal));
        Assert.DoesNotContain("r'd", files["sitemap.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("r%27d", files["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_gets_the_term_or_its_name()
    {
        await using var site = await RunningSite.StartAsync(Build(
            static (content, _) => content.MapTags<NamePage>().MapSections<SectionPage>(), add: static services => services.AddRazorComponents()));
        Assert.Equal("boats-ships", await site.GetAsync("/tags/boats-ships/"));
        Assert.Equal("Section old-town", await site.GetAsync("/sections/old-town/"));
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        var app = RunningSite.BuildApp(null, static _ => { }, Set);
        Assert.Contains(
            "TaxonomyKind.Series", Assert.Throws<InvalidOperationException>(() => app.MapContent().MapSeries(static _ => "")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "{slug}",
            Assert.Throws<ArgumentException>(() => RunningSite.Build(
                static options => options.TermRoutes[TaxonomyKind.Author] = "/authors/")).Message,
            StringComparison.Ordinal);
    }

    private static WebApplication Build(
        Action<ContentEndpoints, ContentSite> map, ContentSet? set = null, Action<IServiceCollection>? add = null) => RunningSite.BuildApp(
        Routes,
        app => map(app.MapContent().MapArticles(static article => article.Title), app.Services.GetRequiredService<ContentSite>()),
        set ?? Set,
        add);

    private static void Routes(ContentOptions options)
    {
        options.Site = new("Site", new("https://site.example/"));
        options.TagRoute = "/tags/{slug}/";
        options.TermRoutes[TaxonomyKind.Section] = "/sections/{slug}/";
        options.TermRoutes[TaxonomyKind.Author] = "/authors/{slug}/";
        options.TermRoutes[TaxonomyKind.Series] = "/series/{slug}/";
    }

    private sealed class NamePage : ComponentBase
    {
        [Parameter]
        public string Tag { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Tag);
    }

    private sealed class SectionPage : ComponentBase
    {
        [Parameter]
        public TaxonomyTerm Section { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"{Section.Kind} {Section.Name}");
    }
}
