using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Pages;

/// <summary>What is known of an article's image is in each output that has a place for it.</summary>
public class ImageFactsTests
{
    private static readonly Article Sized = new ArticleBuilder("The pier")
    {
        Published = new(2025, 3, 31),
        Image = new() { Url = "/media/pier.bin", Width = 1600, Height = 900, MediaType = "image/\"webp", Length = 5_000_000_000 },
    }.Build();

    private static readonly Article Odd = new ArticleBuilder("The pier")
    {
        Published = new(2025, 3, 31),
        Image = new() { Url = "/media/pier.jpg", Width = -1, Height = 0, Length = -5 },
    }.Build();

    [Fact]
    public void Open_Graph_has_size_and_type() => Assert.Equal(
        ["og:image https://courier.example/media/pier.bin", "og:image:type image/\"webp", "og:image:width 1600", "og:image:height 900"],
        new Written(output => OpenGraph.Write(output, Site, Sized)).Html().QuerySelectorAll("meta[property^='og:image']")
            .Select(static meta => meta.GetAttribute("property") + " " + meta.GetAttribute("content")));

    [Fact]
    public void Feeds_have_length_and_type()
    {
        var rss = new Written(output => RssFeed.Write(output, Site, [Sized])).Xml().Descendants("enclosure").Single();
        Assert.Equal(("5000000000", "image/\"webp"), ((string?)rss.Attribute("length"), (string?)rss.Attribute("type")));
        var atom = new Written(output => AtomFeed.Write(output, Site, [Sized])).Xml().Descendants().Single(static link => (string?)link.Attribute("rel") == "enclosure");
        Assert.Equal(("5000000000", "image/\"webp"), ((string?)atom.Attribute("length"), (string?)atom.Attribute("type")));
    }

    [Fact]
    public void Structured_data_has_size_and_format()
    {
        var image = new Written(output => JsonLd.Write(output, Site, Sized)).Json().GetProperty("@graph")[0].GetProperty("image");
        Assert.Equal(
            (1600, 900, "image/\"webp"),
            (image.GetProperty("width").GetInt32(), image.GetProperty("height").GetInt32(), image.GetProperty("encodingFormat").GetString()));
    }

    [Fact]
    public void Ninjs_has_size_and_length()
    {
        var item = new Written(output => Ninjs.Write(output, Site, Sized)).Json();
        NinjsSchema.Check(item);
        var rendition = item.GetProperty("associations")[0].GetProperty("renditions")[0];
        Assert.Equal(
            (1600, 900, 5_000_000_000),
            (rendition.GetProperty("width").GetInt32(), rendition.GetProperty("height").GetInt32(), rendition.GetProperty("sizeInBytes").GetInt64()));
    }

    [Fact]
    public void Numbers_that_no_image_has_are_left_out()
    {
        Assert.DoesNotContain("og:image:width", new Written(output => OpenGraph.Write(output, Site, Odd)).Text, StringComparison.Ordinal);
        Assert.Equal("0", (string?)new Written(output => RssFeed.Write(output, Site, [Odd])).Xml().Descendants("enclosure").Single().Attribute("length"));
        Assert.DoesNotContain(" length=", new Written(output => AtomFeed.Write(output, Site, [Odd])).Text, StringComparison.Ordinal);
        Assert.False(new Written(output => JsonLd.Write(output, Site, Odd)).Json().GetProperty("@graph")[0].GetProperty("image").TryGetProperty("width", out _));
        var rendition = new Written(output => Ninjs.Write(output, Site, Odd)).Json().GetProperty("associations")[0].GetProperty("renditions")[0];
        Assert.All((string[])["width", "height", "sizeInBytes"], name => Assert.False(rendition.TryGetProperty(name, out _), name));
    }
}
