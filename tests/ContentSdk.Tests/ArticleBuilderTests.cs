using Xunit;

namespace ContentSdk.Tests;

public class ArticleBuilderTests
{
    [Fact]
    public void An_article_can_be_built_by_hand()
    {
        var mara = new Person("Mara Lind", "Lind");
        Article article = new ArticleBuilder("The bridge opens") { Standfirst = "At last." }
            .AddParagraph("“We must go on,” said Mara Lind.")
            .AddQuote("We must go on,", mara)
            .AddMention("Mara Lind", mara)
            .Build();

        Assert.Equal("the-bridge-opens", article.Slug);
        Assert.Equal("At last.\n\n“We must go on,” said Mara Lind.", article.Text);
        var quote = Assert.Single(article.Quotes);
        Assert.Equal("We must go on,", article.Text[quote.Range]);
        Assert.Equal("“We must go on,”", article.Text[quote.MarkedRange]);
        Assert.Same(mara, quote.Speaker);
        Assert.Same(quote, Assert.Single(mara.Quotes));
        Assert.Equal("Mara Lind", Assert.Single(mara.Mentions).Text);
        Assert.Same(article, Assert.Single(mara.Articles));
        Assert.Same(article.Paragraphs[0], quote.Paragraph);
    }

    [Fact]
    public void What_is_said_of_an_article_apart_from_its_text_is_kept()
    {
        var article = new ArticleBuilder("The bridge opens")
        {
            Section = "Town",
            OriginalUrl = "https://example.org/a",
            CanonicalUrl = "https://example.com/a",
            Image = new() { Url = "a.jpg", Alt = "A bridge" },
            IsDraft = true,
        }.AddTag("Velm").AddTag("bridges").Build();
        Assert.Equal(["Velm", "bridges"], article.Tags);
        Assert.Equal(
            ("Town", "https://example.org/a", "https://example.com/a", true),
            (article.Section, article.OriginalUrl, article.CanonicalUrl, article.IsDraft));
        Assert.Equal(("a.jpg", "A bridge"), (article.Image!.Url, article.Image.Alt));
    }

    [Fact]
    public void Related_articles_and_authors_who_are_entities_are_objects_and_in_json_references()
    {
        var mara = new Person("Mara Lind");
        var first = new ArticleBuilder("One").Build();
        var second = new ArticleBuilder("Two").AddRelated(first).AddAuthor("Somebody").AddAuthor(mara).Build();
        Assert.Same(first, Assert.Single(second.Related));
        Assert.Same(mara, Assert.Single(second.AuthorEntities));
        Assert.Equal(["Somebody", "Mara Lind"], second.Authors);

        var json = System.Text.Json.JsonSerializer.Serialize(second, System.Text.Json.JsonSerializerOptions.Web);
        Assert.Contains("\"related\":[{\"slug\":\"one\",\"title\":\"One\"}]", json, StringComparison.Ordinal);
        Assert.Contains(
            "\"authorEntities\":[{\"kind\":\"Person\",\"key\":\"MaraLind\",\"name\":\"Mara Lind\"}]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_not_in_the_text_are_refused()
    {
        var builder = new ArticleBuilder("T").AddParagraph("One.").AddQuote("Two.");
        Assert.Contains("'Two.'", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_null_where_nothing_was_given()
    {
        var article = new ArticleBuilder("").Build();
        Assert.Equal(("", "article", "", "und"), (article.Title, article.Slug, article.Text, article.Language));
        Assert.Empty(article.Paragraphs);
        Assert.Empty(article.Quotes);
        Assert.Empty(article.Terms);
        Assert.Empty(article.Mentions);
        Assert.Empty(article.Entities);
        Assert.Empty(article.Furniture);
        Assert.Empty(article.Authors);
        Assert.Empty(article.Tags);
        Assert.Null(article.Section ?? article.OriginalUrl ?? article.CanonicalUrl);
        Assert.Null(article.Image);
        Assert.False(article.IsDraft);
        Assert.Null(article.Standfirst);
    }

    [Theory]
    [InlineData("")]
    [InlineData("é")]
    [InlineData("\u007F")]
    [InlineData("\u0080")]
    [InlineData("漢字🙂")]
    public void A_text_of_any_length_comes_out_as_it_went_in(string end)
    {
        foreach (var length in (int[])[1, 126, 127, 128, 129, 500])
        {
            var section = new string('a', length) + end;
            Assert.Equal(section, new ArticleBuilder("T") { Section = section }.Build().Section);
        }
    }
}
