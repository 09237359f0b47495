using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>Headline, standfirst and teaser as HTML.</summary>
public class LeadHtmlTests
{
    private const string Code = """
        using QuoteBook.Seeds;

        public static class Host
        {
            public static string[] Run() =>
            [
                Articles.All[0].Title, Articles.All[0].TitleHtml, Articles.All[0].StandfirstHtml ?? "-", Articles.All[0].TeaserHtml ?? "-",
            ];
        }
        """;

    [Theory]
    [InlineData("# The *Night* & `a<b` **ferry**", "The Night & a<b ferry", "The <em>Night</em> &amp; <code>a&lt;b</code> <strong>ferry</strong>")]
    [InlineData("# The plain ferry & <boat", "The plain ferry & <boat", "The plain ferry &amp; &lt;boat")]
    [InlineData("# The [*night*](https://example.org/) ferry", "The night ferry", "The <em>night</em> ferry")]
    [InlineData("# The https://example.org/?a&b *ferry*", "The https://example.org/?a&b ferry", "The https://example.org/?a&amp;b <em>ferry</em>")]
    [InlineData("The *night*\nferry\n===", "The night ferry", "The <em>night</em>\nferry")]
    [InlineData("# The \\*night\\* *ferry* &quot;x&quot;", "The *night* ferry \"x\"", "The *night* <em>ferry</em> &quot;x&quot;")]
    [InlineData("---\ntitle: The night ferry\n---\n\n# The *night* ferry", "The night ferry", "The <em>night</em> ferry")]
    [InlineData("---\ntitle: The Night Ferry\n---\n\n# The *night* ferry", "The Night Ferry", "The Night Ferry")]
    public void The_headline_has_the_markup_of_its_heading(string lead, string title, string html) =>
        Assert.Equal([title, html, "-", "-"], HostRun.Of([new("seeds/a-night-ferry.md", lead + "\n\nThe text.\n")], Code));

    [Theory]
    [InlineData("# The <b>night</b> ![bird](a.jpg)*ferry*[^1]", "[^1]: A note.", "The night ferry", "The night <em>ferry</em>", "CSDK3016")]
    [InlineData("---\ntitle: The *night* & ferry\n---", "", "The *night* & ferry", "The *night* &amp; ferry", "CSDK2024")]
    public void What_a_headline_cannot_have_is_left_out_or_plain_text(
        string lead, string end, string title, string html, params string[] expected) => Assert.Equal(
        [title, html, "-", "-"],
        HostRun.Of([new("seeds/a-night-ferry.md", lead + "\n\nThe text.\n\n" + end + "\n")], Code, expected: expected));

    [Fact]
    public void Front_matter_is_plain_text() => Assert.Equal(
        ["T", "T", "A *b* &amp; c", "&lt;d&gt;"],
        HostRun.Of(
            [new("seeds/a-night-ferry.md", "---\ntitle: T\nstandfirst: A *b* & c\nteaser: <d>\n---\n\nThe text.\n")], Code,
            expected: ["CSDK2024"]));

    [Fact]
    public void A_standfirst_of_the_text_has_its_markup() => Assert.Equal(
        ["The night ferry", "The night ferry", "A <em>b</em> &amp; c.", "-"],
        HostRun.Of(
            [
                new("seeds/a-night-ferry.md", "# The night ferry\n\nA *b* & c.\n\nThe text.\n"),
                new("seeds/a-night-ferry.meta.yaml", "standfirst: A b & c.\n"),
            ],
            Code));
}
