using Xunit;

namespace ContentSdk.Tests.Building;

public class BuilderMarkupTests
{
    [Fact]
    public void Headings_links_images_and_furniture_are_built()
    {
        var article = new ArticleBuilder("T") { Standfirst = "First.", Path = "seeds/t.md" }
            .AddHeading("Die Brücke", 3)
            .AddParagraph("See the map & more.")
            .AddHeading("Die Brücke")
            .AddHeading("Own", anchor: "mine")
            .AddParagraph("An item", ParagraphKind.ListItem)
            .AddLink("the map", "https://example.org/", "Map")
            .AddImage(new() { Url = "a.jpg", Alt = "A", Title = "B", Width = 640, Height = 480, MediaType = "image/jpeg", Length = 5_000_000_000, Hash = "ab" })
            .AddFurniture(new() { Text = "SHARE", FirstLine = 3, LastLine = 4 })
            .Build();

        Assert.Equal(
            [(3, "Die Brücke", "die-brucke"), (2, "Die Brücke", "die-brucke-1"), (2, "Own", "mine")],
            article.Headings.Select(h => (h.Level, h.Text, h.Anchor)));
        Assert.Equal(
            [ParagraphKind.Heading, ParagraphKind.Text, ParagraphKind.Heading, ParagraphKind.Heading, ParagraphKind.ListItem],
            article.Paragraphs.Select(paragraph => paragraph.Kind));
        var link = Assert.Single(article.Links);
        Assert.Equal(("the map", "https://example.org/", "Map"), (link.Text, link.Url, link.Title));
        Assert.Equal(new ArticleImage { Url = "a.jpg", Alt = "A", Title = "B", Width = 640, Height = 480, MediaType = "image/jpeg", Length = 5_000_000_000, Hash = "ab" }, Assert.Single(article.Images));
        Assert.Equal(("SHARE", 3, 4), (article.Furniture[0].Text, article.Furniture[0].FirstLine, article.Furniture[0].LastLine));
        Assert.StartsWith(
            "<h3 id=\"die-brucke\">Die Brücke</h3>\n<p>See the map &amp; more.</p>\n", article.Html, StringComparison.Ordinal);
        Assert.Equal("seeds/t.md(1,1)", article.Location.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleBuilder("T").AddHeading("H", 7));
    }

    [Fact]
    public void A_link_may_have_an_article_as_its_target()
    {
        var times = new ArticleBuilder("Times").AddParagraph("Hourly.").AddLink("Hourly", "https://example.org/").Build();
        Assert.Empty(times.LinkedFrom);
        Assert.Null(times.Links[0].Target);
        var builder = new ArticleBuilder("Pier").AddParagraph("See the times, or the map, or the times.")
            .AddLinkTo("times", times, "times.md#winter").AddLink("map", "map.html").AddLinkTo("the times", times, "times.md");
        var pier = builder.Build();
        var gate = new ArticleBuilder("Gate").AddParagraph("See the times.").AddLinkTo("times", times, "times.md").Build();
        Assert.Equal([times, null, times], pier.Links.Select(link => link.Target));
        Assert.Equal("times.md#winter", pier.Links[0].Url);
        Assert.Equal([gate, pier], times.LinkedFrom);
        Assert.Empty(pier.LinkedFrom);

        var sets = new[] { times, pier }.Select(article => new ContentSetBuilder().Add(article).Build()).ToArray();
        var combined = ContentSet.Combine(sets);
        Assert.Same(combined.Find("times"), combined.Find("pier")!.Links[0].Target);
    }

    [Fact]
    public void Html_is_taken_as_it_is() =>
        Assert.Equal("<p><b>x</b></p>", new ArticleBuilder("T") { Html = "<p><b>x</b></p>" }.AddParagraph("x").Build().Html);

