using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>Quotations and mentions in the HTML of articles, as a host wants them.</summary>
public class MarkedHtmlTests
{
    private const string Code = """
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        public static class Host
        {
            public static string[] Run() =>
            [
                .. Articles.All.Select(article => article.GetHtml(new()
                {
                    QuoteElement = "q",
                    QuoteCite = quote => quote.Article.Route + "?a&b=\"",
                    QuoteClass = "said",
                    IncludeSpeaker = true,
                    EntityUrl = entity => entity is Person ? "/people/" + entity.Slug + "/" : null,
                })),
                string.Join("|", Articles.All.Select(article => article.GetHtml(new()) == article.Html)),
            ];
        }
        """;

    private const string Said =
        "class=\"said\" cite=\"/gate-opens/?a&amp;b=&quot;\" data-speaker=\"Orla Fenn\" data-speaker-url=\"/people/orla-fenn/\"";

    [Fact]
    public void A_host_puts_elements_around_them() => Assert.Equal(
        [
            $"<p>“<q {Said} id=\"quote-1\">We have <em>waited</em> &amp; waited long,</q>” said "
            + "<a href=\"/people/orla-fenn/\">Orla Fenn</a>, who runs the pier. Orla Fenn left.</p>\n",
            "True",
        ],
        HostRun.Of(
            [new("seeds/gate-opens.md", "# The gate opens\n\n“We have *waited* & waited long,” said Orla Fenn, who runs the pier. Orla Fenn left.\n")],
            Code));

    [Fact]
    public void Plain_text_has_them_too() => Assert.Equal(
        [
            $"<p>It is &lt;late&gt;. “<q {Said} id=\"quote-1\">We have waited &amp; waited Ü,</q>” said "
            + $"<a href=\"/people/orla-fenn/\">Orla Fenn</a>, “<q {Said}>so.</q>”</p>\n",
            "True",
        ],
        HostRun.Of(
            [new("seeds/gate-opens.txt", "The gate opens\n\nIt is <late>. “We have waited & waited Ü,” said Orla Fenn, “so.”\n")],
            Code));

    [Fact]
    public void Links_of_the_file_are_filled_and_have_none_inside_of_them() => Assert.Equal(
        [
            $"<p>“<q {Said} id=\"quote-1\">We have waited for <a href=\"/long-winter/\">this day</a>,</q>” said "
            + "<a href=\"/long-winter/#a\">Orla Fenn</a>, who runs the pier. <a href=\"/people/orla-fenn/\">Orla Fenn</a> left.</p>\n",
            "<h2 id=\"a\">A</h2>\n<p>It did.</p>\n",
            "True|True",
        ],
        HostRun.Of(
            [
                new("seeds/gate-opens.md", "# The gate opens\n\n“We have waited for [this day](long-winter.md),” said [Orla Fenn](long-winter.md#a), who runs the pier. Orla Fenn left.\n"),
                new("seeds/long-winter.md", "# A long winter ends\n\n## A\n\nIt did.\n"),
            ],
            Code));

    [Fact]
    public void The_examples_of_the_docs_are_what_comes_out() => Assert.Equal(
        [
            "<p>“<mark data-speaker=\"Ines Pellworth\" data-speaker-url=\"/people/ines-pellworth/\" id=\"quote-1\">"
            + "The <em>first</em> boat goes at six,</mark>” said <a href=\"/people/ines-pellworth/\">Ines Pellworth</a>.</p>\n",
            "The <em>Night Ferry</em> &amp; its <code>timetable</code>",
        ],
        HostRun.Of(
            [
                new(
                    "seeds/night-ferry.md",
                    "# The *Night Ferry* & its `timetable`\n\n“The *first* boat goes at six,” said Ines Pellworth.\n"),
            ],
            """
            using ContentSdk;
            using QuoteBook.Seeds;

            public static class Host
            {
                private static readonly ArticleHtmlOptions Options = new()
                {
                    QuoteElement = "mark",
                    IncludeSpeaker = true,
                    EntityUrl = entity => entity is Person ? $"/people/{entity.Slug}/" : null,
                };

                public static string[] Run() => [Articles.NightFerry.GetHtml(Options), Articles.NightFerry.TitleHtml];
            }
            """));
}
