using System.Text.Json;
using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Feeds;

public class JsonFeedTests
{
    private static readonly Written Feed = new(output => JsonFeed.Write(output, Site, Set.Articles));

    [Fact]
    public void It_has_what_the_specification_names()
    {
        var feed = Feed.Json();
        Assert.Equal("https://jsonfeed.org/version/1.1", Text(feed, "version"));
        Assert.Equal("The Velm Courier", Text(feed, "title"));
        Assert.Equal("https://courier.example/news/", Text(feed, "home_page_url"));
        Assert.Equal("https://courier.example/news/feed.json", Text(feed, "feed_url"));
        Assert.Equal("https://courier.example/news/logo.png", Text(feed, "icon"));
        Assert.Equal("en", Text(feed, "language"));
        Assert.Equal("The newsroom", Text(feed.GetProperty("authors")[0], "name"));
        Assert.Equal(3, feed.GetProperty("items").GetArrayLength());

        var bridge = feed.GetProperty("items")[1];
        Assert.Equal("https://courier.example/news/the-bridge-opens/", Text(bridge, "id"));
        Assert.Equal(Text(bridge, "id"), Text(bridge, "url"));
        Assert.Equal("The bridge opens", Text(bridge, "title"));
        Assert.Equal("https://courier.example/news/the-bridge-opens/pier.jpg", Text(bridge, "image"));
        Assert.Equal("2025-03-02T00:00:00Z", Text(bridge, "date_published"));
        Assert.Equal("2025-03-05T10:00:30Z", Text(bridge, "date_modified"));
        Assert.Equal("https://people.example/mara", Text(bridge.GetProperty("authors")[0], "url"));
        Assert.False(bridge.GetProperty("authors")[1].TryGetProperty("url", out _));
        Assert.Equal("bridges & roads", bridge.GetProperty("tags")[1].GetString());
        Assert.Equal("en-GB", Text(bridge, "language"));
        Assert.Contains("<h2 id=\"costs\">Costs</h2>", Text(bridge, "content_html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var site = new SiteInfo("T", new("https://courier.example/"));
        var item = new Written(output => JsonFeed.Write(output, site, [Undated])).Json().GetProperty("items")[0];
        Assert.Equal(["id", "url", "title", "content_html"], item.EnumerateObject().Select(property => property.Name));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
