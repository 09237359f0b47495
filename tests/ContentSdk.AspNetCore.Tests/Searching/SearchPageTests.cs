using System.Net;
using ContentSdk.AspNetCore.Components;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Searching;

/// <summary>The search page, asked over HTTP and exported.</summary>
public class SearchPageTests
{
    private const string Hostile = "\"><script>alert(1)</script>' onload='x <mark> ferry";

    [Fact]
    public async Task The_server_answers_a_query()
    {
        await using var site = await StartAsync();
        var page = Pages.Parse(await site.GetAsync("/search/?q=F%C3%A9rry"));
        Assert.Equal("/ferry-times/", page.QuerySelector(".search-results li a")!.GetAttribute("href"));
        Assert.Equal("Férry", page.QuerySelector("form.search input")!.GetAttribute("value"));
        Assert.Equal("/search/", page.QuerySelector("form.search")!.GetAttribute("action"));
        using var answer = await site.SendAsync("/search/?q=ferry");
        Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
        using var again = await site.SendAsync("/search/?q=ferry", null, ("If-None-Match", answer.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var other = await site.SendAsync("/search/?q=winter", null, ("If-None-Match", answer.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("/search/")]
    [InlineData("/search/?q=")]
    [InlineData("/search/?q=%20%09")]
    [InlineData("/search/?q")]
    [InlineData("/search/?x=ferry")]
    public async Task Without_a_query_the_page_is_kept(string path)
    {
        await using var site = await StartAsync();
        using var answer = await site.SendAsync(path, null, ("Accept-Encoding", "br"));
        Assert.False(answer.Headers.Contains("X-Robots-Tag"));
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Empty(Pages.Parse(await site.GetAsync(path)).QuerySelectorAll(".search-results *"));
    }

    [Fact]
    public async Task Whatever_is_asked_for_is_a_text_on_the_page()
    {
        await using var site = await StartAsync();
        foreach (var query in new[] { Hostile, Hostile[..^5], new string('x', 3000), "\r\nSet-Cookie: x=1", "%00\ud83d", "\u2028" })
        {
            using var answer = await site.SendAsync("/search/?q=" + Uri.EscapeDataString(query.Replace("\ud83d", "\ufffd", StringComparison.Ordinal)));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            var page = Pages.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal(["/search.js"], page.Scripts.Select(script => script.Source));
            Assert.Empty(page.QuerySelectorAll("[onload]"));
        }
        Assert.Contains("Nothing was found.", await site.GetAsync("/search/?q=nowhere"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_spellings_of_the_path_lead_to_it_with_the_query()
    {
        await using var site = await StartAsync();
        using var answer = await site.SendAsync("/Search?q=a%26b");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/search/?q=a%26b", answer.Headers.Location!.OriginalString);
        using var head = await site.SendAsync("/search/?q=ferry", HttpMethod.Head);
        Assert.True(head.Content.Headers.ContentLength > 0);
        Assert.DoesNotContain("/search/", await site.GetAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_can_be_the_page()
    {
        await using var site = await RunningSite.StartAsync(RunningSite.BuildApp(
            null,
            app => app.MapContent().MapArticles(static article => article.Title).MapSearch<SearchPage>("/find"),
            Library.Set,
            services => services.AddRazorComponents()));
        Assert.StartsWith("ferry: 1<div class=\"search-results\"", await site.GetAsync("/find?q=ferry"), StringComparison.Ordinal);
        Assert.StartsWith(": 0<div class=\"search-results\"", await site.GetAsync("/find"), StringComparison.Ordinal);
        Assert.Equal("text/javascript", (await site.SendAsync("/search.js")).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_export_has_the_page_the_script_and_the_index()
    {
        using var folder = new TemporaryFolder();
        await using var app = BuildApp();
        var result = await app.ExportAsync(folder.Of("out"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Faults);
        var files = folder.Files("out");
        Assert.Superset(new HashSet<string> { "search/index.html", "search.js", "search.json" }, files.Keys.ToHashSet());
        var list = Pages.Parse(files["search/index.html"]).QuerySelector(".search-results")!;
        Assert.Equal(("/search.json", "Nothing was found."), (list.GetAttribute("data-index"), list.GetAttribute("data-nothing")));
        Assert.Equal("Search is not available right now.", list.GetAttribute("data-unavailable"));
        Assert.Null(list.GetAttribute("data-query"));
    }

    [Fact]
    public void Without_a_search_page_a_box_says_what_to_do()
    {
        var site = Pages.SiteOf(Library.Set, static options => options.SearchPath = null);
        Assert.Contains("MapSearch", Assert.Throws<InvalidOperationException>(() => ContentHtml.SearchBox(site)).Message, StringComparison.Ordinal);
        Assert.Contains("MapSearch", Assert.Throws<InvalidOperationException>(() => ContentHtml.SearchScript(site)).Message, StringComparison.Ordinal);
        var without = Pages.SiteOf(Library.Set, static options => options.Outputs.Search = null);
        Assert.Throws<InvalidOperationException>(() => ContentHtml.SearchScript(without));
    }

    [Fact]
    public async Task A_search_page_of_the_host_has_the_script_too()
    {
        await using var site = await RunningSite.StartAsync(RunningSite.BuildApp(
            static options => options.SearchPath = "/find",
            static app => app.MapContent(),
            Library.Set));
        Assert.Equal("text/javascript", (await site.SendAsync("/search.js")).Content.Headers.ContentType!.MediaType);
        await using var none = await RunningSite.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await none.SendAsync("/search.js")).StatusCode);
    }

    private static Task<RunningSite> StartAsync() => RunningSite.StartAsync(BuildApp());

    private static WebApplication BuildApp() => RunningSite.BuildApp(
        null,
        app =>
        {
            var site = app.Services.GetRequiredService<ContentSite>();
            app.MapContent()
                .MapArticles(static article => $"<!doctype html>{string.Concat(article.Headings.Select(h => $"<h2 id=\"{h.Anchor}\">x</h2>"))}")
                .MapSearch("/search/", (query, results) => $"""
                    <!doctype html><title>Search</title>
                    {ContentHtml.SearchBox(site, words: query)}{ContentHtml.SearchResults(site, query, results)}
                    {ContentHtml.SearchScript(site)}
                    """);
        },
        Library.Set);

    private sealed class SearchPage : ComponentBase
    {
        [Parameter]
        public string Query { get; set; } = "";

        [Parameter]
        public IReadOnlyList<SearchResult> Results { get; set; } = [];

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddContent(0, $"{Query}: {Results.Count}");
            builder.OpenComponent<SearchResultList>(1);
            builder.AddComponentParameter(2, nameof(SearchResultList.Query), Query);
            builder.AddComponentParameter(3, nameof(SearchResultList.Results), Results);
            builder.CloseComponent();
        }
    }
}
