using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Tests.Catalog;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>In an interview whose labels do not say who asks, the person who signed the article does.</summary>
public class SignatureTests
{
    private const string Turns = """
        Lena Marwick has run the lifeboat station at Lowmouth since 2014.

        Q: When did you first go out to sea?

        A: I was nine. My father took me along and never asked whether I was afraid.

        Q: And were you?

        A: Of course. Everybody who says “I am not afraid of the sea” is lying.
        """;

    private const string Declared = "- name: Thomas Ferrow\n  kind: person\n  aliases: [Tomas Ferrow]\n";

    private const string Headline = "Ten years of rescue at sea";

    [Theory]
    [InlineData($"{Headline}\n\nBy Tomas Ferrow\n\n{Turns}")]
    [InlineData($"{Headline}\n\nBy Tomas Ferrow, staff reporter\n\n{Turns}")]
    [InlineData($"---\nauthors: [Tomas Ferrow]\n---\n{Headline}\n\n{Turns}")]
    public void Who_signed_the_article_asks(string text)
    {
        var article = Read(text);
        Assert.Equal(["Tomas Ferrow", "Lena Marwick", "Tomas Ferrow", "Lena Marwick"], Speakers(article));
        Assert.All(article.Quotes.Where(static quote => quote.Kind == QuoteKind.Labeled), static quote => Assert.True(quote.IsUncertain));
        Assert.False(article.Entities.First(static entity => entity.Name == "Tomas Ferrow").IsConfident);
    }

    [Theory]
    [InlineData($"{Headline}\n\n{Turns}")]
    [InlineData($"{Headline}\n\nBy Tomas Ferrow and Ann Pell\n\n{Turns}")]
    [InlineData($"---\nauthors: [Tomas Ferrow, Ann Pell]\n---\n{Headline}\n\n{Turns}")]
    [InlineData($"---\nauthors: [Gazette]\n---\n{Headline}\n\n{Turns}")]
    public void Of_several_or_nobody_none_is_taken(string text) =>
        Assert.Equal([null, "Lena Marwick", null, "Lena Marwick"], Speakers(Read(text)));

    [Theory]
    [InlineData("Associated Press")]
    [InlineData("Agence France-Presse")]
    [InlineData("Staff Writer")]
    [InlineData("Lowmouth Gazette")]
    [InlineData("Managing Editor")]
    [InlineData("Redaktion Nordstadt")]
    public void Neither_an_agency_nor_a_job_asks(string author)
    {
        foreach (var text in (string[])[$"---\nauthors: [{author}]\n---\n{Headline}\n\n{Turns}", $"{Headline}\n\nBy {author}\n\n{Turns}"])
            Assert.Equal([null, "Lena Marwick", null, "Lena Marwick"], Speakers(Read(text)));
    }

    [Theory]
    [InlineData("Adam Driver")]
    [InlineData("J. P. Post")]
    [InlineData("Dr. Lena Press")]
    [InlineData("Tomas Ferrow")]
    public void A_surname_may_be_a_job(string author) =>
        Assert.Equal(author, Speakers(Read($"---\nauthors: [{author}]\n---\n{Headline}\n\n{Turns}")).First());

    [Fact]
    public void The_words_after_a_job_are_read_for_a_person() =>
        Assert.Equal("Tomas Ferrow", Speakers(Read($"{Headline}\n\nBy Staff Writer\n\nBy Tomas Ferrow\n\n{Turns}")).First());

    [Theory]
    [InlineData("---\nauthors: [Tomas Ferrow]\n---\n", "Thomas Ferrow has written for the Gazette since 2019.\n\n")]
    [InlineData("---\nauthors: [Tomas Ferrow]\n---\n", "")]
    [InlineData("---\nauthors: [Thomas Ferrow]\n---\n", "")]
    public void Who_signed_by_an_alias_is_the_declared_person(string authors, string sentence)
    {
        var text = $"{authors}{Headline}\n\n{Turns}\n\n{sentence}";
        var article = Catalogs.Article(text, Declared);
        Assert.Equal(["Thomas Ferrow", "Lena Marwick", "Thomas Ferrow", "Lena Marwick"], Speakers(article));
        Assert.NotNull(Assert.Single(article.Entities, static entity => entity.Name.EndsWith("Ferrow", StringComparison.Ordinal)).Declared);
    }

    [Fact]
    public void A_declared_organization_that_signed_does_not_ask() =>
        Assert.Equal(
            [null, "Lena Marwick", null, "Lena Marwick"],
            Speakers(Catalogs.Article(
                $"---\nauthors: [Tomas Ferrow]\n---\n{Headline}\n\n{Turns}", Declared.Replace("person", "organization"))));

    [Fact]
    public void The_initials_of_who_signed_are_a_label()
    {
        var article = Read($"{Headline}\n\nBy Tomas Ferrow\n\n{Turns.Replace("Q:", "TF:").Replace("A:", "LM:")}");
        Assert.Equal(["Tomas Ferrow", "Lena Marwick", "Tomas Ferrow", "Lena Marwick"], Speakers(article));
    }

    [Fact]
    public void Who_signed_and_does_not_speak_is_not_among_the_entities()
    {
        var article = Read($"{Headline}\n\nBy Tomas Ferrow\n\n{Turns.Replace("Q:", "GAZETTE:").Replace("A:", "MARWICK:")}");
        Assert.DoesNotContain(article.Entities, static entity => entity.Name == "Tomas Ferrow");
    }

    [Theory]
    [InlineData("By Tomas Ferrow", "Tomas Ferrow")]
    [InlineData("Von Jean-Luc O’Dell", "Jean-Luc O’Dell")]
    [InlineData("Tomas Ferrow", null)]
    [InlineData("By the sea", null)]
    [InlineData("By Tomas Ferrow 2026", null)]
    public void A_byline_names_one_person(string line, string? person) => Assert.Equal(person, Bylines.PersonIn(line));

    // It would be read word by word, each with all that follows.
    [Fact]
    public void A_line_of_nothing_but_names_is_not_read() =>
        Assert.Null(Bylines.PersonIn($"By {string.Join(" and ", Enumerable.Repeat("Tomas Ferrow", 40_000))}"));

    private static ArticleSpec Read(string text) =>
        ContentReader.Read(new SourceDocument("rescue.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken).Article;

    private static IEnumerable<string?> Speakers(ArticleSpec article) =>
        article.Quotes.Where(static quote => quote.Kind == QuoteKind.Labeled)
            .Select(quote => quote.Speaker < 0 ? null : article.Entities[quote.Speaker].Name);
}
