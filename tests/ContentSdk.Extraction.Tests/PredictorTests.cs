using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Extraction.Tests;

/// <summary>What is written for an article whose quotations and names are given here, whatever the reader makes of such a text.</summary>
public class PredictorTests
{
    private const string Body =
        "Longer Pier\n\nAda Pellworth of Lowmouth spoke.\n\n“The tide,” Pellworth said, “will not wait. Call it a ‘must’ then.”\n\nA “wave garden” it is not.\n";

    public static TheoryData<string> Shapes =>
        [
            Body, Body.Replace("\n", "\r\n", StringComparison.Ordinal), Body.Replace('\n', '\r'),
            "\uFEFF" + Body.Replace("\n", "\r\n", StringComparison.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Positions_are_those_of_the_text_that_was_given(string text)
    {
        var prediction = Predict(text, AttributionKind.Named);

        Assert.Equal(
            ["“The tide,”", "“will not wait. Call it a ‘must’ then.”"], prediction.Quotes.Select(quote => text[quote.Start..quote.End]));
        Assert.All(prediction.Quotes, quote => Assert.Equal("Pellworth", text[quote.SpeakerStart!.Value..quote.SpeakerEnd!.Value]));
        Assert.Equal(["“wave garden”"], prediction.Terms.Select(term => text[term.Start..term.End]));
        Assert.Equal(
            ["Ada Pellworth person 0", "Lowmouth place 1", "Pellworth person 0"],
            prediction.Entities.Select(name => $"{text[name.Start..name.End]} {name.Kind} {name.Entity}"));
    }

    [Fact]
    public void The_parts_of_one_quotation_share_speaker_and_group()
    {
        var quotes = Predict(Body, AttributionKind.Named).Quotes;
        Assert.Equal(["Ada Pellworth", "Ada Pellworth"], quotes.Select(quote => quote.Speaker));
        Assert.Equal([0, 0], quotes.Select(quote => quote.Group));
        Assert.Equal(["direct", "direct"], quotes.Select(quote => quote.Kind));
    }

    [Fact]
    public void What_is_quoted_within_a_quotation_stands_apart()
    {
        var nested = Assert.Single(Predict(Body, AttributionKind.Named).NestedQuotes);
        Assert.Equal(("‘must’", "partial"), (Body[nested.Start..nested.End], nested.Kind));
    }

    [Theory]
    [InlineData(AttributionKind.Named, "Pellworth")]
    [InlineData(AttributionKind.Nominal, "Pellworth")]
    [InlineData(AttributionKind.Pronoun, null)]
    public void Without_an_entity_the_words_of_the_text_are_shown_unless_they_are_a_pronoun(AttributionKind attribution, string? shown)
    {
        var quote = Predict(Body, attribution, speaker: -1).Quotes[0];
        Assert.Equal(shown, quote.Speaker);
        Assert.Equal("Pellworth", Body[quote.SpeakerStart!.Value..quote.SpeakerEnd!.Value]);
    }

    private static Prediction Predict(string text, AttributionKind attribution, int speaker = 0)
    {
        var document = new SourceDocument("text.txt", text);
        var article = ContentReader.Read(document, ReadOptions.Default).Article with
        {
            Quotes = new(
            [
                new("A", new([Range("The tide,"), Range("will not wait. Call it a ‘must’ then.")]),
                    Range("“The tide,” Pellworth said, “will not wait. Call it a ‘must’ then.”"), QuoteKind.Direct, Parent: -1, speaker,
                    Range("Pellworth said", 9), Range("said"), attribution, IsUncertain: false),
                new(
                    "B", new([Range("must")]), Range("‘must’"), QuoteKind.Partial, Parent: 0, 0, null, null, AttributionKind.Implied,
                    IsUncertain: true),
                new(
                    "C", new([Range("wave garden")]), Range("“wave garden”"), QuoteKind.Term, Parent: -1, -1, null, null,
                    AttributionKind.None, IsUncertain: false),
            ]),
            Entities = new(
            [
                new(EntityKind.Person, "Ada Pellworth", "AdaPellworth", new(["Pellworth"]), IsConfident: true, default),
                new(EntityKind.Place, "Lowmouth", "Lowmouth", default, IsConfident: true, default),
            ]),
            Mentions = new(
            [
                new(Range("Ada Pellworth"), MentionKind.Name, 0, IsUncertain: false),
                new(Range("Lowmouth"), MentionKind.Name, 1, IsUncertain: false),
                new(Range("Pellworth said", 9), MentionKind.Name, 0, IsUncertain: false),
                new(Range("it is not", 2), MentionKind.Pronoun, 1, IsUncertain: false),
            ]),
        };
        return Predictor.From("a", document, article);

        TextRange Range(string words, int? length = null) =>
            new(document.Text.IndexOf(words, StringComparison.Ordinal), length ?? words.Length);
    }
}
