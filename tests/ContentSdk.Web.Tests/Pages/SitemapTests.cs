using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Pages;

public class SitemapTests
{
    private static readonly XNamespace Sm = "http://www.sitemaps.org/schemas/sitemap/0.9";
    // What https://www.sitemaps.org/protocol.html says of a sitemap.
    private const string Schema =
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                   targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
          <xs:element name="urlset">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="url" minOccurs="1" maxOccurs="50000">
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="loc" type="address"/>
                      <xs:element name="lastmod" type="time" minOccurs="0"/>
                      <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="1000"/>
                    </xs:sequence>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:simpleType name="address">
            <xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="time"><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType>
        </xs:schema>
        """;

    private static readonly XNamespace Image = "http://www.google.com/schemas/sitemap-image/1.1";

    [Fact]
    public void Pages_have_addresses_times_and_images_in_the_order_of_the_schema()
    {
        var root = new Written(new Sitemap(Site, Set.Articles.Reverse()) { Paths = ["/", "/people/", "/"] }.Write).Xml().Root!;

        Assert.Equal(Sm + "urlset", root.Name);
        Assert.Equal(
            ["", "people/", "about/", "tea/", "the-bridge-opens/"],
            root.Elements().Select(url => url.Element(Sm + "loc")!.Value["https://courier.example/news/".Length..]));
        Assert.Equal(
            [null, null, null, "2025-04-07T06:40:00+02:00", "2025-03-05T10:00:30Z"],
            root.Elements().Select(url => (string?)url.Element(Sm + "lastmod")));
        Assert.Equal(
            [Sm + "loc", Sm + "lastmod", Image + "image", Image + "image"],
            root.Elements().Last().Elements().Select(element => element.Name));
        Assert.Equal(
            ["https://courier.example/news/the-bridge-opens/pier.jpg", "https://courier.example/img/map.png"],
            root.Descendants(Image + "loc").Select(image => image.Value));
    }

    [Fact]
    public void It_fits_the_schema()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, XmlReader.Create(new StringReader(Schema)));
        new Written(new Sitemap(Site, Set.Articles).Write).Xml().Validate(schemas, (_, fault) => Assert.Fail(fault.Message));
        Assert.Throws<XmlSchemaValidationException>(
            () => XDocument.Parse($"<urlset xmlns=\"{Sm}\"/>").Validate(schemas, (_, fault) => throw fault.Exception));
    }

    [Fact]
    public void Of_a_day_only_the_day_is_said()
    {
        var article = new ArticleBuilder("T") { Published = new(2025, 3, 2) }.Build();
        Assert.Contains("<lastmod>2025-03-02</lastmod>", new Written(new Sitemap(Site, [article]).Write).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_published_elsewhere_for_good_is_left_out()
    {
        var elsewhere = new ArticleBuilder("T", "a") { CanonicalUrl = "https://other.example/a" }.Build();
        var here = new ArticleBuilder("T", "b") { CanonicalUrl = "https://courier.example/news/b/" }.Build();
        var bad = new ArticleBuilder("T", "c") { CanonicalUrl = "javascript:alert(1)" }.Build();
        var tooLong = new ArticleBuilder("T", new string('d', 2_048)).Build();
        Assert.Equal(
            ["https://courier.example/news/b/", "https://courier.example/news/c/"],
            new Written(new Sitemap(Site, [elsewhere, here, bad, tooLong]) { Paths = [] }.Write).Xml()
                .Descendants(Sm + "loc").Select(loc => loc.Value));
    }

    [Fact]
    public void An_empty_site_has_a_home_page()
    {
        foreach (var sitemap in new[] { new Sitemap(Site, []), new Sitemap(Site, []) { Paths = [] } })
        {
            Assert.Equal(1, sitemap.PartCount);
            Assert.Equal("https://courier.example/news/", Assert.Single(new Written(sitemap.Write).Xml().Root!.Elements()).Value.Trim());
        }
    }

    [Fact]
    public void Above_50_000_addresses_there_is_an_index()
    {
        var paths = Enumerable.Range(0, 100_000).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
        var sitemap = new Sitemap(Site, [Bridge]) { Paths = paths };

        Assert.Equal(3, sitemap.PartCount);
        var index = new Written(sitemap.Write).Xml().Root!;
        Assert.Equal(Sm + "sitemapindex", index.Name);
        Assert.Equal(
            [("https://courier.example/news/sitemap-1.xml", null), ("https://courier.example/news/sitemap-2.xml", null),
                ("https://courier.example/news/sitemap-3.xml", "2025-03-05T10:00:30Z")],
            index.Elements(Sm + "sitemap").Select(part => (part.Element(Sm + "loc")!.Value, (string?)part.Element(Sm + "lastmod"))));
        Assert.Equal(
            [50_000, 50_000, 1],
            Enumerable.Range(1, 3).Select(part => new Written(output => sitemap.WritePart(output, part)).Xml().Root!.Elements().Count()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Written(output => sitemap.WritePart(output, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Written(output => sitemap.WritePart(output, 0)));
    }
}
