using System.Text;
using ContentSdk.AspNetCore.Exporting;
using ContentSdk.AspNetCore.Tests.Harness;
using ContentSdk.Engine.Tests;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Exporting;

public class LinkReaderTests
{
    private static readonly string[] Pieces =
    [
        "<a href=", "<a href='", "\"", "'", ">", "/>", " ", "\n", "x", "#y", "<p id=z>", "<p id='q", "<!--", "-->", "--!>", "<script>",
        "</script>", "<style>",
        "</style >", "<textarea>", "</textarea>", "<title>", "</title\n>", "&amp;", "&#38;", "&quot;", "=", "<", "</", "</a>",
        "<IMG SRC=i>", " src=s", " href=h", "<!x>", "<?y>",
        "<a\nhref\n=\n'v'\n>", "é", "\u2028",
    ];

    [Fact]
    public void It_finds_what_a_browser_finds()
    {
        var random = new Random();
        var seed = random.Next();
        random = new(seed);
        for (var i = 0; i < 3_000; i++)
        {
            var html = "<!doctype html><body>" + string.Concat(
                Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var page = Pages.Parse(html);
            // As sets: where a link is closed at the wrong place, browsers make two elements of it.
            var expected = page.All.SelectMany(element => element.Attributes
                .Where(attribute => attribute.Name is "href" or "src").Select(attribute => attribute.Value)).ToHashSet();
            var links = LinkReader.Read(Encoding.UTF8.GetBytes(html));
            Assert.True(expected.SetEquals(links.Links.Select(link => link.Address)), $"{seed} {i}: {html}");
            Assert.True(
                page.QuerySelectorAll("[id]").Select(element => element.Id).ToHashSet().SetEquals(links.Anchors), $"{seed} {i}: {html}");
        }
    }

    [Fact]
    public void Lines_are_those_of_the_tags()
    {
        var links = LinkReader.Read("<a href=1>\n<p>\n<a\n href=3>\r\n<script>\n</script><a href=6>\n<!--\n--><a href=8>"u8).Links;
        Assert.Equal([("1", 1), ("3", 3), ("6", 6), ("8", 8)], links);
    }

    [Theory]
    [InlineData("<a href=x>")]
    [InlineData("<a ")]
    [InlineData("<p id=x ")]
    [InlineData("<script><")]
    [InlineData("<!--")]
    [InlineData("<img srcset='a 1x,(")]
    [InlineData("</")]
    [InlineData("\n<a\n")]
    public void It_takes_linear_time(string piece) => Work.GrowsWithTheSize(
        size => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, size))), html => LinkReader.Read(html), 200_000);

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData(" , a 1x , b 2x", "a|b")]
    [InlineData("a,b 1x", "a,b")]
    [InlineData("a, b", "a|b")]
    [InlineData("a 1x (x,y), b", "a|b")]
    [InlineData("data:image/png;base64,AAAA 2x, b", "data:image/png;base64,AAAA|b")]
    [InlineData("a (", "a")]
    public void Source_sets(string value, string expected) => Assert.Equal(expected, string.Join('|', SourceSet.Addresses(value)));
}
