using AngleSharp.Dom;
using ContentSdk.AspNetCore.Tests.Harness;
using ContentSdk.Engine.Tests;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Html;

public class ContentHtmlTests
{
    [Fact]
    public void A_body_shows_quotations_and_people_if_the_site_says_so()
    {
        var article = Other.Seeds.Articles.TheBridgeOpens;
        var plain = Pages.SiteOf(Other.Seeds.Articles.Set);
        Assert.Empty(Pages.Parse(ContentHtml.Body(plain, article)).QuerySelectorAll("q"));
        var marked = Pages.SiteOf(
            Other.Seeds.Articles.Set,
            options => options.ArticleHtml = site => new() { QuoteElement = "q", IncludeSpeaker = true, EntityUrl = site.GetPath });
        var body = Pages.Parse(ContentHtml.Body(marked, article));
        Assert.Equal("quote-1", body.QuerySelector("q")!.Id);
        Assert.Equal("Mara Lind", body.QuerySelector("a[href='/people/mara-lind/']")!.TextContent);
        Assert.Empty(body.QuerySelectorAll("a[href*=velm]"));

        // And what leads to a quotation leads to its anchor.
        Assert.Equal(marked.GetPath(article) + "#quote-1", marked.GetPath(article.Quotes[0]));
        var figure = Pages.Parse(ContentHtml.Quote(marked, article.Quotes[0]));
        Assert.Equal(marked.GetPath(article.Quotes[0]), figure.QuerySelector("cite > a")!.GetAttribute("href"));
        Assert.StartsWith(plain.GetPath(article) + "#:~:text=", plain.GetPath(article.Quotes[0]), StringComparison.Ordinal);
        Assert.Null(Site.GetPath(Samples.Draft.Quotes[0]));
    }

    [Fact]
    public void Structured_data_leads_to_the_pages_of_authors_and_people_and_to_anchors()
    {
        var article = Samples.Bridge;
        var site = Pages.SiteOf(Samples.Set, options =>
        {
            options.TermRoutes[TaxonomyKind.Author] = "/authors/{slug}/";
            options.ArticleHtml = _ => new() { QuoteElement = "q" };
            options.ArticleSchema = static article => Web.ArticleSchema.BlogPosting;
        });
        var news = LinkedData(site, article);
        Assert.Equal("BlogPosting", news.GetProperty("@type").GetString());
        Assert.Equal("https://courier.example/the-bridge-opens/#quote-1", news.GetProperty("hasPart")[0].GetProperty("url").GetString());
        var mara = news.GetProperty("mentions").EnumerateArray().Single(static node => node.GetProperty("@type").GetString() == "Person");
        Assert.Equal("https://courier.example/people/mara-lind/", mara.GetProperty("url").GetString());

        Assert.Equal("https://courier.example/authors/d-o-orlev/", news.GetProperty("author")[0].GetProperty("url").GetString());
        // Without options, as it was.
        var plain = LinkedData(Pages.SiteOf(Samples.Set), Samples.Bridge);
        Assert.Equal("NewsArticle", plain.GetProperty("@type").GetString());
        Assert.False(plain.GetProperty("author")[0].TryGetProperty("url", out _));
    }

    private static System.Text.Json.JsonElement LinkedData(ContentSite site, Article article)
    {
        var head = Pages.Head(output => ContentHtml.WriteHead(output, site, article));
        using var linked = System.Text.Json.JsonDocument.Parse(head.QuerySelector("script[type='application/ld+json']")!.TextContent);
        return linked.RootElement.GetProperty("@graph")[0].Clone();
    }

    private static readonly ContentSite Site = Pages.SiteOf(Samples.Set);

