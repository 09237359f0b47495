using System.Text;
using ContentSdk.Web.Html;
using ContentSdk.Web.Tests.Harness;
using CsCheck;
using Xunit;

namespace ContentSdk.Web.Tests.Feeds;

/// <summary>HTML for other places than the article's page.</summary>
public class PortableHtmlTests
{
    private static readonly Uri Page = new("https://courier.example/news/bridge/");

    [Theory]
    [InlineData("<p>a &amp; b</p>", "<p>a &amp; b</p>")]
    [InlineData("<a href=\"x.html?a=1&amp;b=2\">x</a>", "<a href=\"https://courier.example/news/bridge/x.html?a=1&amp;b=2\">x</a>")]
    [InlineData("<a href='../y/'>y</a>", "<a href=\"https://courier.example/news/y/\">y</a>")]
    [InlineData("<A HREF=/z>z</A>", "<a href=\"https://courier.example/z\">z</a>")]
    [InlineData("<a href=\"mailto:a@b.example\">m</a>", "<a href=\"mailto:a@b.example\">m</a>")]
    [InlineData("<a href=\"tel:+1-23\">t</a>", "<a href=\"tel:+1-23\">t</a>")]
    [InlineData("<a href=\"https://o.example/ä\">o</a>", "<a href=\"https://o.example/%C3%A4\">o</a>")]
    [InlineData("<img src=\"b.png\" alt='say \"a\"'>", "<img src=\"https://courier.example/news/bridge/b.png\" alt=\"say &quot;a&quot;\">")]
    [InlineData("<input type=\"checkbox\" checked=\"checked\" />", "<input type=\"checkbox\" checked=\"checked\">")]
    [InlineData("1 < 2 <3", "1 &lt; 2 &lt;3")]
    [InlineData("a<!-- <p> -->b<!-->c<!doctype x>d<?php e?>f</>g", "abcdfg")]
    public void Addresses_become_absolute(string html, string expected) => Assert.Equal(expected, Rewrite(html));

    [Theory]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\" java\nscript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"&#106;avascript&#58;alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"java&#9;script:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"//evil.example/\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"/\\evil.example/\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"https:evil.example/\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"vbscript:x\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"https://a@evil.example/\">x</a>", "<a>x</a>")]
    [InlineData("<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">", "<img>")]
    [InlineData("<img src=x.png onerror=alert(1) style=\"position:fixed\">", "<img src=\"https://courier.example/news/bridge/x.png\">")]
    [InlineData("a<script>alert('<p>')</script>b", "ab")]
    [InlineData("a<SCRIPT x>y</scripts></ScRiPt\n>b", "ab")]
    [InlineData("a<script>never closed", "a")]
    [InlineData("a<style>p{}</style><iframe src=x></iframe><svg><g>b</g></svg>", "ab")]
    [InlineData("a<form action=x><button>b</button></form>", "ab")]
    [InlineData("a<plaintext><p>", "a")]
    [InlineData("a<p title=\"never closed", "a")]
    [InlineData("a<p", "a")]
    [InlineData("a<", "a&lt;")]
    [InlineData("<p title=a<b>c</p>", "<p title=\"a&lt;b\">c</p>")]
    public void What_could_run_is_left_out(string html, string expected) => Assert.Equal(expected, Rewrite(html));

    [Fact]
    public void Text_of_any_pieces_is_safe_for_another_parser() => Gen.OneOf(
        "<", ">", "\"", "'", "=", "/", " ", "\n", "a", "script", "style", "href", "src", "onload", "javascript:", "//evil.example",
        "<!--", "-->", "--!>", "</", "<a ", "<img ", "<p>", "</p>", "<svg", "<title>", "<table>", "<td>",
        "&#", "106", ";", "x", "<math>", "&quot;", "<![CDATA[", "]]>")
        .List[0, 24].Select(string.Concat).Sample(
            html =>
            {
                var page = Written.Parse(Rewrite(html));
                Assert.Empty(page.QuerySelectorAll("script, style, svg, math, iframe, title, form"));
                foreach (var attribute in page.Body!.QuerySelectorAll("*").SelectMany(element => element.Attributes))
                {
                    Assert.DoesNotContain("on", attribute.Name[..Math.Min(2, attribute.Name.Length)], StringComparison.Ordinal);
                    if (attribute.Name is "href" or "src" or "cite")
                        Assert.StartsWith("https://courier.example/", attribute.Value, StringComparison.Ordinal);
                }
            },
            iter: 5_000);

    // Each of them makes a reader that looks ahead at every step take more than linear time.
    [Theory]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<a ")]
    [InlineData("<script>")]
    [InlineData("<script></scrip")]
    [InlineData("<a href=\"")]
    [InlineData("</")]
    [InlineData("&")]
    public void A_million_of_anything_is_read(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Assert.True(Rewrite(html).Length <= 4 * html.Length);
    }

    private static string Rewrite(string html) =>
        new Written(output => PortableHtml.Write(output, Page, Encoding.UTF8.GetBytes(html))).Text;
}
