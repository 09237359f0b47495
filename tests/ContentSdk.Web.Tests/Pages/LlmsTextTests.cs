using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Pages;

public class LlmsTextTests
{
    [Fact]
    public void Articles_are_listed_by_section_newest_first() => Assert.Equal(
        """
        # The Velm Courier

        > News from Velm & around.

        ## City

        - [The bridge opens](https://courier.example/news/the-bridge-opens/): After six years of work, Velm has its bridge.

        ## Articles

        - [Tea \< coffee & cake](https://courier.example/news/tea/): Which do people drink?
        - [About us](https://courier.example/news/about/)

        """.ReplaceLineEndings("\n"),
        new Written(output => LlmsText.Write(output, Site, Set.Articles)).Text);

    [Fact]
    public void Links_lead_to_twins_where_there_are_any()
    {
        var site = new SiteInfo("S #1\n# no heading", new("https://s.example/")) { MarkdownRoute = article => $"/{article.Slug}(1).md" };
        var odd = new ArticleBuilder("A ](javascript:x) [b\n## c", "a") { Teaser = "d\n- e" }.Build();
        Assert.Equal(
            """
            # S \#1 \# no heading

            ## Other

            - [A \](javascript:x) \[b ## c](https://s.example/a%281%29.md): d - e

            """.ReplaceLineEndings("\n"),
            new Written(output => LlmsText.Write(output, site, [odd], "Other")).Text);
    }
}
