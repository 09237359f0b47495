using System.Net;
using ContentSdk.AspNetCore.Tests.Harness;
using ContentSdk.Web;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

public class PathTests
{
    [Theory]
    [InlineData("/tea", "/tea/")]
    [InlineData("/TEA/", "/tea/")]
    [InlineData("/Tea?a=b&c=%2F", "/tea/?a=b&c=%2F")]
    [InlineData("/feed.xml/", "/feed.xml")]
    [InlineData("/FEED.xml", "/feed.xml")]
    public async Task Other_forms_of_a_path_are_redirected(string path, string expected)
    {
        await using var site = await RunningSite.StartAsync();
        using var response = await site.SendAsync(path);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/tea//")]
    [InlineData("//tea/")]
    [InlineData("/tea/x")]
    [InlineData("/x/tea/")]
    [InlineData("/")]
    public async Task Others_are_not_found(string path)
    {
        await using var site = await RunningSite.StartAsync();
        // By itself, the client would take "//tea" for a host.
        using var response = await site.SendAsync(site.Address + path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_group_and_a_base_path_come_before_the_path()
    {
        var app = RunningSite.BuildApp(null, app =>
        {
            app.UsePathBase("/base");
            app.UseRouting();
            app.MapGroup("/news").MapContent().MapArticles(article => article.Title).MapPage("/", () => "home");
        });
        await using var site = await RunningSite.StartAsync(app);
        Assert.Equal(Samples.Tea.Title, await site.GetAsync("/news/tea/"));
        Assert.Equal(Samples.Tea.Title, await site.GetAsync("/base/news/tea/"));
        Assert.Equal("home", await site.GetAsync("/news/"));
        Assert.Equal("/news/", (await site.SendAsync("/news")).Headers.Location!.OriginalString);
        Assert.Equal("/base/news/tea/", (await site.SendAsync("/base/news/Tea")).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("/tea/")).StatusCode);
    }

    [Fact]
    public async Task What_the_host_maps_to_the_same_path_wins_and_parameters_of_the_host_do_not()
    {
        var app = RunningSite.Build(map: content => content.MapPage("/a/b", () => "page"));
        app.MapGet("/about", () => "host");
        app.MapGet("/{anything}", (string anything) => anything);
        app.MapGet("/{first}/{second}", (string first, string second) => first + "+" + second);
        app.MapFallback(() => "fallback");
        await using var site = await RunningSite.StartAsync(app);
        Assert.Equal("host", await site.GetAsync("/about"));
        Assert.Contains("Words", await site.GetAsync("/tea/"), StringComparison.Ordinal);
        Assert.Equal("page", await site.GetAsync("/a/b"));
        Assert.Equal("other", await site.GetAsync("/other"));
        Assert.Equal("x+tea", await site.GetAsync("/x/tea/"));
        Assert.Equal("fallback", await site.GetAsync("/x/y/z"));
    }

    [Theory]
    [InlineData("a{b}c")]
    [InlineData("a?b=c")]
    [InlineData("{*all}")]
    [InlineData("a b%20c")]
    [InlineData("100%")]
    [InlineData("a#b")]
    [InlineData("ü日本")]
    [InlineData("a:b@c;d")]
    [InlineData("~a")]
    [InlineData("[x]\\y")]
    [InlineData("\"'<>")]
    [InlineData("\r\nSet-Cookie: x=y")]
    [InlineData("..")]
    public async Task A_slug_of_any_characters_is_served_at_its_address_alone(string slug)
    {
        var article = new ArticleBuilder("Odd", slug).AddParagraph("x").Build();
        var info = new SiteInfo("S", new("https://courier.example/"));
        var app = RunningSite.BuildApp(
            options => options.Site = info, app => app.MapContent().MapArticles(_ => "odd"), new ContentSetBuilder().Add(article).Build());
        await using var site = await RunningSite.StartAsync(app);
        var path = new Uri(info.GetAddress(article)).AbsolutePath;
        Assert.Equal("odd", await site.GetAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("/other/")).StatusCode);
        if (path != "/")
            Assert.Equal(path, (await site.SendAsync(path[..^1])).Headers.Location!.OriginalString);
    }
}
