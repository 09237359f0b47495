using System.Net;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

public class NotFoundTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/nope")]
    [InlineData("/nope/")]
    [InlineData("/a/b/c/d")]
    [InlineData("/404.html")]
    public async Task What_nobody_mapped_is_answered_with_the_page_and_its_status(string path)
    {
        await using var app = await StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Address) };
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("<p>gone", await response.Content.ReadAsStringAsync(Cancellation));
        using var head = await client.SendAsync(new(HttpMethod.Head, path), Cancellation);
        Assert.Equal((HttpStatusCode.NotFound, 7), (head.StatusCode, head.Content.Headers.ContentLength));
    }

    [Fact]
    public async Task It_answers_all_methods_and_is_kept_nowhere()
    {
        await using var site = await RunningSite.StartAsync(
            static options => (options.CacheControl, options.CacheTagHeader) = ("max-age=3600", "Cache-Tag"),
            static content => content.MapNotFound(() => "<p>gone"));
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Delete })
        {
            using var response = await site.SendAsync("/nope", method);
            Assert.Equal((method, HttpStatusCode.NotFound), (method, response.StatusCode));
            Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
            Assert.False(response.Headers.Contains("Cache-Tag"));
        }
        using var known = await site.SendAsync("/tea/", HttpMethod.Delete);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (known.StatusCode, string.Join(", ", known.Content.Headers.Allow)));
    }

    [Theory]
    [InlineData("POST", "/nope", 404, "")]
    [InlineData("POST", "/no/such/tea", 404, "")]
    [InlineData("POST", "/404.html", 404, "")]
    [InlineData("OPTIONS", "/nope/", 404, "")]
    [InlineData("POST", "/", 405, "GET, HEAD")]
    [InlineData("POST", "/tea", 405, "GET, HEAD")]
    [InlineData("DELETE", "/orders", 405, "GET, HEAD, POST")]
    [InlineData("DELETE", "/far/orders/7", 405, "POST")]
    [InlineData("DELETE", "/far/orders/seven", 404, "")]
    [InlineData("PUT", "/far/7-a", 405, "GET, HEAD, POST")]
    [InlineData("PUT", "/far/seven-a", 404, "")]
    [InlineData("POST", "/api/articles", 405, "GET, HEAD")]
    [InlineData("POST", "/typed", 415, "")]
    [InlineData("GET", "/orders", 404, "")]
    [InlineData("HEAD", "/far/orders/7", 404, "")]
    public async Task It_leaves_to_other_endpoints_what_fits_their_paths(string method, string path, int status, string allowed)
    {
        await using var site = await RunningSite.StartAsync(RunningSite.BuildApp(static options => options.Outputs.Api = "/api/articles", static app =>
        {
            app.MapContent().MapPage("/", () => "front").MapArticles(static article => article.Title)
                .MapNotFound(() => "<p>gone");
            app.MapPost("/orders", () => "own");
            app.MapPost("/far/orders/{id:int}", () => "own");
            app.MapPost("/far/{id:int}-{name}", () => "own");
            app.MapPost("/typed", () => "own").Accepts<string>("application/json");
        }));
        using var request = new HttpRequestMessage(new(method), path);
        if (method == "POST")
            request.Content = new StringContent("x");
        using var client = new HttpClient { BaseAddress = new(site.Address) };
        using var response = await client.SendAsync(request, Cancellation);
        Assert.Equal(
            (status, allowed), ((int)response.StatusCode, string.Join(", ", response.Content.Headers.Allow.Order(StringComparer.Ordinal))));
        var page = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(status == 404 && method != "HEAD" ? "<p>gone" : "", page);
    }

    [Theory]
    [InlineData("/group/nope", 404)]
    [InlineData("/group/no/such/tea", 404)]
    [InlineData("/nope/tea/", 404)]
    [InlineData("/group", 405)]
    [InlineData("/group/tea/", 405)]
    public async Task It_leaves_to_the_pages_of_its_group_what_fits_their_paths(string path, int status)
    {
        await using var site = await RunningSite.StartAsync(RunningSite.BuildApp(null, static app => app.MapGroup("/group").MapContent()
            .MapPage("/", () => "front").MapArticles(static article => article.Title).MapNotFound(() => "<p>gone")));
        using var response = await site.SendAsync(path, HttpMethod.Delete);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{*path}")]
    [InlineData("{*path:nonfile}")]
    [InlineData("404.html")]
    public async Task A_fallback_of_the_host_comes_before_it(string? pattern)
    {
        await using var site = await RunningSite.StartAsync(RunningSite.BuildApp(null, app =>
        {
            app.MapContent().MapArticles(static article => article.Title).MapNotFound(() => "<p>gone");
            var answer = (HttpContext context) => context.Response.WriteAsync("own");
            if (pattern is null)
                app.MapFallback(answer);
            else
                app.MapFallback(pattern, answer);
        }));
        Assert.Equal("own", await site.GetAsync(pattern == "404.html" ? "/404.html" : "/nope"));
        Assert.Equal("Tea < coffee & cake", await site.GetAsync("/tea/"));
    }

    [Fact]
    public async Task Static_files_are_answered_before_it()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Of("web"));
        await File.WriteAllTextAsync(Path.Combine(folder.Of("web"), "site.css"), "p {}", Cancellation);
        await using var app = RunningSite.BuildApp(null, application =>
        {
            application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder.Of("web")) });
            application.MapContent().MapNotFound(() => "<p>gone");
        });
        await app.StartAsync(Cancellation);
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        Assert.Equal("p {}", await client.GetStringAsync(new Uri("/site.css", UriKind.Relative), Cancellation));
        using var response = await client.GetAsync(new Uri("/other.css", UriKind.Relative), Cancellation);
        Assert.Equal((HttpStatusCode.NotFound, ""), (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation)));
    }

    [Fact]
    public async Task What_is_mapped_is_answered_as_before()
    {
        await using var app = await StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(app.Address) };
        foreach (var (path, status) in new[] { ("/tea/", 200), ("/Tea", 301), ("/feed.xml", 200) })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            Assert.Equal((path, status), (path, (int)response.StatusCode));
        }
        using var posted = await client.PostAsync(new Uri("/tea/", UriKind.Relative), null, Cancellation);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }

    [Fact]
    public async Task The_page_is_never_unchanged_and_in_no_list()
    {
        await using var app = await StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Address) };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nope");
        request.Headers.IfNoneMatch.ParseAdd("*");
        using var response = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.ETag);
        Assert.DoesNotContain("404", await app.GetAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_writes_the_page_and_checks_its_links()
    {
        using var folder = new TemporaryFolder();
        await using var app = RunningSite.Build(map: content => content.MapNotFound(() => "<a href='/none/'>x</a>"));
        var result = await app.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        Assert.Equal("<a href='/none/'>x</a>", folder.Files("out")["404.html"]);
        Assert.Equal(
            "404.html(1): The link '/none/' is dead: the app answers with the status 404.", Assert.Single(result.Faults).ToString());
    }

    [Fact]
    public async Task A_component_can_be_the_page_and_there_is_one_only()
    {
        await using var app = RunningSite.Build(map: content =>
        {
            content.MapNotFound<Gone>();
            Assert.Throws<InvalidOperationException>(() => content.MapNotFound(() => "again"));
        });
        using var folder = new TemporaryFolder();
        Assert.Empty((await app.ExportAsync(folder.Of("out"), cancellationToken: Cancellation)).Faults);
        Assert.Equal("gone &amp; lost", folder.Files("out")["404.html"]);
    }

    private static Task<RunningSite> StartAsync() => RunningSite.StartAsync(map: content => content.MapNotFound(() => "<p>gone"));

    private sealed class Gone : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, "gone & lost");
    }
}
