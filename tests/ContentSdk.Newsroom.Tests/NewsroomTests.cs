using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace ContentSdk.Newsroom.Tests;

public class NewsroomTests(ExportedSite site) : IClassFixture<ExportedSite>
{
    private const string Seed = "world/xi-and-putins-multipolar-moment/index.html";

    [Fact]
    public void No_link_and_no_anchor_is_dead() => Assert.Equal(0, site.ExitCode);

    [Theory]
    [InlineData("index.html")]
    [InlineData("404.html")]
    [InlineData("news/index.html")]
    [InlineData("news/night-ferry-returns/index.html")]
    [InlineData(Seed)]
    [InlineData("people/index.html")]
    [InlineData("people/xi-jinping/index.html")]
    [InlineData("tags/index.html")]
    [InlineData("tags/ferries/index.html")]
    [InlineData("search/index.html")]
    public void Each_kind_of_page_is_there_with_one_headline_and_a_main_part(string path)
    {
        var page = site.Page(path);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.NotEmpty(page.Title!);
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    [InlineData("sitemap.xml")]
    [InlineData("llms.txt")]
    [InlineData("site.css")]
    [InlineData("images/night-ferry.jpg")]
    public void Each_file_is_there(string path) => Assert.NotEmpty(site.First[path]);

    [Fact]
    public void Two_exports_have_the_same_bytes()
    {
        Assert.Equal(site.First.Keys, site.Second.Keys);
        Assert.All(site.First, file => Assert.True(file.Value.AsSpan().SequenceEqual(site.Second[file.Key]), file.Key));
    }

    [Fact]
    public void The_draft_is_nowhere()
    {
        Assert.DoesNotContain(site.First.Keys, path => path.Contains("ferry-fares", StringComparison.Ordinal));
        Assert.All(site.First.Keys, path => Assert.DoesNotContain("drafts leak", site.Text(path), StringComparison.Ordinal));
        Assert.All(site.First.Keys, path => Assert.DoesNotContain("Ferry fares to rise", site.Text(path), StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_of_a_person_has_everything_said_and_leads_to_its_place()
    {
        var links = site.Page("people/xi-jinping/index.html").QuerySelectorAll<IHtmlAnchorElement>("blockquote a").ToList();
        Assert.Equal(4, links.Count);
        var article = site.Page(Seed);
        Assert.All(links, link =>
        {
            var place = article.GetElementById(link.Hash.TrimStart('#'))!;
            Assert.Equal("Xi Jinping", place.GetAttribute("data-speaker"));
            Assert.StartsWith(link.TextContent[..20], place.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_entry_of_who_says_what_leads_to_a_quotation_of_that_speaker()
    {
        var entries = 0;
        foreach (var page in site.Pages.Select(site.Page))
        {
            foreach (var link in page.QuerySelectorAll<IHtmlAnchorElement>(".who li a"))
            {
                var speaker = link.Closest("ul")!.PreviousElementSibling!.TextContent.Trim();
                Assert.Equal(speaker, page.GetElementById(link.Hash.TrimStart('#'))!.GetAttribute("data-speaker"));
                entries++;
            }
        }
        Assert.True(entries > 60, $"{entries} entries");
    }

    [Fact]
    public void Nothing_runs_in_the_browser_but_an_exported_search_and_nothing_comes_from_elsewhere()
    {
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            var scripts = page.QuerySelectorAll("script:not([type='application/ld+json'])").Select(script => script.GetAttribute("src"));
            Assert.Equal(path == "search/index.html" ? ["/search.js"] : [], scripts);
            Assert.All(
                page.QuerySelectorAll("img, link[rel=stylesheet], link[rel=icon]"),
                element => Assert.StartsWith("/", element.GetAttribute("src") ?? element.GetAttribute("href"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_image_of_an_article_says_what_it_shows()
    {
        var images = site.Pages.SelectMany(path => site.Page(path).QuerySelectorAll(".lead-image img, .text img")).ToList();
        Assert.NotEmpty(images);
        Assert.All(images, image => Assert.True(image.GetAttribute("alt")!.Length > 20));
    }

    [Fact]
    public void An_article_in_another_language_says_so() =>
        Assert.Equal("de", site.Page("news/nachtfaehre-altmuende/index.html").QuerySelector("article")!.GetAttribute("lang"));
}