    [Fact]
    public void A_quotation_has_words_speaker_and_place()
    {
        var quote = Samples.Bridge.Quotes[0];
        var (_, page) = Pages.Body(output => ContentHtml.WriteQuote(output, Site, quote));
        var figure = page.Body!.Children.Single();
        Assert.Equal("figure", figure.LocalName);
        Assert.Equal("en-GB", figure.GetAttribute("lang"));
        var words = figure.QuerySelector("blockquote")!;
        Assert.Equal(quote.Text, words.TextContent);
        Assert.StartsWith("https://courier.example/the-bridge-opens/#:~:text=", words.GetAttribute("cite"), StringComparison.Ordinal);
        Assert.Equal("Mara Lind, The bridge opens", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("/people/mara-lind/", figure.QuerySelector("figcaption > a")!.GetAttribute("href"));
        Assert.StartsWith("/the-bridge-opens/#:~:text=", figure.QuerySelector("cite > a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_of_an_article_without_a_page_has_no_link_to_it()
    {
        var (_, page) = Pages.Body(output => ContentHtml.WriteQuote(output, Site, Samples.Draft.Quotes[0]));
        Assert.Equal("Mara Lind, Secret plan", page.QuerySelector("figcaption")!.TextContent);
        Assert.Null(page.QuerySelector("cite > a"));
        Assert.Null(page.QuerySelector("blockquote")!.GetAttribute("cite"));
        var preview = Pages.SiteOf(Samples.Set, options => options.IncludeDrafts = true);
        Assert.NotNull(
            Pages.Body(output => ContentHtml.WriteQuote(output, preview, Samples.Draft.Quotes[0])).Page.QuerySelector("cite > a"));
    }

    [Theory]
    [InlineData("We must go on,", false, "We must go on")]
    [InlineData("We must go on.", false, "We must go on.")]
    [InlineData("First.\n\nSecond.", false, "First. Second.")]
    [InlineData("We must go on,", true, "We must go on")]
    public void The_comma_of_the_writer_and_an_uncertain_speaker_are_left_out(string words, bool isUncertain, string expected)
    {
        var mara = new Person("Mara Lind");
        var article = new ArticleBuilder("T").AddParagraph($"“{words}” said Mara Lind.")
            .AddQuote(words, mara, isUncertain: isUncertain).Build();
        var site = Pages.SiteOf(new ContentSetBuilder().Add(article).Build());
        var (_, page) = Pages.Body(output => ContentHtml.WriteQuote(output, site, article.Quotes[0]));
        Assert.Equal(expected, page.QuerySelector("blockquote > p")!.TextContent);
        Assert.Equal(isUncertain ? "T" : "Mara Lind, T", page.QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public void A_card_has_name_links_and_quotations_that_are_published()
    {
        var (_, page) = Pages.Body(output => ContentHtml.WriteSpeaker(output, Site, Samples.Mara));
        Assert.Equal("Mara Lind", page.QuerySelector(".speaker-name > a[href='/people/mara-lind/']")!.TextContent);
        var link = page.QuerySelector(".speaker-links a")!;
        Assert.Equal(("https://people.example/mara", "people.example"), (link.GetAttribute("href"), link.TextContent));
        Assert.Equal(Samples.Bridge.Quotes[0].Text, Assert.Single(page.QuerySelectorAll("blockquote")).TextContent);
        Assert.Equal("The bridge opens", page.QuerySelector("figcaption")!.TextContent);
        Assert.Empty(Pages.Body(output => ContentHtml.WriteSpeaker(output, Site, Samples.Mara, 0)).Page.QuerySelectorAll("blockquote"));
    }

    [Fact]
    public void A_card_begins_with_the_newest_article_and_can_be_that_of_one_article()
    {
        var mara = new Person("Mara Lind");
        var (old, recent) = (Said("a", 2020, "We begin."), Said("b", 2024, "We go on."));
        var site = Pages.SiteOf(new ContentSetBuilder().Add(old).Add(recent).Build());
        Assert.Equal(["We go on.", "We begin."], Words(3, null));
        Assert.Equal(["We go on."], Words(1, null));
        Assert.Equal(["We begin."], Words(1, old));

        Article Said(string slug, int year, string words) => new ArticleBuilder("T", slug) { Published = new(year, 1, 1) }
            .AddParagraph($"“{words}” said Mara Lind.").AddQuote(words, mara).Build();

        IEnumerable<string> Words(int quotes, Article? article) =>
            Pages.Body(output => ContentHtml.WriteSpeaker(output, site, mara, quotes, article)).Page
                .QuerySelectorAll("blockquote").Select(static words => words.TextContent);
    }

    [Fact]
    public void Only_an_article_of_the_lists_has_a_link_to_its_Markdown()
    {
        const string Link = "link[type='text/markdown']";
        var text = new ArticleBuilder("Harbor walk", "harbor-walk").AddParagraph("A walk.").Build();
        Assert.NotNull(Pages.Head(output => ContentHtml.WriteHead(output, Site, Samples.Tea)).QuerySelector(Link));
        Assert.Null(Pages.Head(output => ContentHtml.WriteHead(output, Site, text)).QuerySelector(Link));
        Assert.Null(Pages.Head(output => ContentHtml.WriteHead(output, Site, Samples.Draft)).QuerySelector(Link));
    }

    [Theory]
    [InlineData("2", "2")]
    [InlineData("2 2 3 3 2", "2 2[3 3] 2")]
    [InlineData("2 4 3 2", "2[4 3] 2")]
    [InlineData("3 2 3", "3 2[3]")]
    [InlineData("2 3 4 5 2 6", "2[3[4[5]]] 2[6]")]
    [InlineData("1 2 3 1", "1[2[3]] 1")]
    [InlineData("4 3 2 1", "4 3 2 1")]
    public void Headings_are_nested(string levels, string expected)
    {
        var builder = new ArticleBuilder("T");
        foreach (var level in levels.Split(' '))
            builder.AddHeading(level, int.Parse(level, System.Globalization.CultureInfo.InvariantCulture));
        var (text, page) = Pages.Body(output => ContentHtml.WriteTableOfContents(output, builder.Build(), "On this page"));
        Assert.Equal(expected, Shape(page.QuerySelector("nav[aria-label='On this page'] > ol")!));
        // What is written is what the parser has: it closed nothing by itself.
        Assert.Equal(text, page.Body!.InnerHtml);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void No_headings_and_no_tags_are_nothing()
    {
        Assert.Empty(Pages.Text(output => ContentHtml.WriteTableOfContents(output, Samples.Undated)));
        Assert.Empty(Pages.Text(output => ContentHtml.WriteTags(output, Site, Samples.Undated)));
    }

    [Fact]
    public void Tags_lead_to_their_pages_where_they_have_one()
    {
        var (_, page) = Pages.Body(output => ContentHtml.WriteTags(output, Site, Samples.Bridge));
        var links = page.QuerySelectorAll("ul.tags > li > a[rel=tag]");
        Assert.Equal(["/tags/velm/", "/tags/bridges-roads/"], links.Select(link => link.GetAttribute("href")));
        var plain = Pages.SiteOf(Samples.Set, options => options.TagRoute = null);
        Assert.Empty(Pages.Body(output => ContentHtml.WriteTags(output, plain, Samples.Bridge)).Page.QuerySelectorAll("a"));
    }

    [Fact]
    public void The_head_says_what_the_page_is()
    {
        var head = Pages.Head(output => ContentHtml.WriteHead(output, Site, Samples.Bridge));
        Assert.Empty(head.Body!.ChildNodes);
        Assert.Equal("The bridge opens – The Velm Courier", head.Title);
        Assert.Equal(
            "After six years of work, Velm has its bridge.", head.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal("https://courier.example/the-bridge-opens/", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("The bridge opens", head.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal(
            ["/feed.xml", "/atom.xml", "/feed.json", "/the-bridge-opens/index.md"],
            head.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")));
        using var linked = System.Text.Json.JsonDocument.Parse(head.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("The bridge opens", linked.RootElement.GetProperty("@graph")[0].GetProperty("headline").GetString());
        Assert.Null(head.QuerySelector("meta[name=robots]"));
        Assert.NotNull(
            Pages.Head(output => ContentHtml.WriteHead(output, Site, Samples.Draft)).QuerySelector("meta[name=robots][content=noindex]"));
        var below = Pages.SiteOf(Samples.Set, options => options.Site = Samples.Site("https://courier.example/news/"));
        var person = Pages.Head(output => ContentHtml.WriteHead(output, below, "Mara Lind", below.GetPath(Samples.Mara)!));
        Assert.Equal("https://courier.example/news/people/mara-lind/", person.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        var home = Pages.Head(output => ContentHtml.WriteHead(output, Site, "The Velm Courier", "/"));
        Assert.Equal("The Velm Courier", home.Title);
        Assert.Equal("https://courier.example/", home.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_search_needs_no_script()
    {
        var (_, page) = Pages.Body(output => ContentHtml.WriteSearchBox(output, Site, "Find", "a \"b\""));
        var form = page.QuerySelector("form[role=search]")!;
        Assert.Equal(("get", "/search"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal("a \"b\"", form.QuerySelector("label > input[type=search][name=q]")!.GetAttribute("value"));
        var none = Pages.SiteOf(Samples.Set, options => options.SearchPath = null);
        Assert.Throws<InvalidOperationException>(() => Pages.Text(output => ContentHtml.WriteSearchBox(output, none)));
    }

    private static string Shape(IElement list) => string.Join(' ', list.Children.Select(item =>
        item.QuerySelector("a")!.TextContent + string.Concat(item.Children.Where(IsList).Select(inner => $"[{Shape(inner)}]"))));

    private static bool IsList(IElement element) => element.LocalName == "ol";

    [Fact]
    public void The_ids_of_all_quotations_take_linear_time() => Work.GrowsWithTheSize(
        static size =>
        {
            var builder = new ArticleBuilder("T")
            {
                Html = string.Concat(Enumerable.Range(0, size).Select(static i => $"<p id=\"quote-x{i}\">“Word {i}.”</p>\n")) + "<i id=quote-1>x</i>",
            };
            for (var i = 0; i < size; i++)
                builder.AddParagraph($"“Word {i}.”").AddQuote($"Word {i}.");
            return builder.Build();
        },
        static article =>
        {
            var options = new ArticleHtmlOptions();
            Assert.All(article.Quotes, quote => Assert.StartsWith("quote-quote-", options.GetQuoteId(quote), StringComparison.Ordinal));
        },
        4000);
}
