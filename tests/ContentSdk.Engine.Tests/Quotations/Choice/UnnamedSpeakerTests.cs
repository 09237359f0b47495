using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Quotations.Choice;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations.Choice;

/// <summary>Words for a speaker that name nobody: they stay, and are a guess only where the cue is.</summary>
public class UnnamedSpeakerTests
{
    private const string Storm = """
        Storm closes the coast

        The mayor, Dana Orlev, opened a shelter. “We have room,” Orlev said. She said some had come by boat.

        A senior official of the harbor said nineteen ships were at anchor.

        “Seven more have gone,” the official said. “The rest will wait for the night.”

        The ferries stay in port. “Nobody sails tonight,” an official said.
        """;

    [Fact]
    public void A_quotation_that_goes_on_has_the_words_of_the_one_before()
    {
        var quotes = Read(Storm);
        Assert.Equal(
            ["Orlev Named", "the official Nominal", "the official Implied", "an official Nominal"],
            quotes.Select(static quote => $"{quote.Words} {quote.Quote.Attribution}"));
    }

    [Fact]
    public void Words_that_name_nobody_are_no_guess_beside_a_plain_cue() =>
        Assert.All(Read(Storm).Skip(1), static quote => Assert.Equal((-1, false), (quote.Quote.Speaker, quote.Quote.IsUncertain)));

    [Theory]
    [InlineData("der")]
    [InlineData("ein")]
    public void The_article_makes_no_difference(string article)
    {
        var quotes = Read(
            $"Sturm an der Küste\n\nDie Stadt wartet seit Montag.\n\n„Das Dach hält“, sagte {article} Sprecher. „Wir warten ab.“");
        Assert.All(quotes, static quote => Assert.Equal((-1, false), (quote.Quote.Speaker, quote.Quote.IsUncertain)));
    }

    [Theory]
    [InlineData(
        "Karl Brodersen leitet den Ruderverein Nordstadt seit zehn Jahren. „Wir werden klagen“, sagte Brodersen am Montag.",
        "„Die Brücke gehört allen“, sagte Brodersen. Ein Sprecher wollte sich nicht äußern. „Dazu sagen wir heute nichts mehr“, sagte er.")]
    [InlineData(
        "Karl Brodersen has run the rowing club for ten years. “We will go to court,” Brodersen said on Monday.",
        "“The bridge belongs to all,” Brodersen said. A spokesman for the port declined to comment. “We say nothing today,” he said.")]
    [InlineData(
        "Luis Marín dirige el club de remo desde hace diez años. «Vamos a ir a los tribunales», dijo Marín el lunes.",
        "«El puente es de todos», dijo Marín. Un portavoz del puerto no quiso comentar nada. «Hoy no decimos nada más», dijo él.")]
    public void A_pronoun_after_somebody_without_a_name_is_no_sure_name(string first, string second)
    {
        var (quote, words) = Read($"Die Brücke\n\n{first}\n\n{second}")[^1];
        Assert.NotNull(words);
        Assert.True(quote.Speaker < 0 || quote.IsUncertain);
    }

    [Theory]
    [InlineData("A driver leaned out of the cab. “You cannot park here,” he called.")]
    [InlineData("A woman in a red coat stopped beside the fence.\n\n“My grandmother was born here,” she said.")]
    [InlineData("The letter came on a Tuesday. “We regret to inform you,” it began.")]
    [InlineData("A police officer walked over from the other side. “There is nothing to see,” he told the crowd.")]
    public void Who_spoke_is_not_named_where_the_text_has_no_name_for_them(string sentences)
    {
        var text = "The bridge\n\nDana Orlev has kept the bridge for ten years. “It holds,” Orlev said on Monday. "
            + $"Ivo Quist, her neighbor, paints it.\n\n{sentences}";
        Assert.Equal(-1, Read(text)[^1].Quote.Speaker);
    }

    // Nothing looks back further than a bound: the piece that is left of a longer sentence is no sentence before the quotation.
    [Theory]
    [InlineData(4, true)]
    [InlineData(Flow.Reach, true)]
    [InlineData(Flow.Reach + 1, false)]
    [InlineData(Flow.Reach + 2, false)]
    [InlineData(Flow.Reach + 3, false)]
    [InlineData(Flow.Reach + 4, false)]
    [InlineData(3 * Flow.Reach, false)]
    public void A_sentence_before_is_read_from_its_first_word(int words, bool isRead) =>
        Assert.Equal(isRead, MayBeUnnamed($"{Waiting(words)}. “Nobody sails tonight,” he said."));

    [Theory]
    [InlineData(Flow.Reach)]
    [InlineData(Flow.Reach + 1)]
    [InlineData(Flow.Reach + 2)]
    [InlineData(Flow.Reach + 3)]
    [InlineData(3 * Flow.Reach)]
    public void A_piece_of_the_sentence_of_the_quotation_is_no_sentence_before(int words) =>
        Assert.False(MayBeUnnamed($"{Waiting(words)}, “nobody sails tonight,” he said."));

    // Every fourth word could begin a sentence.
    private static string Waiting(int words) =>
        "A spokesman would not " + string.Join(' ', Enumerable.Repeat("a spokesman waited and", words).SelectMany(Words).Take(words - 4));

    private static string[] Words(string text) => text.Split(' ');

    private static bool MayBeUnnamed(string paragraph)
    {
        var text = Reading.Analyze($"Storm closes the coast\n\nIt came at night.\n\n{paragraph}", "en");
        var spans = QuotationReader.FindSpans(text, []);
        var reading = new MarkedReading(text, spans, EntityReader.Read(text, spans), new QuoteSpec[spans.Count], null);
        Assert.True(reading.Begin(0));
        return UnnamedBefore.Means(reading.Session.Quote, -1);
    }

    private static IReadOnlyList<(QuoteSpec Quote, string? Words)> Read(string text)
    {
        var document = new SourceDocument("storm.txt", text);
        var article = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).Article;
        return [.. article.Quotes.Select(quote => (quote, quote.SpeakerRange is { } words ? document.Slice(words).ToString() : null))];
    }
}
