using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>What front matter says of an article, and what it leaves as it was.</summary>
public class FrontMatterTests
{
    private const string Body =
        "From Monday on the ferries leave ten minutes later, the harbour office says.\n\n“Nobody asked us,” said Jonas Ferrant, who has sold tickets at the pier for thirty years.\n\nThe season ends in autumn, when the storms begin and the boats stay in the harbour.\n";

    [Fact]
    public void Every_key_is_said_of_the_article()
    {
        var article = Read("""
            ---
            id: FerryTimes
            slug: later-ferries
            title: 'Mara Velkin''s ferries: "later"'
            teaser: >
              Ten minutes,
              every day.
            standfirst: The new times, says Mara Velkin, are here to stay.
            language: EN-gb
            published: 2025-03-31T23:30:00-05:00
            updated: 2025-04-01
            authors: [Orla Fenn, "Gus Bell"]
            ---

            """ + Body).Article;
        Assert.Equal(("FerryTimes", "later-ferries", "Mara Velkin's ferries: \"later\""), (article.Identifier, article.Slug, article.Title));
        Assert.Equal(("Ten minutes, every day.", "en-GB", "2025-03-31", "2025-04-01"), (article.Teaser, article.Language, article.Published, article.Updated));
        Assert.Equal(["Orla Fenn", "Gus Bell"], article.Authors);
        Assert.True(article.HasStandfirst);
        Assert.Equal("The new times, says Mara Velkin, are here to stay.\n\n" + Body.TrimEnd(), article.Text);
        Assert.Empty(article.Furniture);
    }

    [Fact]
    public void Without_front_matter_and_with_an_empty_one_an_article_is_the_same_but_for_its_places()
    {
        var plain = Read("Ferry timetable changes again\n\n" + Body);
        var empty = Read("---\n# nothing yet\n---\nFerry timetable changes again\n\n" + Body);
        Assert.Empty(empty.Findings);
        Assert.Equal(Known(plain.Article), Known(empty.Article));
        Assert.Equal(plain.Article.Text, empty.Article.Text);
        Assert.Equal(4, empty.Article.Position.Line);

        static string Known(ArticleSpec article) => $"{article.Identifier} {article.Slug} {article.Title} {article.Language} {article.WordCount} {article.Quotes.Count} {article.Entities.Count}";
    }

    [Fact]
    public void Every_place_is_in_the_file()
    {
        var text = "---\r\nstandfirst: “It was time,” said Mara Velkin.\r\ntitle: Jonas Ferrant waits for “the ferry”\r\n---\r\n" + Body.Replace("\n", "\r\n", StringComparison.Ordinal);
        var document = new SourceDocument("seeds/a.txt", text);
        var article = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).Article;
        Assert.Equal(["“It was time,”", "“the ferry”", "“Nobody asked us,”"], article.Quotes.Select(quote => document.Slice(quote.Outer).ToString()));
        Assert.Equal("Jonas Ferrant waits for “the ferry”", document.Slice(article.TitleRange!.Value).ToString());
        Assert.Equal((3, 8), (article.Position.Line, article.Position.Column));
        foreach (var piece in article.Body)
            Assert.Equal(document.Slice(piece.Source).ToString(), article.Text.Substring(piece.TextStart, piece.Source.Length));
        Assert.Contains("Mara Velkin", article.Entities.Select(entity => entity.Name));
    }

    [Fact]
    public void A_line_that_repeats_the_title_is_left_out_and_another_one_is_text()
    {
        var repeated = Read("---\ntitle: Ferry timetable changes again\n---\n\nFerry Timetable Changes Again\n\n" + Body).Article;
        Assert.Equal(Body.TrimEnd(), repeated.Text);
        Assert.Equal(["Ferry Timetable Changes Again"], repeated.Furniture.Select(furniture => furniture.Text));

        var other = Read("---\ntitle: Ten minutes later\n---\n\nFerry timetable changes again\n\n" + Body);
        Assert.Equal("Ten minutes later", other.Article.Title);
        Assert.Equal("Ferry timetable changes again\n\n" + Body.TrimEnd(), other.Article.Text);
        Assert.Empty(other.Article.Furniture);
        Assert.Empty(other.Findings);
    }

    [Fact]
    public void The_title_names_the_article_where_nothing_else_does()
    {
        Assert.Equal("TenMinutesLater", Read("---\ntitle: Ten minutes later\n---\n" + Body).Article.Identifier);
        Assert.Equal("FerryTimes", ContentReader.Read(new("seeds/ferry-times.txt", "---\ntitle: Ten minutes later\n---\n" + Body), ReadOptions.Default, TestContext.Current.CancellationToken).Article.Identifier);
    }

    [Fact]
    public void The_language_decides_how_the_text_is_read()
    {
        Assert.Equal("en", Read("---\nid: Ferry\n---\n" + Body).Article.Language);
        Assert.Equal("tr", Read("---\nlanguage: tr\n---\n" + Body).Article.Language);
        var article = Read("---\nlanguage: de-AT\n---\n\n„Es regnet“, sagte Mara Velkin.\n").Article;
        Assert.Equal("de-AT", article.Language);
        Assert.Equal("Mara Velkin", article.Entities[Assert.Single(article.Quotes).Speaker].Name);
    }

    [Theory]
    [InlineData("\n---\nid: FerryTimes\n---\n")]
    [InlineData(" ---\nid: FerryTimes\n---\n")]
    [InlineData("----\nid: FerryTimes\n----\n")]
    [InlineData("A title\n\n---\nid: FerryTimes\n---\n")]
    public void Hyphens_elsewhere_are_text(string beginning)
    {
        var read = Read(beginning + Body);
        Assert.NotEqual("FerryTimes", read.Article.Identifier);
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId.StartsWith("CSDK2", StringComparison.Ordinal));
    }

    private static ReadResult Read(string text) => ContentReader.Read(new("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken);
}
