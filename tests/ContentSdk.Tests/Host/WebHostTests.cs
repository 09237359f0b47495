using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sample.Seeds;
using Xunit;

namespace ContentSdk.Tests.Host;

public class WebHostTests
{
    [Fact]
    public async Task A_minimal_api_returns_an_article() =>
        JsonTests.Check(await GetAsync("/articles/the-bridge-opens", app =>
            app.MapGet(
                "/articles/{slug}", (string slug) => Articles.Find(slug) is { } article ? Results.Ok(article) : Results.NotFound())));

    [Fact]
    public async Task A_minimal_api_returns_an_article_of_its_own_type() =>
        JsonTests.Check(await GetAsync("/bridge.json", app => app.MapGet("/bridge.json", () => Articles.TheBridgeOpens)));

    [Fact]
    public async Task Utf8_text_is_written_as_it_lies_in_the_assembly() =>
        Assert.Equal(Articles.TheBridgeOpens.Text, await GetAsync("/text", app => app.MapGet("/text", async context =>
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            Write(context.Response.BodyWriter);
            await context.Response.BodyWriter.FlushAsync();
        })));

    [Fact]
    public async Task A_razor_page_shows_an_article()
    {
        var html = WebUtility.HtmlDecode(await GetAsync("/bridge", app => app.MapRazorPages()));
        Assert.Contains("<h1>The bridge opens</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"standfirst\">A town gets its bridge back.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<blockquote>slow but honest<cite>Mara Lind</cite></blockquote>", html, StringComparison.Ordinal);
        Assert.Contains("<p>seeds/bridge.txt(8,21)</p>", html, StringComparison.Ordinal);
    }

    private static void Write(System.IO.Pipelines.PipeWriter writer) =>
        System.Buffers.BuffersExtensions.Write(writer, Articles.TheBridgeOpens.GetUtf8Text());

    private static async Task<string> GetAsync(string path, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddRazorPages();
        await using var app = builder.Build();
        map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        return await client.GetStringAsync(path, TestContext.Current.CancellationToken);
    }
}
