using System.Text.Json;
using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Pages;

public class JsonLdTests
{
    private static readonly JsonElement Graph = GraphOf(Bridge);
    private static readonly JsonElement News = Graph[0];

    [Fact]
    public void An_article_says_what_search_engines_ask_for()
    {
        Assert.Equal("NewsArticle", Text(News, "@type"));
        Assert.Equal("https://courier.example/news/the-bridge-opens/", Text(News, "url"));
        Assert.Equal("https://courier.example/news/the-bridge-opens/", Text(News, "mainEntityOfPage"));
        Assert.Equal("The bridge opens", Text(News, "headline"));
        Assert.Equal("After six years of work, Velm has its bridge.", Text(News, "description"));
        Assert.Equal("2025-03-02", Text(News, "datePublished"));
        Assert.Equal("2025-03-05T10:00:30Z", Text(News, "dateModified"));
        Assert.Equal("en-GB", Text(News, "inLanguage"));
        Assert.Equal("City", Text(News, "articleSection"));
        Assert.Equal(Bridge.WordCount, News.GetProperty("wordCount").GetInt32());
        Assert.Equal(["Velm", "bridges & roads"], News.GetProperty("keywords").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Equal("https://courier.example/news/the-bridge-opens/pier.jpg", Text(News.GetProperty("image"), "url"));
        Assert.Equal("The pier", Text(News.GetProperty("image"), "caption"));
        var publisher = News.GetProperty("publisher");
        Assert.Equal(("Organization", "Courier Press"), (Text(publisher, "@type"), Text(publisher, "name")));
        Assert.Equal("https://courier.example/news/logo.png", Text(publisher.GetProperty("logo"), "url"));
    }

    [Fact]
    public void Authors_who_are_entities_have_links()
    {
        var authors = News.GetProperty("author");
        Assert.Equal(["Person Mara Lind", "Person D. O. Orlev"], authors.EnumerateArray().Select(Name));
        Assert.Equal("https://people.example/mara", authors[0].GetProperty("sameAs")[0].GetString());
        Assert.False(authors[1].TryGetProperty("sameAs", out _));
    }

    [Fact]
    public void An_article_without_authors_is_the_sites()
    {
        Assert.Equal("Organization The newsroom", Name(GraphOf(Plain)[0].GetProperty("author")[0]));
        Assert.Equal("Person The newsroom", Name(GraphOf(Plain, ArticleSchema.BlogPosting)[0].GetProperty("author")[0]));
        Assert.Equal("BlogPosting", Text(GraphOf(Plain, ArticleSchema.BlogPosting)[0], "@type"));
    }

    [Fact]
    public void Quotations_are_parts_with_their_speakers()
    {
        var quotes = News.GetProperty("hasPart");
        Assert.Equal(["We must go on, and we shall.", "a fair share"], quotes.EnumerateArray().Select(quote => Text(quote, "text")));
        Assert.All(quotes.EnumerateArray(), quote => Assert.Equal("Quotation", Text(quote, "@type")));
        foreach (var property in new[] { "creator", "spokenByCharacter" })
        {
            Assert.Equal("Person Mara Lind", Name(quotes[0].GetProperty(property)));
            Assert.Equal("Organization Harbor Authority", Name(quotes[1].GetProperty(property)));
        }
        Assert.StartsWith("https://courier.example/news/the-bridge-opens/#:~:text=", Text(quotes[0], "url"), StringComparison.Ordinal);
        // One person, one id.
        Assert.Equal(Text(News.GetProperty("author")[0], "@id"), Text(quotes[0].GetProperty("creator"), "@id"));
    }

    [Fact]
    public void The_writers_comma_is_no_part_of_what_was_said()
    {
        var article = new ArticleBuilder("T").AddParagraph("“We must go on,” she said.").AddQuote("We must go on,").Build();
        Assert.Equal("We must go on", Text(GraphOf(article)[0].GetProperty("hasPart")[0], "text"));
    }

    [Fact]
    public void What_is_uncertain_is_not_said()
    {
        var (mara, orla, velm) = (new Person("Mara Lind"), new Person("Orla Fenn"), new Place("Velm"));
        var report = new CreativeWork("The Report");
        var article = new ArticleBuilder("T")
            .AddParagraph("Mara Lind met Orla Fenn in Velm. “Go.” “Stay.” “Wait.” Orla Fenn.")
            .AddQuote("Go.", mara, isUncertain: true).AddQuote("Stay.", velm).AddQuote("Wait.", report)
            .AddMention("Mara Lind", mara, isUncertain: true)
            .AddMention("Orla Fenn", orla, isUncertain: true).AddMention("Velm", velm).AddMention("Orla Fenn", orla)
            .AddEntity(report)
            .Build();
        var news = GraphOf(article)[0];
        Assert.Equal(
            ["CreativeWork The Report", "Person Orla Fenn", "Place Velm"],
            news.GetProperty("mentions").EnumerateArray().Select(Name).Order(StringComparer.Ordinal));
        var quotes = news.GetProperty("hasPart");
        Assert.Equal(["@type", "url", "text"], quotes[0].EnumerateObject().Select(property => property.Name));
        // A place says nothing, and what a report says is based on it.
        Assert.Equal(["@type", "url", "text"], quotes[1].EnumerateObject().Select(property => property.Name));
        Assert.Equal("CreativeWork The Report", Name(quotes[2].GetProperty("isBasedOn")));
    }

    [Fact]
    public void Links_that_could_run_are_left_out()
    {
        var mara = new Person("Mara Lind")
        {
            SameAs = ["javascript:alert(1)", "/mara", "//evil.example", "ftp://x.example/", "https://de.example/Köln"],
        };
        var article = new ArticleBuilder("T")
        {
            CanonicalUrl = "/elsewhere",
            OriginalUrl = "data:x",
            Image = new() { Url = "javascript:x" },
        }
            .AddParagraph("Mara Lind.").AddMention("Mara Lind", mara).Build();
        var news = GraphOf(article)[0];
        var links = news.GetProperty("mentions")[0].GetProperty("sameAs");
        Assert.Equal("https://de.example/K%C3%B6ln", Assert.Single(links.EnumerateArray()).GetString());
        Assert.Equal("https://courier.example/news/t/", Text(news, "url"));
        Assert.False(news.TryGetProperty("isBasedOn", out _) || news.TryGetProperty("image", out _));
    }

    [Fact]
    public void The_way_from_the_home_page_leads_through_the_section_where_it_has_a_page()
    {
        Assert.Equal(
            [(1, "The Velm Courier", "https://courier.example/news/"), (2, "The bridge opens", null)], Crumbs(Graph));
        var site = new SiteInfo("S", new("https://s.example/")) { SectionRoute = section => $"/sections/{section}/" };
        Assert.Equal(
            [(1, "S", "https://s.example/"), (2, "City", "https://s.example/sections/City/"), (3, "The bridge opens", null)],
            Crumbs(new Written(output => JsonLd.Write(output, site, Bridge)).Json().GetProperty("@graph")));
    }

    // From the pages of schema.org: each type with its properties and those of the types above it.
    [Fact]
    public void Each_type_has_only_properties_of_its_own()
    {
        var thing = "name description url sameAs mainEntityOfPage image";
        var work = thing
            + " author creator publisher datePublished dateModified inLanguage keywords mentions hasPart isBasedOn text headline";
        var properties = new Dictionary<string, string>
        {
            ["NewsArticle"] = work + " wordCount articleSection",
            ["Quotation"] = work + " spokenByCharacter",
            ["CreativeWork"] = work,
            ["ImageObject"] = work + " caption width height encodingFormat",
            ["Person"] = thing,
            ["Organization"] = thing + " logo",
            ["Place"] = thing,
            ["BreadcrumbList"] = thing + " itemListElement",
            ["ListItem"] = thing + " position item",
        };
        var seen = Graph.EnumerateArray().SelectMany(Nodes).ToList();
        Assert.All(
            seen,
            node => Assert.Empty(
                node.EnumerateObject().Select(property => property.Name).Where(name => name[0] != '@')
                    .Except(properties[Text(node, "@type")!].Split(' '))));
        Assert.Contains(seen, node => Text(node, "@type") == "Place");
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Nodes(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };

    private static JsonElement GraphOf(Article article, ArticleSchema schema = ArticleSchema.NewsArticle)
    {
        var json = new Written(output => JsonLd.Write(output, Site, article, schema)).Json();
        Assert.Equal("https://schema.org", Text(json, "@context"));
        return json.GetProperty("@graph");
    }

    private static IEnumerable<(int, string?, string?)> Crumbs(JsonElement graph) =>
        graph[1].GetProperty("itemListElement").EnumerateArray().Select(item => (
            item.GetProperty("position").GetInt32(), Text(item, "name"),
            item.TryGetProperty("item", out var address) ? address.GetString() : null));

    private static string Name(JsonElement node) => $"{Text(node, "@type")} {Text(node, "name")}";

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
