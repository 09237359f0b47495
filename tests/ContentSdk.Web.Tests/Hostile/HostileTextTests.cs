using ContentSdk.Web.Tests.Harness;
using Markdig;
using Xunit;
using static ContentSdk.Web.Tests.Hostile.HostileTexts;

namespace ContentSdk.Web.Tests.Hostile;

/// <summary>The same for HTML, Markdown and links to words.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts => All;

    [Theory]
    [MemberData(nameof(Texts))]
    public void Meta(string text)
    {
        var page = new Written(output => OpenGraph.Write(output, SiteOf(text), ArticleOf(text))).Html();
        Assert.All(page.Head!.Children, child => Assert.Equal("meta", child.LocalName));
        Assert.Empty(page.Body!.ChildNodes);
        Assert.All(
            page.Head.Children,
            meta => Assert.Empty(meta.Attributes.Select(attribute => attribute.Name).Except(["property", "name", "content"])));
        Assert.Equal(Allowed(text), page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.All(
            page.QuerySelectorAll("meta[property='og:url'], meta[property='og:image'], meta[property='article:author']"),
            meta => Addresses.AssertSafe(meta.GetAttribute("content")!));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Twin(string text) =>
        CheckMarkdown(new Written(output => ArticleMarkdown.Write(output, SiteOf(text), ArticleOf(text))).Text);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Llms(string text)
    {
        var written = new Written(output => LlmsText.Write(output, SiteOf(text), [ArticleOf(text)]));
        CheckMarkdown(written.Text);
        // Title, description, section and one article, each on its line.
        Assert.Equal(1, written.Text.Split('\n').Count(line => line.StartsWith("- [", StringComparison.Ordinal)));
        Assert.Equal(1, written.Text.Split('\n').Count(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Fragments(string text) =>
        Assert.All(ArticleOf(text).Quotes, quote => Assert.Matches("^#:~:text=[A-Za-z0-9_.~%,&=-]+$", TextFragment.Of(quote)));

    private static void CheckMarkdown(string markdown)
    {
        Assert.DoesNotContain('\r', markdown);
        var pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();
        var page = Written.Parse(Markdig.Markdown.ToHtml(markdown, pipeline));
        Assert.Empty(page.QuerySelectorAll("script, style, svg, iframe, b"));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Addresses.AssertSafe(link.GetAttribute("href")!));
        Assert.All(page.QuerySelectorAll("img[src]"), image => Addresses.AssertSafe(image.GetAttribute("src")!));
    }
}
