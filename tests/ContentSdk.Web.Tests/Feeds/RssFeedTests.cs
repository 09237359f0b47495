using System.Xml.Linq;
using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Feeds;

public class RssFeedTests
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly Written Rss = new(output => RssFeed.Write(output, Site, Set.Articles));

    [Fact]
    public void A_library_reads_it()
    {
        var feed = FeedReader.Load(Rss);

        Assert.Equal("The Velm Courier", feed.Title.Text);
        Assert.Equal("News from Velm &amp; around.", feed.Description.Text);
        Assert.Equal("en", feed.Language);
        Assert.Equal(new DateTimeOffset(2025, 4, 7, 6, 40, 0, TimeSpan.FromHours(2)), feed.LastUpdatedTime);
        Assert.Equal("https://courier.example/news/logo.png", feed.ImageUrl.AbsoluteUri);
        Assert.Equal(["tea", "the-bridge-opens", "about"], feed.Items.Select(item => item.Id.Split('/')[^2]));
        var bridge = feed.Items.ElementAt(1);
        Assert.Equal("The bridge opens", bridge.Title.Text);
        Assert.Equal(new DateTimeOffset(2025, 3, 2, 0, 0, 0, TimeSpan.Zero), bridge.PublishDate);
        Assert.Equal("After six years of work, Velm has its bridge.", bridge.Summary.Text);
        Assert.Equal(["Velm", "bridges & roads"], bridge.Categories.Select(category => category.Name));
        var enclosure = Assert.Single(bridge.Links, link => link.RelationshipType == "enclosure");
        Assert.Equal(
            ("https://courier.example/news/the-bridge-opens/pier.jpg", "image/jpeg", 0),
            (enclosure.Uri.AbsoluteUri, enclosure.MediaType, enclosure.Length));
    }

    [Fact]
    public void Each_element_is_there_as_often_as_it_may_be()
    {
        var channel = Rss.Xml().Root!.Element("channel")!;
        foreach (var name in new[] { "title", "link", "description", "language", "lastBuildDate" })
            Assert.Single(channel.Elements(name));
        var self = Assert.Single(channel.Elements(Atom + "link"));
        Assert.Equal("https://courier.example/news/feed.xml", (string?)self.Attribute("href"));
        Assert.Equal("https://courier.example/news/", (string?)channel.Element("link"));
        Assert.All(
            channel.Elements("item"),
            item =>
            {
                foreach (var name in new[] { "title", "link" })
                    Assert.Single(item.Elements(name));
                var guid = Assert.Single(item.Elements("guid"));
                Assert.Equal(("true", item.Element("link")!.Value), ((string?)guid.Attribute("isPermaLink"), guid.Value));
                Assert.Single(item.Elements(Content + "encoded"));
                Assert.InRange(item.Elements("pubDate").Count(), 0, 1);
                Assert.InRange(item.Elements("enclosure").Count(), 0, 1);
            });
        Assert.Equal(
            [["The newsroom"], ["Mara Lind", "D. O. Orlev"], ["The newsroom"]],
            channel.Elements("item").Select(item => item.Elements(Dc + "creator").Select(creator => creator.Value).ToArray()));
    }

    [Fact]
    public void Times_are_those_of_RFC_822()
    {
        Assert.Contains("<pubDate>Mon, 07 Apr 2025 06:40:00 +0200</pubDate>", Rss.Text, StringComparison.Ordinal);
        Assert.Contains("<pubDate>Sun, 02 Mar 2025 00:00:00 GMT</pubDate>", Rss.Text, StringComparison.Ordinal);
        var west = new ArticleBuilder("T") { PublishedAt = new(2025, 12, 31, 23, 5, 9, new TimeSpan(-3, -30, 0)) }.Build();
        var feed = new Written(output => RssFeed.Write(output, Site, [west]));
        Assert.Contains("<pubDate>Wed, 31 Dec 2025 23:05:09 -0330</pubDate>", feed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_is_whole_and_its_addresses_are_absolute()
    {
        var items = Rss.Xml().Root!.Element("channel")!.Elements("item").ToArray();
        Assert.Equal("<p>Most people drink &lt;tea&gt; &amp; cake.</p>\n", items[0].Element(Content + "encoded")!.Value);
        var html = items[1].Element(Content + "encoded")!.Value;
        Assert.StartsWith(
            "<p>After six years of work, Velm has its bridge.</p>\n<h2 id=\"costs\">Costs</h2>\n", html, StringComparison.Ordinal);
        var page = Written.Parse(html);
        Assert.Equal(
            ["https://courier.example/news/people/", "https://courier.example/news/the-bridge-opens/#costs"],
            page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("https://courier.example/img/map.png", page.QuerySelector("img")!.GetAttribute("src"));
    }

    [Fact]
    public void A_summary_is_text_where_readers_expect_HTML()
    {
        var article = new ArticleBuilder("T") { Teaser = "Is <b> a tag & not a < b?" }.Build();
        var item = new Written(output => RssFeed.Write(output, Site, [article])).Xml().Descendants("item").Single();
        Assert.Equal("Is <b> a tag & not a < b?", Written.Parse(item.Element("description")!.Value).Body!.TextContent);
    }

    [Fact]
    public void A_feed_may_be_that_of_a_part_of_the_site()
    {
        var info = new FeedInfo
        {
            Title = "Velm & co",
            Description = "All of it",
            Path = "tags/velm.xml",
            PagePath = "tags/velm/",
            Take = 1,
        };
        var channel = new Written(output => RssFeed.Write(output, Site, Set.Articles, info)).Xml().Root!.Element("channel")!;
        Assert.Equal("Velm & co", (string?)channel.Element("title"));
        Assert.Equal("All of it", (string?)channel.Element("description"));
        Assert.Equal("https://courier.example/news/tags/velm/", (string?)channel.Element("link"));
        Assert.Equal("https://courier.example/news/tags/velm.xml", (string?)channel.Element(Atom + "link")!.Attribute("href"));
        Assert.Equal("Tea < coffee & cake", Assert.Single(channel.Elements("item")).Element("title")!.Value);
    }

    [Fact]
    public void The_order_of_the_articles_that_it_is_given_does_not_matter() =>
        Assert.Equal(Rss.Text, new Written(output => RssFeed.Write(output, Site, Set.Articles.Reverse())).Text);
}
