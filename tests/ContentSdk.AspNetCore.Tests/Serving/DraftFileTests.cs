using System.Net;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Other.Seeds;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

/// <summary>A build with drafts publishes their files, and the host serves them where it gives drafts a page.</summary>
public sealed class DraftFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DraftFileTests()
    {
        Directory.CreateDirectory(_folder.Of("media"));
        foreach (var name in new[] { "secret.svg", "secret.svg.gz", "open.svg" })
            File.WriteAllText(_folder.Of("media/" + name), "<svg/>");
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/media/open.svg", HttpStatusCode.OK)]
    [InlineData("/media/secret.svg", HttpStatusCode.NotFound)]
    [InlineData("/media/secret.svg?v=1", HttpStatusCode.NotFound)]
    [InlineData("/media/x/..%2fsecret.svg", HttpStatusCode.NotFound)]
    [InlineData("/media/.%2fsecret.svg", HttpStatusCode.NotFound)]
    [InlineData("/media//secret.svg", HttpStatusCode.NotFound)]
    [InlineData("/media/%2fsecret.svg", HttpStatusCode.NotFound)]
    [InlineData("/media%5Csecret.svg", HttpStatusCode.NotFound)]
    [InlineData("/media/secret%2Esvg", HttpStatusCode.NotFound)]
    [InlineData("/media/secret.svg.gz", HttpStatusCode.NotFound)]
    public async Task A_file_of_drafts_is_not_served(string path, HttpStatusCode status)
    {
        await using var site = await RunningSite.StartAsync(Build(static app => app.UseStaticFiles(
            new StaticFileOptions { ServeUnknownFileTypes = true })));
        using var answer = await site.SendAsync(site.Address + path);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task It_is_served_where_drafts_have_pages()
    {
        await using var site = await RunningSite.StartAsync(Build(static app => app.UseStaticFiles(), includeDrafts: true));
        Assert.Equal("<svg/>", await site.GetAsync("/media/secret.svg"));
    }

    [Theory]
    [InlineData("/media/open.svg", HttpStatusCode.OK)]
    [InlineData("/media/secret.svg", HttpStatusCode.NotFound)]
    [InlineData("/media/secret.a1b2.svg", HttpStatusCode.NotFound)]
    public async Task Nor_is_it_an_endpoint(string path, HttpStatusCode status)
    {
        var manifest = _folder.Of("endpoints.json");
        await File.WriteAllTextAsync(
            manifest,
            $$"""
            {"Version":1,"ManifestType":"Publish","Endpoints":[
            {{Endpoint("media/open.svg", "media/open.svg")}},{{Endpoint("media/secret.svg", "media/secret.svg")}},
            {{Endpoint("media/secret.a1b2.svg", "media/secret.svg")}}]}
            """,
            Cancellation);
        await using var site = await RunningSite.StartAsync(Build(app => app.MapStaticAssets(manifest)));
        using var answer = await site.SendAsync(path);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task An_export_leaves_it_out_and_reports_a_page_that_shows_it()
    {
        var result = await ExportAsync("out", includeDrafts: false);
        Assert.Equal(["media/open.svg"], result.Files.Where(static file => file.StartsWith("media/", StringComparison.Ordinal)));
        Assert.Equal(
            "index.html(1): The link '/media/secret.svg' is dead: the app answers with the status 404.",
            Assert.Single(result.Faults).ToString());
        Assert.False(File.Exists(_folder.Of("out/media/secret.svg")));
        Assert.Empty((await ExportAsync("all", includeDrafts: true)).Faults);
        Assert.True(File.Exists(_folder.Of("all/media/secret.svg")));
    }

    [Fact]
    public async Task A_part_of_a_combined_set_counts()
    {
        var set = ContentSet.Combine(new ContentSetBuilder().Add(Samples.Tea).Build(), Articles.Set);
        await using var site = await RunningSite.StartAsync(Build(static app => app.UseStaticFiles(), set: set));
        using var answer = await site.SendAsync("/media/secret.svg");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<ExportResult> ExportAsync(string name, bool includeDrafts)
    {
        await using var app = Build(
            static app => app.UseStaticFiles().UseRouting(), includeDrafts,
            static content => content.MapPage("/", static () => "<img src='/media/secret.svg' alt=''>"));
        return await app.ExportAsync(_folder.Of(name), cancellationToken: Cancellation);
    }

    private WebApplication Build(
        Action<WebApplication> use, bool includeDrafts = false, Action<ContentEndpoints>? map = null, ContentSet? set = null)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { EnvironmentName = "Production", WebRootPath = _folder.Path });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddContent(set ?? Articles.Set, options =>
        {
            options.Site = Samples.Site();
            options.IncludeDrafts = includeDrafts;
        });
        var app = builder.Build();
        use(app);
        var content = app.MapContent();
        map?.Invoke(content);
        return app;
    }

    private static string Endpoint(string route, string file) =>
        $$"""
        {"Route":"{{route}}","AssetFile":"{{file}}","Selectors":[],"EndpointProperties":[],"ResponseHeaders":[
        {"Name":"Content-Length","Value":"6"},{"Name":"Content-Type","Value":"image/svg+xml"},
        {"Name":"ETag","Value":"\"x\""},{"Name":"Last-Modified","Value":"Mon, 01 Jan 2024 00:00:00 GMT"}]}
        """;
}
