using System.Net;
using System.Xml.Linq;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Other.Seeds;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

/// <summary>The pages of a compiled set are made when somebody asks for them. Nothing else tells them from pages that are mapped one by one.</summary>
public class CompiledPageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/the-bridge-opens/", "article")]
    [InlineData("/people/mara-lind/", "Mara Lind")]
    [InlineData("/places/velm.html", "Velm")]
    [InlineData("/tags/velm/", "Velm")]
    [InlineData("/sections/town/", "Town")]
    [InlineData("/writers/ada-a-berg", "Ada \"A\" Berg")]
    public async Task Each_page_is_at_its_path(string path, string text)
    {
        await using var site = await RunningSite.StartAsync(Build());
        Assert.Equal(text, await site.GetAsync(path));
        foreach (var other in new[] { path.ToUpperInvariant(), path.EndsWith('/') ? path[..^1] : path + "/" })
        {
            using var answer = await site.SendAsync(other + "?a=b");
            Assert.Equal((HttpStatusCode.MovedPermanently, path + "?a=b"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
    }

    [Theory]
    [InlineData("/people/")]
    [InlineData("/people/velm/")]
    [InlineData("/people/nobody/")]
    [InlineData("/people/mara-lind//")]
    [InlineData("/people//mara-lind/")]
    [InlineData("/people/mara-lind/x/")]
    [InlineData("/x/people/mara-lind/")]
    [InlineData("/places/velm")]
    [InlineData("/mara-lind/")]
    [InlineData("/tags/town/")]
    public async Task Nothing_else_is_there(string path)
    {
        await using var site = await RunningSite.StartAsync(Build());
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync(site.Address + path)).StatusCode);
    }

    [Fact]
    public async Task A_group_comes_before_the_path()
    {
        await using var site = await RunningSite.StartAsync(Build(static app => app.MapGroup("/news").MapContent()));
        Assert.Equal("Mara Lind", await site.GetAsync("/news/people/mara-lind/"));
        Assert.Equal("/news/people/mara-lind/", (await site.SendAsync("/news/People/mara-lind")).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("/people/mara-lind/")).StatusCode);
    }

    [Fact]
    public async Task A_page_is_made_once()
    {
        var count = 0;
        await using var site = await RunningSite.StartAsync(Build(map: content => content.MapEntities(EntityKind.Event, entity =>
        {
            Interlocked.Increment(ref count);
            return entity.Name;
        })));
        foreach (var path in new[] { "/events/flood-of-velm/", "/Events/flood-of-velm", "/events/flood-of-velm/" })
            await site.SendAsync(path);
        Assert.Equal(1, count);
    }

    [Fact]
    public async Task The_sitemap_and_an_export_have_all_pages()
    {
        await using (var site = await RunningSite.StartAsync(Build()))
        {
            var paths = XDocument.Parse(await site.GetAsync("/sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc")
                .Select(e => new Uri(e.Value).AbsolutePath);
            // The canonical address of the article is on another site.
            Assert.Equal(
                [
                    "/people/mara-lind/", "/places/bridge.html", "/places/velm.html", "/tags/bridges-ghosts/", "/tags/velm/",
                    "/sections/town/", "/writers/ada-a-berg",
                ],
                paths);
        }
        using var folder = new TemporaryFolder();
        await using var app = Build();
        await app.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        Assert.Superset(
            new HashSet<string> { "people/mara-lind/index.html", "places/velm.html", "tags/velm/index.html", "the-bridge-opens/index.html" },
            folder.Files("out").Keys.ToHashSet());
    }

    [Fact]
    public void Two_pages_with_one_path_stop_the_app()
    {
        Fails("/people/mara-lind/", content => content.MapPage("/People/Mara-Lind", static () => ""));
        Fails("/the-bridge-opens/", content => content.MapPage("/the-bridge-opens/", static () => ""));
        Fails("mara-lind", content => content.MapEntities(EntityKind.Person, static _ => ""));
        Fails("the-bridge-opens", content => content.MapArticles(static _ => ""));
        Fails("velm", content => content.MapSeries(static term => term.Name), options =>
        {
            options.EntityRoutes[EntityKind.Place] = "/tags/{slug}/";
        });
        Fails("the-bridge-opens", static _ => { }, options => options.Outputs.Llms = "/the-bridge-opens");
        Fails("town", content => content.MapPage("/sections/town", static () => ""));
        // A template that could give the path of another page, and does not.
        Build(configure: options => options.EntityRoutes[EntityKind.Person] = "/{slug}/");
        Fails("the-bridge-opens", static _ => { }, options => options.Outputs.Ninjs = "/{slug}/");

        static void Fails(string path, Action<ContentEndpoints> map, Action<ContentOptions>? configure = null) => Assert.Contains(
            path.Trim('/'),
            Assert.Throws<InvalidOperationException>(() => Build(map: map, configure: configure)).Message,
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Each_request_can_be_answered_by_code()
    {
        await using var site = await RunningSite.StartAsync(RunningSite.BuildApp(
            null,
            static app => app.MapContent().MapArticleRequests(
                static (context, article) => context.Response.WriteAsync(context.Request.Query["q"] + article.Slug)),
            Articles.Set));
        Assert.Equal("xthe-bridge-opens", await site.GetAsync("/the-bridge-opens/?q=x"));
    }

    private static WebApplication Build(
        Func<WebApplication, ContentEndpoints>? at = null,
        Action<ContentEndpoints>? map = null,
        Action<ContentOptions>? configure = null) => RunningSite.BuildApp(
        options =>
        {
            options.Site = new("Velm", new("https://velm.example/"));
            options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
            options.EntityRoutes[EntityKind.Place] = "/places/{slug}.html";
            options.EntityRoutes[EntityKind.Event] = "/events/{slug}/";
            options.TagRoute = "/tags/{slug}/";
            options.TermRoutes[TaxonomyKind.Section] = "/sections/{slug}/";
            options.TermRoutes[TaxonomyKind.Author] = "/writers/{slug}";
            options.TermRoutes[TaxonomyKind.Series] = "/series/{slug}/";
            configure?.Invoke(options);
        },
        app =>
        {
            var content = (at ?? (static app => app.MapContent()))(app);
            content.MapArticles(static _ => "article").MapEntities(EntityKind.Person, static person => person.Name)
                .MapEntities(EntityKind.Place, static place => place.Name)
                .MapTags((TaxonomyTerm tag) => tag.Name).MapSections(static section => section.Name).MapAuthors(static author => author.Name);
            map?.Invoke(content);
        },
        Articles.Set);
}
