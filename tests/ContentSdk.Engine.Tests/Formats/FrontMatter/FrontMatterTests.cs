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
        Assert.Equal(("Ten minutes, every day.", "en-GB", "2025-03-31", "2025-04-01"), (article.Teaser, article.Language, article.Fields.Day("published"), article.Fields.Day("updated")));
        Assert.Equal(["Orla Fenn", "Gus Bell"], article.Fields.Texts("authors"));
        Assert.True(article.HasStandfirst);
        Assert.Equal("The new times, says Mara Velkin, are here to stay.\n\n" + Body.TrimEnd(), article.Text);
        Assert.Empty(article.Furniture);
    }

    [Fact]
    public void What_an_article_is_filed_under_and_where_it_leads_is_said_as_it_stands()
    {
        var article = Read("""
            ---
            tags: [Harbour, "ferry times", harbour-office]
            section: Town & coast
            source: https://example.org/a?b=c#d
            canonical: "http://www.example.com:8080/ferries"
            image: { src: ../images/the pier.jpg, alt: 'The pier: at low tide' }
            draft: true
            embargo: 2025-04-01T06:00+02:00
            ---

            """ + Body).Article;
        Assert.Equal(["Harbour", "ferry times", "harbour-office"], article.Fields.Texts("tags"));
        Assert.Equal(("Town & coast", "https://example.org/a?b=c#d", "http://www.example.com:8080/ferries"), (article.Fields.Text("section"), article.Fields.Text("source"), article.Fields.Text("canonical")));
        Assert.Equal(("../images/the pier.jpg", "The pier: at low tide"), ImageOf(article));
        Assert.Equal((true, "2025-04-01"), (article.Fields.IsTrue("draft"), article.Fields.Day("embargo")));
    }

    [Theory]
    [InlineData("image: pier.jpg", "pier.jpg", null)]
    [InlineData("image: /images/pier.jpg", "/images/pier.jpg", null)]
    [InlineData("image: https://example.org/pier.jpg?w=3", "https://example.org/pier.jpg?w=3", null)]
    [InlineData("image:\n  src: pier.jpg\n  alt: ''", "pier.jpg", "")]
    public void An_image_is_a_place_or_a_place_and_what_it_shows(string yaml, string src, string? alt)
    {
        var read = Read($"---\ntitle: Ferry\n{yaml}\n---\n{Body}");
        Assert.Empty(read.Findings);
        Assert.Equal((src, alt), ImageOf(read.Article));
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
    [InlineData("\n---\nFerry: the times\n---\n")]
    [InlineData(" ---\nFerry: the times\n---\n")]
    [InlineData("----\nFerry: the times\n----\n")]
    [InlineData("A title\n\n---\nid: FerryTimes\n---\n")]
    public void Hyphens_elsewhere_are_text(string beginning)
    {
        var read = Read(beginning + Body);
        Assert.NotEqual("FerryTimes", read.Article.Identifier);
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId.StartsWith("CSDK2", StringComparison.Ordinal));
    }

    private static (string? Src, string? Alt) ImageOf(ArticleSpec article) => (article.Fields.Value("image")?.Find("src")?.Text, article.Fields.Value("image")?.Find("alt")?.Text);

    private static ReadResult Read(string text) => ContentReader.Read(new("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken);

    // Once an error of its own, CSDK2015.
    [Theory]
    [InlineData("a.txt", "standfirst: \"The \\\"new\\\" times: \\u201CWe are late,\\u201D said Mara Velkin.\"", "The \"new\" times: “We are late,” said Mara Velkin.", 3, 33)]
    [InlineData("a.txt", "standfirst: >\n  The new times:\n  “We are late,” said\n  Mara Velkin.", "The new times: “We are late,” said Mara Velkin.", 5, 3)]
    [InlineData("a.md", "standfirst: |\n  The new times:\n  “We are late,” said Mara Velkin.\n", "The new times:\n“We are late,” said Mara Velkin.", 5, 3)]
    [InlineData("a.md", "standfirst: 'It''s: “We are late,” said Mara Velkin.'", "It's: “We are late,” said Mara Velkin.", 3, 21)]
    public void A_standfirst_may_stand_in_the_file_otherwise_than_it_reads(string path, string key, string expected, int line, int column)
    {
        const string Body = "From Monday on the ferries leave ten minutes later, the harbour office says.\n\n“Nobody asked us,” said Mara Velkin, who sells tickets there.\n";
        var document = new SourceDocument("seeds/" + path, $"---\ntitle: \"The \\\"Ferry\\\"\"\n{key}\n---\n\n{Body}");
        var read = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.Empty(read.Findings);
        Assert.Equal("The \"Ferry\"", read.Article.Title);
        Assert.True(read.Article.HasStandfirst);
        Assert.Equal(expected + "\n\n" + Body.TrimEnd(), read.Article.Text);
        Assert.Equal(2, read.Article.Quotes.Count(quote => quote.Kind == QuoteKind.Direct && read.Article.Entities[quote.Speaker].Name == "Mara Velkin"));
        var start = read.Article.Text.IndexOf('“', StringComparison.Ordinal);
        var place = read.Article.Breaks.Last(place => place.TextStart <= start);
        Assert.Equal((line, column), (place.Position.Line, place.Position.Column + start - place.TextStart));
        Assert.Equal(document.PositionOf(document.Text.IndexOf("From Monday", StringComparison.Ordinal)), read.Article.Body[1].Position);
    }
}
