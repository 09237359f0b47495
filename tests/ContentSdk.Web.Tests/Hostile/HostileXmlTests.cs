using System.Buffers;
using System.Xml.Linq;
using ContentSdk.Web.Tests.Feeds;
using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Hostile.HostileTexts;

namespace ContentSdk.Web.Tests.Hostile;

/// <summary>Whatever is in content, XML is well-formed, says what the content says, and leads nowhere but to web pages.</summary>
public class HostileXmlTests
{
    public static TheoryData<string> Texts => All;

    [Theory]
    [MemberData(nameof(Texts))]
    public void Rss(string text)
    {
        var rss = Check(
            RssFeed.Write, text,
            "rss channel title link description language lastBuildDate item guid pubDate creator category encoded enclosure");
        var item = rss.Xml().Root!.Element("channel")!.Element("item")!;
        Assert.Equal(Allowed(text), item.Element("title")!.Value);
        Assert.Equal(Allowed(text), item.Element("category")!.Value);
        CheckHtml(item.Elements().Single(element => element.Name.LocalName == "encoded").Value);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Atom(string text)
    {
        var atom = Check(
            AtomFeed.Write, text, "feed id title subtitle updated author name uri link entry published category summary content");
        XNamespace ns = "http://www.w3.org/2005/Atom";
        var entry = atom.Xml().Root!.Element(ns + "entry")!;
        Assert.Equal(Allowed(text), entry.Element(ns + "title")!.Value);
        Assert.Equal(Allowed(text), (string?)entry.Element(ns + "category")!.Attribute("term"));
        CheckHtml(entry.Element(ns + "content")!.Value);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sitemap_(string text) => Check(
        (output, site, articles, _) => new Sitemap(site, articles) { Paths = [text], PartRoute = _ => text }.Write(output), text,
        "urlset url loc lastmod image");

    private static Written Check(Action<IBufferWriter<byte>, SiteInfo, IEnumerable<Article>, FeedInfo?> write, string text, string elements)
    {
        var info = new FeedInfo { Title = text, Description = text, Path = text, PagePath = text };
        var written = new Written(output => write(output, SiteOf(text), [ArticleOf(text)], info));
        var xml = written.Xml();
        Assert.Empty(xml.Descendants().Select(element => element.Name.LocalName).Except(elements.Split(' ')));
        Assert.All(xml.DescendantNodes(), node => Assert.True(node is XElement or XText, node.NodeType.ToString()));
        Assert.All(
            xml.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "url"),
            attribute => Addresses.AssertSafe(attribute.Value));
        Assert.All(
            xml.Descendants().Where(element => !element.HasElements && element.Name.LocalName is "loc" or "guid" or "uri" or "id"),
            element => Addresses.AssertSafe(element.Value));
        if (xml.Root!.Name.LocalName != "urlset")
            Assert.Single(FeedReader.Load(written).Items);
        return written;
    }

    private static void CheckHtml(string html)
    {
        var page = Written.Parse(html);
        Assert.Empty(page.QuerySelectorAll("script, style, svg, iframe, title, html > :not(head):not(body)"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Addresses.AssertSafe(link.GetAttribute("href")!));
        Assert.All(page.QuerySelectorAll("img[src]"), image => Addresses.AssertSafe(image.GetAttribute("src")!));
    }
}
