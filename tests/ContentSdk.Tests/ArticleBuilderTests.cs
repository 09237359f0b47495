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
        Assert.Null(article.Standfirst);
    }
}
