using System.Xml.Linq;
using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Feeds;

public class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly Written Feed = new(output => AtomFeed.Write(output, Site, Set.Articles));

    [Fact]
    public void A_library_reads_it()
    {
        var feed = FeedReader.Load(Feed);

        Assert.Equal("The Velm Courier", feed.Title.Text);
        Assert.Equal("https://courier.example/news/atom.xml", feed.Id);
        Assert.Equal(["tea", "the-bridge-opens"], feed.Items.Select(item => item.Id.Split('/')[^2]));
        Assert.Equal(new DateTimeOffset(2025, 4, 7, 6, 40, 0, TimeSpan.FromHours(2)), feed.LastUpdatedTime);
        var bridge = feed.Items.Last();
        Assert.Equal(new DateTimeOffset(2025, 3, 2, 0, 0, 0, TimeSpan.Zero), bridge.PublishDate);
        Assert.Equal(new DateTimeOffset(2025, 3, 5, 10, 0, 30, TimeSpan.Zero), bridge.LastUpdatedTime);
        Assert.Equal(
            [("Mara Lind", "https://people.example/mara"), ("D. O. Orlev", null)],
            bridge.Authors.Select(author => (author.Name, (string?)author.Uri)));
        Assert.Equal(["Velm", "bridges & roads"], bridge.Categories.Select(category => category.Name));
        Assert.Contains(
            "href=\"https://courier.example/news/people/\"",
            ((System.ServiceModel.Syndication.TextSyndicationContent)bridge.Content).Text,
            StringComparison.Ordinal);
    }

    // RFC 4287, 4.1.1 and 4.1.2.
    [Fact]
    public void It_has_what_the_RFC_requires_as_often_as_it_allows()
    {
        var root = Feed.Xml().Root!;
        Check(root, exactlyOne: ["id", "title", "updated"], atMostOne: ["subtitle", "logo", "icon", "generator", "rights"]);
        Assert.NotEmpty(root.Elements(Atom + "author"));
        Assert.Equal("en", (string?)root.Attribute(XNamespace.Xml + "lang"));
        Assert.Single(root.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self");
        foreach (var entry in root.Elements(Atom + "entry"))
        {
            Check(entry, exactlyOne: ["id", "title", "updated"], atMostOne: ["published", "summary", "content", "rights", "source"]);
            Assert.Single(entry.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "alternate");
            Assert.All(entry.Elements(Atom + "author"), author => Assert.Single(author.Elements(Atom + "name")));
        }
        Assert.Equal("en-GB", (string?)root.Elements(Atom + "entry").Last().Attribute(XNamespace.Xml + "lang"));
    }

    [Fact]
    public void An_empty_feed_is_valid_too()
    {
        var root = new Written(output => AtomFeed.Write(output, Site, [Undated, Draft])).Xml().Root!;
        Check(root, exactlyOne: ["id", "title", "updated"], atMostOne: ["subtitle"]);
        Assert.Empty(root.Elements(Atom + "entry"));
    }

    [Fact]
    public void A_change_that_is_earlier_than_the_publication_does_not_count()
    {
        var article = new ArticleBuilder("T") { PublishedAt = new(2025, 3, 2, 9, 0, 0, TimeSpan.Zero), Updated = new(2025, 3, 2) }.Build();
        var entry = new Written(output => AtomFeed.Write(output, Site, [article])).Xml().Root!.Element(Atom + "entry")!;
        Assert.Equal("2025-03-02T09:00:00Z", entry.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void A_language_that_is_not_a_tag_is_not_said()
    {
        var article = new ArticleBuilder("T") { Language = "no language", Published = new(2025, 3, 2) }.Build();
        Assert.Empty(new Written(output => AtomFeed.Write(output, Site, [article])).Xml().Root!.Element(Atom + "entry")!.Attributes());
    }

    private static void Check(XElement element, string[] exactlyOne, string[] atMostOne)
    {
        Assert.All(exactlyOne, name => Assert.Single(element.Elements(Atom + name)));
        Assert.All(atMostOne, name => Assert.InRange(element.Elements(Atom + name).Count(), 0, 1));
    }
}
