using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>Which links lead to content files is told by their addresses alone.</summary>
public class FileLinkTests
{
    [Theory]
    [InlineData("times.md", "times.md")]
    [InlineData("../ferries/times.md#winter", "../ferries/times.md #winter")]
    [InlineData("./notes.txt", "./notes.txt")]
    [InlineData("Times.MARKDOWN", "Times.MARKDOWN")]
    [InlineData("night%20ferry.md#caf%C3%A9", "night ferry.md #café")]
    [InlineData("<night ferry.md>", "night ferry.md")]
    [InlineData("times.md?plain=1#winter", "times.md #winter")]
    [InlineData("times.md#winter?", "times.md #winter?")]
    [InlineData("..\\ferries\\times.md", "../ferries/times.md")]
    [InlineData("times.md#", "times.md")]
    [InlineData("times.md#top", "times.md")]
    [InlineData("times.md#fn:1", "times.md")]
    [InlineData("50%.md", "50%.md")]
    public void The_address_of_a_content_file_is_a_path_and_an_anchor(string url, string expected) =>
        Assert.Equal([expected], LinksOf($"[x]({url})"));

    [Theory]
    [InlineData("/times.md")]
    [InlineData("//example.org/times.md")]
    [InlineData("\\\\example.org/times.md")]
    [InlineData("https://example.org/times.md")]
    [InlineData("mailto:times.md")]
    [InlineData("file:times.md")]
    [InlineData("www.example.org/times.md")]
    [InlineData("example.org/times.md")]
    [InlineData("#times.md")]
    [InlineData("?times.md")]
    [InlineData("times.php#a.md")]
    [InlineData("times.php?a.md")]
    [InlineData("times.md/")]
    [InlineData("..")]
    [InlineData("./")]
    [InlineData("")]
    public void Any_other_address_is_none(string url) => Assert.Empty(LinksOf($"[x]({url})"));

    [Theory]
    [InlineData("times", "times")]
    [InlineData("../times/#a", "../times/ #a")]
    [InlineData("times.HTML?b=1", "times.HTML")]
    [InlineData("times.mdx", "times.mdx")]
    public void That_of_a_page_may_be_meant_to_be_one(string url, string expected) => Assert.Equal([expected], LinksOf($"[x]({url})"));

    [Fact]
    public void No_file_has_a_path_that_is_as_long() => Assert.Empty(LinksOf($"[x]({new string('a', 1_000)}.md)"));

    [Theory]
    [InlineData("A [link](times.md#a).", "times.md#a")]
    [InlineData("A [link](<times.md> \"Title\").", "times.md")]
    [InlineData("A [link][times].\n\n[times]: times.md#a \"Title\"", "times.md#a")]
    [InlineData("A [times].\n\n> [times]: <times.md>", "times.md")]
    [InlineData("A [link](ti\\_mes.md).", "ti\\_mes.md")]
    [InlineData("A [![alt](p.jpg)](times.md).", "times.md")]
    [InlineData("A [link\nof two lines](ti&#109;es.md).", "ti&#109;es.md")]
    [InlineData("A [link\nof two lines][times].\n\n[times]: ti&#109;es.md", "[link")]
    [InlineData("| a |\n|---|\n| [b](times.md) |", "times.md")]
    public void Its_place_is_the_address_in_the_file(string body, string written)
    {
        var text = "---\ntags: [a]\n---\n# Ferries\n\n" + body + "\n";
        var place = Assert.Single(Read(text).Places.Links);
        Assert.Equal(written, text.Substring(place.Range.Start, place.Range.Length).Trim('<', '>'));
    }

    [Fact]
    public void Links_count_from_the_first_of_the_body()
    {
        var read = Read("# [Ferries](a.md)\n\n[One](https://example.org) ![two](b.md) [three](c.md) [four](d.php) [five](e.md)\n");
        Assert.Equal([(1, "c.md"), (3, "e.md")], read.Article.Markup!.FileLinks.Select(static one => (one.Link.Number, one.Link.Path)));
        Assert.Equal(["c.md", "e.md"], read.Article.Markup.FileLinks.Select(one => read.Article.Markup.Links[one.Link.Number].Url));
    }

    [Fact]
    public void Where_html_is_kept_nobody_knows_the_anchors() =>
        Assert.Equal("", Read("# A\n\n[x](times.md#a)\n", ReadOptions.Default with { KeepsRawHtml = true })
            .Article.Markup!.FileLinks.Single().Link.Anchor);

    private static IEnumerable<string> LinksOf(string body) => Read($"# Ferries\n\n{body}\n").Article.Markup!.FileLinks
        .Select(static one => one.Link.Path + (one.Link.Anchor.Length > 0 ? " #" + one.Link.Anchor : ""));

    private static ReadResult Read(string text, ReadOptions? options = null) => ContentReader.Read(
        new SourceDocument("seeds/a.md", text), options ?? ReadOptions.Default, TestContext.Current.CancellationToken);
}
