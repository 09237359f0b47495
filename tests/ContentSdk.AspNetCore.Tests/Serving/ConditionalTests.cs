using System.Net;
using ContentSdk.AspNetCore.Tests.Harness;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

public class ConditionalTests
{
    private const string Page = "/the-bridge-opens/";

    [Fact]
    public async Task A_page_says_when_it_changed_and_which_version_it_is()
    {
        await using var site = await RunningSite.StartAsync();
        using var response = await site.SendAsync(Page);
        var tag = response.Headers.ETag!;
        Assert.False(tag.IsWeak);
        Assert.Equal(34, tag.Tag.Length);
        Assert.Equal(new DateTimeOffset(2025, 3, 5, 10, 0, 30, TimeSpan.Zero), response.Content.Headers.LastModified);
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
        // The same bytes in another app have the same tag, other bytes have another.
        await using var again = await RunningSite.StartAsync();
        Assert.Equal(tag, (await again.SendAsync(Page)).Headers.ETag);
        Assert.NotEqual(tag, (await again.SendAsync("/tea/")).Headers.ETag);
        Assert.Null((await again.SendAsync("/about/")).Content.Headers.LastModified);
        // A feed is as new as the newest of its articles, in whole seconds.
        Assert.Equal(
            new DateTimeOffset(2025, 4, 7, 4, 40, 0, TimeSpan.Zero), (await again.SendAsync("/feed.xml")).Content.Headers.LastModified);
    }

    [Theory]
    [InlineData("{0}", 304)]
    [InlineData("W/{0}", 304)]
    [InlineData("*", 304)]
    [InlineData("\"x\", {0}", 304)]
    [InlineData("\"a,b\" ,W/\"c\",, {0} , \"d\"", 304)]
    [InlineData("\"x\"", 200)]
    [InlineData("\"x{0}\"", 200)]
    [InlineData("\"a, {0}", 200)]
    [InlineData("", 200)]
    [InlineData("W/", 200)]
    [InlineData("x y", 200)]
    public async Task If_none_match(string header, int status)
    {
        await using var site = await RunningSite.StartAsync();
        var tag = (await site.SendAsync(Page)).Headers.ETag!.Tag;
        using var response = await site.SendAsync(Page, headers: ("If-None-Match", header.Replace("{0}", tag, StringComparison.Ordinal)));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(tag, response.Headers.ETag!.Tag);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status == 200, body.Length > 0);
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
    }

    [Theory]
    [InlineData("Wed, 05 Mar 2025 10:00:30 GMT", 304)]
    [InlineData("Wed, 05 Mar 2025 10:00:31 GMT", 304)]
    [InlineData("Wed, 05 Mar 2025 10:00:29 GMT", 200)]
    [InlineData("yesterday", 200)]
    public async Task If_modified_since(string header, int status)
    {
        await using var site = await RunningSite.StartAsync();
        Assert.Equal(status, (int)(await site.SendAsync(Page, headers: ("If-Modified-Since", header))).StatusCode);
        // With a tag, the time does not count.
        Assert.Equal(
            200, (int)(await site.SendAsync(Page, headers: [("If-Modified-Since", header), ("If-None-Match", "\"x\"")])).StatusCode);
    }

    [Fact]
    public async Task Head_has_the_headers_of_get()
    {
        await using var site = await RunningSite.StartAsync();
        using var get = await site.SendAsync(Page);
        using var head = await site.SendAsync(Page, HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        using var post = await site.SendAsync(Page, HttpMethod.Post);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }
}
