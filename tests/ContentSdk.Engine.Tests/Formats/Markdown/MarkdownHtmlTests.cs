using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>The HTML of an article is safe to put on a page.</summary>
public class MarkdownHtmlTests
{
    [Theory]
    [InlineData("# T\n\nA **b**.", "<p>A <strong>b</strong>.</p>\n")]
    [InlineData("# T\n\n## In winter\n\nText.", "<h2 id=\"in-winter\">In winter</h2>\n<p>Text.</p>\n")]
    [InlineData("---\ntitle: T\n---\n\n# T\n\nText.", "<p>Text.</p>\n")]
    [InlineData("# T\n\n~~a~~ www.a.b", "<p><del>a</del> <a href=\"https://www.a.b\">www.a.b</a></p>\n")]
    public void It_is_the_body_without_the_headline(string file, string html) => Assert.Equal(html, HtmlOf(file));

    [Theory]
    [InlineData("# T\n\n<script>alert(1)</script>\n\nText <img src=x onerror=alert(1)> <b>bold</b>.")]
    [InlineData(
        "# T\n\n[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](&#106;avascript:alert(1)) [d](data:text/html,x) [e](vbscript:x) [f](<java\tscript:alert(1)>)")]
    [InlineData("# T\n\n![a](javascript:alert(1)) <javascript:alert(1)> [x]\n\n[x]: javascript:alert(1)")]
    [InlineData("# T\n\n[a](https://a.b \"\\\" onmouseover=alert(1) \\\"\") [a](<https://a.b\" onmouseover=\"alert(1)>)")]
    [InlineData("# T\n\n```\" onmouseover=\"alert(1)\ncode </code><script>\n```")]
    [InlineData("# T\n\n## \"><script>alert(1)</script>\n\nText.")]
    [InlineData("# T\n\na[^\"><script>]\n\n[^\"><script>]: x")]
    public void Nothing_in_it_runs(string file)
    {
        var html = HtmlOf(file);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=\"x\"", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)<[^>]*\\son[a-z]+\\s*=[^>]*>", WithoutAttributeValues(html));
        Assert.DoesNotMatch("(?i)(href|src)=\"\\s*(java|vb|data)[^\"]*:", html);
    }

    [Fact]
    public void Raw_html_is_kept_where_a_project_asks_for_it()
    {
        Assert.Equal("<p>A <b>b</b>.</p>\n", MarkdownReading.Read("# T\n\nA <b>b</b>.", keepsRawHtml: true).Article.Markup!.Html);
        Assert.Equal("<p>A b.</p>\n", HtmlOf("# T\n\nA <b>b</b>."));
    }

    private static string HtmlOf(string file) => MarkdownReading.Read(file).Article.Markup!.Html;

    private static string WithoutAttributeValues(string html)
    {
        var parts = html.Split('"');
        return string.Concat(parts.Where((_, i) => i % 2 == 0));
    }
}
