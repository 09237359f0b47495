using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>Anchors that a file gives to its headings and to other places.</summary>
public class AnchorTests
{
    [Theory]
    [InlineData("## In winter {#winter}", "In winter", "winter")]
    [InlineData("## In winter {#winter} ##", "In winter", "winter")]
    [InlineData("## In *winter* {#a.b:c_d-1}", "In winter", "a.b:c_d-1")]
    [InlineData("In winter {#winter}\n---", "In winter", "winter")]
    [InlineData("## In winter {#Été}", "In winter", "Été")]
    [InlineData("## In winter {#a b}", "In winter {#a b}", "in-winter-a-b")]
    [InlineData("## In winter {#fn:1}", "In winter {#fn:1}", "in-winter-fn1")]
    [InlineData("## In winter{#winter}", "In winter{#winter}", "in-winterwinter")]
    [InlineData("## In winter {#\"><script>}", "In winter {#\">}", "in-winter-")]
    [InlineData("## In winter `{#winter}`", "In winter {#winter}", "in-winter-winter")]
    public void A_heading_may_name_its_anchor(string heading, string text, string anchor)
    {
        var article = MarkdownReading.Read($"# Title\n\nWords.\n\n{heading}\n\nMore words.\n").Article;
        var only = Assert.Single(article.Markup!.Headings);
        var range = article.ToText(only.Range)!.Value;
        Assert.Equal((text, anchor), (article.Text.Substring(range.Start, range.Length), only.Anchor));
        Assert.Contains($"id=\"{anchor}\"", article.Markup.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_is_what_is_left_of_its_line() =>
        Assert.Equal("Ferries", MarkdownReading.Read("# Ferries {#top-of-page}\n\nWords.\n").Article.Title);

    [Fact]
    public void A_name_that_is_given_is_not_given_to_another_heading()
    {
        var markup = MarkdownReading.Read("# Title\n\n## Times\n\nA.\n\n## In winter {#times}\n\nB.\n").Article.Markup!;
        Assert.Equal(["times-1", "times"], markup.Headings.Select(static heading => heading.Anchor));
    }

    [Theory]
    [InlineData("<a id=\"x\"></a>Words.", "<p><a id=\"x\"></a>Words.</p>\n")]
    [InlineData("<a name='x'></a>Words.", "<p><a id=\"x\"></a>Words.</p>\n")]
    [InlineData("<A NAME=x ID=\"x\" ></A>Words.", "<p><a id=\"x\"></a>Words.</p>\n")]
    [InlineData("Some <a id=\"x\">words</a>.", "<p>Some <a id=\"x\"></a>words.</p>\n")]
    [InlineData("<a id=\"x\"/>Words.", "<p><a id=\"x\"></a>Words.</p>\n")]
    [InlineData("<a id=\"x\"></a>\n\nWords.", "<a id=\"x\"></a>\n<p>Words.</p>\n")]
    [InlineData("<a id=\"x\"></a>\n<a id=\"y\"></a>\n\nWords.", "<a id=\"x\"></a>\n<a id=\"y\"></a>\n<p>Words.</p>\n")]
    [InlineData("- <a id=\"x\"></a>Words.", "<ul>\n<li><a id=\"x\"></a>Words.</li>\n</ul>\n")]
    public void A_tag_that_names_a_place_is_kept(string body, string html)
    {
        var read = MarkdownReading.Read($"# Title\n\n{body}\n");
        Assert.Equal(html, read.Article.Markup!.Html);
        Assert.DoesNotContain(read.Findings, static finding => finding.RuleId is "CSDK3016" or "CSDK3041");
        Assert.DoesNotContain('<', read.Article.Text);
        Assert.Equal("x", read.Article.Markup.NamedAnchors[0]);
    }

    [Theory]
    [InlineData("<a id=\"x\" onclick=\"y()\"></a>Words.")]
    [InlineData("<a href=\"x\"></a>Words.")]
    [InlineData("<a id=\"x\" name=\"y\"></a>Words.")]
    [InlineData("<a id=\"a b\"></a>Words.")]
    [InlineData("<a id=\"&quot;\"></a>Words.")]
    [InlineData("<a id=\"\"></a>Words.")]
    [InlineData("<a id></a>Words.")]
    [InlineData("<a id=\"fnref:1\"></a>Words.")]
    [InlineData("<abbr id=\"x\"></abbr>Words.")]
    public void Any_other_tag_is_left_out(string body)
    {
        var read = MarkdownReading.Read($"# Title\n\n{body}\n");
        Assert.Equal("<p>Words.</p>\n", read.Article.Markup!.Html);
        Assert.Equal("CSDK3016", Assert.Single(read.Findings).RuleId);
        Assert.Empty(read.Article.Markup.NamedAnchors);
    }

    [Theory]
    [InlineData("See [there](#x).\n\n<a id=\"x\"></a>Words.")]
    [InlineData("See [there](#x).\n\n## Words {#x}\n\nMore.")]
    [InlineData("See [there](#words).\n\n<a id=\"words\"></a>\n\n## Words\n\nMore.")]
    public void A_link_may_lead_there(string body) => Assert.Empty(MarkdownReading.Findings($"# Title\n\n{body}\n"));

    [Fact]
    public void A_misspelled_one_is_found()
    {
        var finding = Assert.Single(MarkdownReading.Read("# Title\n\n[There](#last-baot).\n\n<a id=\"last-boat\"></a>Words.\n").Findings);
        Assert.Equal("No heading of this article has the anchor 'last-baot'. Did you mean '#last-boat'?", MarkdownReading.Message(finding));
    }

    [Theory]
    [InlineData("## One {#x}\n\nA.\n\n## Two {#x}\n\nB.", "CSDK3041 7:1-7:12", "two")]
    [InlineData("## One {#x}\n\n<a id=\"y\"></a>A.\n\n<a name=\"y\"></a>B.", "CSDK3041 7:1-7:13", null)]
    public void A_second_one_of_the_same_name_is_reported_and_left_out(string body, string expected, string? anchor)
    {
        var read = MarkdownReading.Read($"# Title\n\n{body}\n");
        Assert.Equal([expected], read.Findings.Select(MarkdownReading.Show));
        Assert.Equal(anchor ?? "x", read.Article.Markup!.Headings[^1].Anchor);
        Assert.Equal(1, read.Article.Markup.Html.Split("id=\"y\"").Length - 1 + (anchor is null ? 0 : 1));
    }

    [Theory]
    [InlineData("## ![A pier](pier.jpg) {#x}\n\nSee [there](#x).\n\n<a id=\"x\"></a>Words.", "CSDK3041 7:1-7:11")]
    [InlineData("See [there](#x).\n\n<a id=\"x\"></a>\n\n## ![A pier](pier.jpg) {#x}\n\nWords.", "CSDK3041 5:1-5:11")]
    [InlineData("## Words {#x}\n\nSee [there](#x).\n\n## ![A pier](pier.jpg) {#x}\n\nMore.", "CSDK3041 7:1-7:28")]
    [InlineData("## ![A pier](pier.jpg) {#x}\n\nSee [there](#x).\n\n## X\n\nMore.", null)]
    public void A_heading_of_an_image_alone_keeps_its_anchor_for_itself(string body, string? expected)
    {
        var read = MarkdownReading.Read($"# Title\n\n{body}\n");
        Assert.Equal(
            expected is null ? [] : [expected],
            read.Findings.Where(static finding => finding.RuleId != "CSDK3005").Select(MarkdownReading.Show));
        Assert.Equal(2, read.Article.Markup!.Html.Split("id=\"x\"").Length);
    }

    [Fact]
    public void A_tag_with_the_name_of_a_heading_stands_for_that()
    {
        var markup = MarkdownReading.Read("# Title\n\n<a id=\"times\"></a>\n\n## Times\n\nWords.\n").Article.Markup!;
        Assert.Equal("<h2 id=\"times\">Times</h2>\n<p>Words.</p>\n", markup.Html);
        Assert.Empty(markup.NamedAnchors);
    }
}
