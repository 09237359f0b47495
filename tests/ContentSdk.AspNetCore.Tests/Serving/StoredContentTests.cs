using System.Globalization;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

public class StoredContentTests
{
    [Fact]
    public async Task A_page_is_made_once_however_many_ask_for_it_at_a_time()
    {
        var count = 0;
        await using var site = await RunningSite.StartAsync(map: content => content.MapPage("/", () =>
        {
            Interlocked.Increment(ref count);
            Thread.Sleep(100);
            return "page";
        }));
        Assert.Equal(0, count);
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => site.GetAsync("/"))), text => Assert.Equal("page", text));
        Assert.Equal(1, count);
    }

    [Fact]
    public async Task A_page_that_fails_is_tried_again()
    {
        var count = 0;
        await using var site = await RunningSite.StartAsync(
            map: content => content.MapPage("/", () => ++count < 3 ? throw new InvalidOperationException("Not yet.") : "page"));
        Assert.Equal(500, (int)(await site.SendAsync("/")).StatusCode);
        Assert.Equal(500, (int)(await site.SendAsync("/")).StatusCode);
        Assert.Equal("page", await site.GetAsync("/"));
    }

    [Fact]
    public async Task Nothing_of_the_first_request_is_in_what_others_get()
    {
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        await using var app = RunningSite.BuildApp(
            null,
            app =>
            {
                app.Use(next => context =>
                {
                    CultureInfo.CurrentCulture = comma;
                    return next(context);
                });
                var accessor = app.Services.GetRequiredService<IHttpContextAccessor>();
                app.MapContent().MapPage("/", () => $"{1.5:0.0}|{accessor.HttpContext is null}");
            },
            add: services => services.AddHttpContextAccessor());
        await using var site = await RunningSite.StartAsync(app);
        Assert.Equal("1.5|True", await site.GetAsync("/"));
    }

    [Fact]
    public async Task Conventions_are_for_all_that_is_mapped()
    {
        await using var app = RunningSite.Build(map: content =>
        {
            content.MapPage("/", () => "");
            content.WithDisplayName("content");
        });
        await using var site = await RunningSite.StartAsync(app);
        var endpoints = ((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)app).DataSources.SelectMany(
            source => source.Endpoints).ToArray();
        Assert.True(endpoints.Length > 3);
        Assert.All(endpoints, endpoint => Assert.Equal("content", endpoint.DisplayName));
    }

    [Fact]
    public async Task Pages_that_depend_on_who_asks_are_made_for_each_request()
    {
        var count = 0;
        await using var site = await RunningSite.StartAsync(RunningSite.BuildApp(
            null,
            app => app.MapContent().MapArticleRequests((context, article) => context.Response.WriteAsync($"{article.Slug} {++count}"))));
        Assert.Equal("tea 1", await site.GetAsync("/tea/"));
        Assert.Equal("tea 2", await site.GetAsync("/tea/"));
        Assert.Equal("/tea/", (await site.SendAsync("/Tea")).Headers.Location!.OriginalString);
        Assert.Contains("https://courier.example/tea/", await site.GetAsync("/sitemap.xml"), StringComparison.Ordinal);
    }
}