    [Fact]
    public void A_quotation_has_all_that_a_file_can_give_it()
    {
        var mara = new Person("Mara Lind");
        var article = new ArticleBuilder("T")
            .AddParagraph("She had come. “We must ‘go’ on,” she said, “and we shall.”")
            .AddQuote(new QuoteDetails
            {
                Parts = ["We must ‘go’ on,", "and we shall."],
                Speaker = mara,
                SpeakerText = "she",
                Cue = "said",
                Attribution = Attribution.Pronoun,
                IsUncertain = true,
            })
            .AddQuote(new QuoteDetails { Parts = ["go"], Kind = QuoteKind.Term, IsNested = true })
            .AddMention("she", mara, MentionKind.Pronoun, isUncertain: true)
            .Build();

        var quote = Assert.Single(article.Quotes);
        Assert.Equal("We must ‘go’ on, and we shall.", quote.Text);
        Assert.Equal(2, quote.Parts.Count);
        Assert.Equal(("she", "said", Attribution.Pronoun, true), (quote.SpeakerText, quote.Cue, quote.Attribution, quote.IsUncertain));
        Assert.Equal("“We must ‘go’ on,” she said, “and we shall.”", article.Text[quote.MarkedRange]);
        var term = Assert.Single(article.Terms);
        Assert.Same(quote, term.Parent);
        Assert.Equal("‘go’", article.Text[term.MarkedRange]);
        Assert.Null(quote.Parent);
        Assert.True(article.Mentions[0].IsUncertain);
    }

    [Fact]
    public void A_quotation_that_cannot_be_placed_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ArticleBuilder("T").AddQuote(new QuoteDetails { Parts = [] }));
        Assert.Throws<InvalidOperationException>(
            () => new ArticleBuilder("T").AddParagraph("a").AddQuote(new QuoteDetails { Parts = ["a"], IsNested = true }).Build());
        Assert.Throws<InvalidOperationException>(
            () => new ArticleBuilder("T").AddParagraph("a").AddQuote(new QuoteDetails { Parts = ["a"], Cue = "b" }).Build());
    }

    [Fact]
    public void Entities_by_hand_have_links_keys_and_ids()
    {
        var mara = new Person("Mara Lind") { SameAs = ["https://example.org/mara"], CatalogId = "mara" };
        Assert.Equal(["https://example.org/mara"], mara.SameAs);
        Assert.Equal(("MaraLind", "mara"), (mara.Key, mara.CatalogId));
        Assert.Equal("Own", new Place("Velm") { Key = "Own" }.Key);
    }

    [Fact]
    public void A_set_by_hand_has_the_entities_of_its_articles_and_no_slug_twice()
    {
        Person speaker = new("Speaker"), author = new("Author");
        var article = new ArticleBuilder("T").AddParagraph("a").AddQuote("a", speaker).AddAuthor(author).Build();
        var builder = new ContentSetBuilder().Add(article).Add(new Event("Flood"));
        Assert.Equal(["Author", "Speaker", "Flood"], builder.Build().Entities.Select(entity => entity.Name));
        Assert.Contains(
            "The slug 't' was already used", Assert.Throws<ArgumentException>(() => builder.Add(new ArticleBuilder("t").Build())).Message,
            StringComparison.Ordinal);
    }

    // The right side is what ArticleNames.For gives in the generator.
    [Theory]
    [InlineData("Ünïcode", "unicode")]
    [InlineData("The bridge opens", "the-bridge-opens")]
    [InlineData("Mara’s U.S. bridge, don't", "maras-us-bridge-dont")]
    [InlineData("Straße nach Ærø: Łódź", "strasse-nach-aero")]
    [InlineData("Straße: Łódź", "strasse-lodz")]
    [InlineData("The bridge opens: what now", "the-bridge-opens")]
    [InlineData("Мост открыт", "most-otkryt")]
    [InlineData("日本", "article-a041c2aa")]
    [InlineData("", "article")]
    public void The_slug_is_the_one_that_the_generator_gives(string title, string slug) =>
        Assert.Equal(slug, new ArticleBuilder(title).Slug);
}
