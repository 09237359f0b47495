using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations.Choice;

/// <summary>Who speaks where the rules alone say somebody else, or nobody.</summary>
public class ChoiceTests
{
    private const string Runner = """
        Bridge reopens after a year

        The mayor, Dana Orlev, opened the bridge on Monday before some two hundred people. Ivo Quist built it.

        “We waited a year for this,” Orlev said. “It was worth it.”

        Quist was in the crowd. “I counted every bolt,” he said.

        The widow of Captain Rufus Lind came as well. “He would have been proud,” she said.
        """;

    [Fact]
    public void A_quotation_after_the_cue_is_the_same_speakers()
    {
        var article = Read(Runner);
        Assert.Equal(["Dana Orlev", "Dana Orlev", "Ivo Quist"], Speakers(article).Take(3));
    }

    [Fact]
    public void A_complement_of_the_phrase_does_not_speak()
    {
        const string Text = """
            A harbor in the fog

            Captain Rufus Lind sailed for forty years. Lind died in May.

            “He would have been proud,” said the widow of Captain Lind.
            """;
        Assert.DoesNotContain("Rufus Lind", Speakers(Read(Text)));
    }

    [Theory]
    [InlineData("A senior official of the harbor said nineteen ships were at anchor.", "“Seven more have gone,” the official said.")]
    [InlineData("An official there, who was not allowed to speak, said it was late.", "“Everybody knows it,” the official added.")]
    [InlineData("A farmer, who asked that his name be withheld, said he had called twice.", "“Nobody came,” he recounted.")]
    public void Who_is_introduced_without_a_name_is_nobody_named(string introduction, string quotation)
    {
        const string Opening = "The mayor, Dana Orlev, opened a shelter. “We have room,” Orlev said. She said some had come by boat.";
        var article = Read($"Storm closes the coast\n\n{Opening}\n\n{introduction}\n\n{quotation}");
        Assert.Equal(["Dana Orlev", null], Speakers(article));
    }

    [Fact]
    public void What_decided_is_said_in_five_reasons_or_fewer_and_the_rest()
    {
        var (result, explanations) = ContentReader.Explain(
            new SourceDocument("bridge.txt", Runner), ReadOptions.Default, Engine.Entities.Declared.EntityCatalog.Empty,
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(result.Article.Quotes.Count, explanations.Count);
        Assert.Contains(explanations, static why => why.Reasons.Count > 0);
        Assert.All(explanations, static why => Assert.InRange(why.Reasons.Count, 0, 6));
        Assert.All(explanations.SelectMany(static why => why.Reasons), static reason => Assert.Matches("^[a-z].* [+−][0-9]+$", reason));
    }

    [Fact]
    public void A_place_is_never_a_sure_speaker() => Assert.All(
        Read("Storm\n\nLisbon slept. “The river rose,” Lisbon said.\n\nLisbon added: “It will rise again.”").Quotes,
        static quote => Assert.True(quote.Speaker < 0 || quote.IsUncertain));

    private static ArticleSpec Read(string text) =>
        ContentReader.Read(new SourceDocument("bridge.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken).Article;

    private static IEnumerable<string?> Speakers(ArticleSpec article) =>
        article.Quotes.Select(quote => quote.Speaker < 0 ? null : article.Entities[quote.Speaker].Name);
}
