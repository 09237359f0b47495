using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ContentSdk.Web.Tests.Harness;
using Markdig;
using Xunit;
using YamlDotNet.Serialization;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Pages;

public class ArticleMarkdownTests
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseTaskLists().UseYamlFrontMatter().Build();

    [Fact]
    public void An_article_reads_well() => Assert.Equal(
        """
        ---
        canonical: "https://courier.example/news/the-bridge-opens/"
        language: "en-GB"
        published: 2025-03-02
        updated: 2025-03-05T10:00:30Z
        authors: ["Mara Lind", "D. O. Orlev"]
        section: "City"
        tags: ["Velm", "bridges & roads"]
        image: "https://courier.example/news/the-bridge-opens/pier.jpg"
        ---

        # The bridge opens

        After six years of work, Velm has its bridge.

        ## Costs

        “We must go on,” said [Mara Lind](https://courier.example/news/people/), “and we shall.” ![Map](MAP)\
        [Up](https://courier.example/news/the-bridge-opens/#costs)

        The Harbor Authority paid “a fair share”.

        """.ReplaceLineEndings("\n").Replace("(MAP)", "(https://courier.example/img/map.png)", StringComparison.Ordinal),
        TwinOf(Bridge));

    [Theory]
    [InlineData("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>d</p>", "- a\n- b\n  - c\n\nd\n")]
    [InlineData("<ol start=\"9\"><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>", "9. a\n\n   b\n10. c\n")]
    [InlineData("<blockquote><p>a</p><p>b<br>c</p></blockquote>", "> a\n>\n> b\\\n> c\n")]
    [InlineData("<pre><code class=\"language-c#\">a &lt; b\n\n```\n</code></pre>", "````c#\na < b\n\n```\n````\n")]
    [InlineData("<p>a <code>x`y</code> <em>b</em> <strong>c</strong> <del>d</del></p>", "a ``x`y`` *b* **c** ~~d~~\n")]
    [InlineData("<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td>d</td><td><code>e|f</code></td></tr></tbody></table>",
        "| a | b\\|c |\n| --- | --- |\n| d | `e\\|f` |\n")]
    [InlineData("<hr><p># a</p><p>1. b</p><p>- c</p><p>[d](e) *f* snake_case _g_ &amp;amp; Wow!</p>",
        "---\n\n\\# a\n\n1\\. b\n\n\\- c\n\n\\[d\\](e) \\*f\\* snake_case \\_g\\_ \\&amp; Wow\\!\n")]
    [InlineData("<h2>a # b #</h2><p>Wow!<a href=\"/x_(y)\">z</a></p>", "## a \\# b \\#\n\nWow\\![z](https://courier.example/x_%28y%29)\n")]
    [InlineData("<p><a href=\"javascript:x\">a</a><img src=\"data:x\" alt=\"b\"><script>c</script></p>", "ab\n")]
    [InlineData("<p>a</p></li></ul></blockquote></td></tr></a></em>", "a\n\n*\n")]
    public void Html_becomes_the_Markdown_that_it_could_have_been_written_from(string html, string expected) =>
        Assert.Equal(expected, BodyOf(html));

    // Pages of all shapes that Markdown has, written there and back by another library.
    [Fact]
    public void The_pages_of_the_docs_mean_the_same_as_twins()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Order(StringComparer.Ordinal))
        {
            var html = Markdig.Markdown.ToHtml(File.ReadAllText(path), Pipeline);
            var twin = Markdig.Markdown.ToHtml(BodyOf(html), Pipeline);
            Assert.Equal(ShapeOf(html), ShapeOf(twin));
        }
    }

    [Theory]
    [InlineData("a: \"b\" \\ # c\n---\n😀 \u0001\u2028")]
    [InlineData("- [x]: {y}")]
    public void Front_matter_holds_any_text(string text)
    {
        var article = new ArticleBuilder("T", "t") { Teaser = text, Section = text }.AddAuthor(text).AddTag(text).AddTag("two").Build();
        var yaml = TwinOf(article).Split("\n---\n")[0]["---\n".Length..];
        var fields = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(yaml);
        Assert.Equal(text, fields["teaser"]);
        Assert.Equal(text, fields["section"]);
        Assert.Equal([text], (IEnumerable<object>)fields["authors"]);
        Assert.Equal([text, "two"], (IEnumerable<object>)fields["tags"]);
    }

    [Theory]
    [InlineData("<blockquote>a")]
    [InlineData("<ul><li>a")]
    [InlineData("<table><tr><td>a")]
    [InlineData("<code>a")]
    [InlineData("<a href=\"x\">a")]
    public void Deep_nesting_stays_small(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 50_000));
        Assert.True(BodyOf(html).Length < 40 * html.Length);
    }

    private static string TwinOf(Article article) => new Written(output => ArticleMarkdown.Write(output, Site, article)).Text;

    private static string BodyOf(string html)
    {
        var article = new ArticleBuilder("", "t") { Html = html, CanonicalUrl = "https://c.example/" }.Build();
        return TwinOf(article)["---\ncanonical: \"https://c.example/\"\n---\n\n".Length..];
    }

    // Elements and text in order; addresses are relative in one and absolute in the other.
    private static string ShapeOf(string html)
    {
        var page = Written.Parse(html);
        var seen = page.Body!.Descendants().Select(node => node switch
        {
            IElement { LocalName: "p" or "tbody" or "thead" } => "",
            IElement element => $"\n<{element.LocalName}>",
            IText text => text.Data,
            _ => "",
        });
        // In code in a table, GitHub reads "\|" as a bar, and Markdig does not.
        return Regex.Replace(Regex.Replace(string.Concat(seen), @"\\+\|", "|"), "[ \n]+", " ");
    }
}
