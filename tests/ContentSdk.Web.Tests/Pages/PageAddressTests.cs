using System.Text.Json;
using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Pages;

/// <summary>What has a page on the site is said with its address.</summary>
public class PageAddressTests
{
    private static readonly SiteInfo Paged = new(Site)
    {
        AuthorRoute = static name => name == "D. O. Orlev" ? "/authors/d-o-orlev/" : null,
        EntityRoute = static entity => entity.Kind == EntityKind.Person ? $"/people/{entity.Slug}/" : null,
        QuoteFragment = static quote => "#quote-" + quote.DisplayText.Length,
    };

    [Fact]
    public void Authors_and_people_have_the_address_of_their_page()
    {
        var news = NewsOf(Bridge, Paged);
        Assert.Equal(
            ["https://courier.example/news/people/mara-lind/", "https://courier.example/news/authors/d-o-orlev/"],
            news.GetProperty("author").EnumerateArray().Select(Url));
        Assert.Equal("https://courier.example/news/people/mara-lind/", Url(news.GetProperty("hasPart")[0].GetProperty("creator")));
        Assert.Equal(
            ["", "https://courier.example/news/people/mara-lind/", ""],
            news.GetProperty("mentions").EnumerateArray().OrderBy(static node => node.GetProperty("@type").GetString() switch
            {
                "Organization" => 0,
                "Person" => 1,
                _ => 2,
            }).Select(Url));
        Assert.DoesNotContain("/people/", NewsOf(Bridge, Site).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_leads_to_its_anchor_on_the_page_of_the_site_alone()
    {
        Assert.Equal(
            "https://courier.example/news/the-bridge-opens/#quote-28", Url(NewsOf(Bridge, Paged).GetProperty("hasPart")[0]));
        var elsewhere = new ArticleBuilder("T") { CanonicalUrl = "https://other.example/t/" }
            .AddParagraph("“We must go on,” she said.").AddQuote("We must go on,").Build();
        Assert.StartsWith(
            "https://other.example/t/#:~:text=", Url(NewsOf(elsewhere, Paged).GetProperty("hasPart")[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_and_a_preview_lead_to_the_pages_of_authors_before_links_of_the_catalog()
    {
        var authors = new Written(output => JsonFeed.Write(output, Paged, [Bridge])).Json().GetProperty("items")[0].GetProperty("authors");
        Assert.Equal(
            ["https://courier.example/news/people/mara-lind/", "https://courier.example/news/authors/d-o-orlev/"],
            authors.EnumerateArray().Select(Url));
        Assert.Contains(
            "content=\"https://courier.example/news/authors/d-o-orlev/\"",
            new Written(output => OpenGraph.Write(output, Paged, Bridge)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_of_a_description_says_the_same()
    {
        var copy = new SiteInfo(new SiteInfo(Paged) { SectionRoute = static name => "/" + name, MarkdownRoute = static article => article.Slug });
        foreach (var property in typeof(SiteInfo).GetProperties().Where(static property => property.Name is not ("SectionRoute" or "MarkdownRoute")))
            Assert.Equal(property.GetValue(Paged), property.GetValue(copy));
        Assert.NotNull(copy.SectionRoute);
        Assert.NotNull(copy.MarkdownRoute);
    }

    private static JsonElement NewsOf(Article article, SiteInfo site) =>
        new Written(output => JsonLd.Write(output, site, article)).Json().GetProperty("@graph")[0];

    private static string Url(JsonElement node) => node.TryGetProperty("url", out var url) ? url.GetString()! : "";
}
