using ContentSdk.AspNetCore.Tests.Harness;
using ContentSdk.Engine.Tests;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Searching;

/// <summary>Which articles a search finds, in which order, and what it shows of them.</summary>
public class SearchTests
{
    private static readonly ContentSite Site = Pages.SiteOf(Library.Set);

    [Theory]
    [InlineData("ferry", "ferry-times")]
    [InlineData("FERRY", "ferry-times")]
    [InlineData("ferr", "ferry-times")]
    [InlineData("zoe", "zoe")]
    [InlineData("Zoë", "zoe")]
    [InlineData("ZOË BRULÉE", "zoe")]
    [InlineData("strasse", "zoe")]
    [InlineData("Straße", "zoe")]
    [InlineData("ελλαδα", "greece")]
    [InlineData("Αθήνας", "greece")]
    [InlineData("都", "tokyo")]
    [InlineData("東京都", "tokyo")]
    [InlineData("京都", "tokyo")]
    [InlineData("กรุงเทพ", "tokyo")]
    [InlineData("हिन्दी", "tokyo")]
    [InlineData("c", "letters")]
    [InlineData("harbor, winter!", "ferry-times")]
    [InlineData("timetable winter", "ferry-times")]
    [InlineData("boats", "ferry-times")]
    public void Finds(string query, string slug) => Assert.Equal([slug], Site.Search(query).Select(result => result.Article.Slug));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!*%_\"'()[]\\^$.|")]
    [InlineData("erry")]
    [InlineData("ferry greece")]
    [InlineData("東都")]
    [InlineData("secretplan")]
    [InlineData("\ud800")]
    [InlineData("\u0301")]
    public void Finds_nothing(string query) => Assert.Empty(Site.Search(query));

    [Fact]
    public void Titles_count_most_then_headings_then_the_text_and_of_equals_the_newest_is_first()
    {
        Assert.Equal(
            ["in-title", "in-heading", "in-text-newer", "in-text", "in-text-undated"],
            Site.Search("lighthouse").Select(result => result.Article.Slug));
        Assert.Equal(["in-title", "in-heading"], Site.Search("lighthouse", take: 2).Select(result => result.Article.Slug));
    }

    [Fact]
    public void A_result_leads_to_the_section_and_shows_its_words()
    {
        var result = Assert.Single(Site.Search("winter timetable"));
        Assert.Equal("In winter", result.Heading!.Text);
        Assert.Equal("/ferry-times/#in-winter", result.Path);
        Assert.Equal("The timetable of the winter < summer has a boat each day.", result.Excerpt);
        Assert.Equal("The <mark>timetable</mark> of the <mark>winter</mark> &lt; summer has a boat each day.", result.ExcerptHtml);
        Assert.Contains("<mark>東京</mark>", Assert.Single(Site.Search("東京")).ExcerptHtml, StringComparison.Ordinal);
        Assert.Contains("<mark>東京都</mark>", Assert.Single(Site.Search("東京都")).ExcerptHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut_around_the_words_that_are_closest_together()
    {
        var excerpt = Assert.Single(Site.Search("needle haystack")).Excerpt;
        Assert.InRange(excerpt.Length, 100, 250);
        Assert.StartsWith("… ", excerpt, StringComparison.Ordinal);
        Assert.EndsWith(" …", excerpt, StringComparison.Ordinal);
        Assert.Contains("the needle in the haystack", excerpt, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', excerpt);
    }

    [Theory]
    [InlineData("東京", 300)]
    [InlineData("กร", 200)]
    public void A_run_of_matches_that_fills_the_excerpt_is_marked(string word, int times)
    {
        var run = string.Concat(Enumerable.Repeat(word, times));
        foreach (var text in new[] { run, "Before it. " + run, run + " After it." })
        {
            var set = new ContentSetBuilder().Add(new ArticleBuilder("A", "a").AddParagraph(text).Build()).Build();
            var html = Assert.Single(Pages.SiteOf(set).Search(word)).ExcerptHtml;
            Assert.Contains("<mark>" + word, html, StringComparison.Ordinal);
            Assert.InRange(html.Length, 200, 300);
        }
    }

    [Fact]
    public void A_word_is_found_and_shown_however_much_comes_before_it()
    {
        var filler = string.Concat(Enumerable.Repeat("And so on it goes. ", 2_000));
        var late = new ContentSetBuilder()
            .Add(new ArticleBuilder("A", "a").AddParagraph($"{filler}{filler}{filler}The haystack.").Build()).Build();
        Assert.Contains(
            "The <mark>haystack</mark>.", Assert.Single(Pages.SiteOf(late).Search("haystack")).ExcerptHtml, StringComparison.Ordinal);
        var set = new ContentSetBuilder()
            .Add(new ArticleBuilder("A", "a").AddParagraph($"A needle. {filler}The needle and the haystack. {filler}").Build()).Build();
        Assert.Contains(
            "The <mark>needle</mark> and the <mark>haystack</mark>.",
            Assert.Single(Pages.SiteOf(set).Search("needle haystack")).ExcerptHtml,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_results_has_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Site.Search("x", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Site.Search("x", 101));
    }

    [Fact]
    public void Any_query_gives_the_same_results_twice_and_marks_that_are_well_formed()
    {
        var random = new Random();
        var seed = random.Next();
        random = new(seed);
        string[] pieces = ["a", "ferry", "<", "&", "東", "京", "\u0301", "é", " ", "\n", "\ud83d", "\ude00", "ก", "ı", "İ", "ß", "0", "the", "\0"];
        for (var i = 0; i < 500; i++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var results = Site.Search(query);
            Assert.Equal(results.Select(Shown), Site.Search(query).Select(Shown));
            foreach (var result in results)
            {
                var page = Pages.Parse($"<p>{result.ExcerptHtml}</p>");
                Assert.True(
                    page.QuerySelector("p")!.TextContent == result.Excerpt.Replace('\0', '\ufffd') && page.QuerySelectorAll("p *").All(mark => mark.LocalName == "mark"),
                    $"Seed {seed}: {query}");
            }
        }

        static string Shown(SearchResult result) => $"{result.Path} {result.ExcerptHtml}";
    }

    [Fact]
    public void The_work_grows_with_the_content_alone()
    {
        Work.GrowsWithTheSize(
            static size => Pages.SiteOf(Library.Large(size)),
            static site => Assert.Equal(20, site.Search("word wo w1 w2 w3 w4 w5 w6 w7 w8 w9 word1 word2").Count),
            400);
        // Nor do excerpts cost more where texts are long: nothing is read after the words, or where the title alone has them.
        var (few, many) = (Of(100), Of(20_000));
        foreach (var query in new[] { "needle", "needle harbor", "harbor" })
        {
            Assert.Single(many.Search(query));
            Work.AtMost(() => many.Search(query), () => few.Search(query), 3, 3);
        }
        // However long a query is, it costs no more than its beginning.
        var large = Pages.SiteOf(Library.Large(100));
        var words = string.Join(' ', Enumerable.Range(0, 200_000).Select(static i => $"w{i}"));
        Assert.Equal(large.Search(words[..200]).Select(result => result.Path), large.Search(words).Select(result => result.Path));
        Work.AtMost(() => large.Search(words), () => large.Search(words[..200]), 3, 3);

        static ContentSite Of(int sentences) => Pages.SiteOf(new ContentSetBuilder()
            .Add(new ArticleBuilder("The harbor", "a")
                .AddParagraph("A needle. " + string.Concat(Enumerable.Repeat("And so on it goes for a while. ", sentences)).TrimEnd()).Build())
            .Build());
    }
}
