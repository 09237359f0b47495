using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Quotations.Attribution;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>What holds for any text in any of the languages, whatever stands in it.</summary>
public class AttributionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "„", "«", "»", "‘", "’", "'", "— ", "—", " ", ", ", ". ", ": ", "? ", "\n", "(", ")", "Orlev", "Dana Orlev", "she",
        "said", "according to", "the mayor",
        "by", "was", "called", "as", "and", "who", "sagte", "hat", "genannt", "der", "a déclaré", "dit-il", "selon", "dijo", "según",
        "dedi", "diyen", "göre", "Orlev'in", "A", "I", "9",
    ];

    private static readonly string[] Languages = ["en", "de", "es", "fr", "tr", "und", "sv"];

    private static readonly Gen<(string Text, string Language)> Texts = Gen.Select(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 50]
            .Select(pieces => string.Concat(pieces.Select((piece, i) => i % 2 == 0 ? piece : " " + piece))),
        Gen.Int[0, Languages.Length - 1].Select(i => Languages[i]));

    [Fact]
    public void Speakers_and_cues_are_inside_the_text_and_reading_twice_gives_the_same() => Texts.Sample(
        (text, language) =>
        {
            var quotes = Read(text, language);
            foreach (var quote in quotes)
            {
                Assert.True(quote.Parts.Count > 0 && quote.Outer.Start >= 0 && quote.Outer.End <= text.Length);
                Assert.True(IsInside(quote.SpeakerRange, text) && IsInside(quote.Cue, text));
                Assert.True(
                    quote.Kind != QuoteKind.Term
                        || (quote.Speaker < 0 && quote.SpeakerRange is null && quote.Cue is null && !quote.IsUncertain));
            }
            for (var i = 0; i < quotes.Count; i++)
            {
                for (var j = 0; j < i; j++)
                    Assert.True(!quotes[j].Outer.Overlaps(quotes[i].Outer) || quotes[j].Outer.Contains(quotes[i].Outer));
            }
            Assert.Equal(quotes, Read(text, language));
        },
        iter: 10_000);

    [Fact]
    public void Explaining_changes_nothing_and_explains_each_span() => Texts.Sample(
        (text, language) =>
        {
            var analyzed = Reading.Analyze(text, language);
            var spans = QuotationReader.FindSpans(analyzed, []);
            var resolver = EntityReader.Read(analyzed, spans);
            var explanations = new List<QuoteExplanation>();
            var quotes = AttributionReader.Attribute(analyzed, spans, resolver, null, explanations);
            Assert.Equal(Read(text, language), quotes);
            Assert.Equal(quotes.Select(static quote => quote.IsUncertain), explanations.Select(static why => why.Doubts.Count > 0));
        },
        iter: 2_000);

    // A bound on work: each token is an item once for each level of marks that it stands in, and levels are bounded.
    [Theory]
    [InlineData("“a ")]
    [InlineData("“a” ")]
    [InlineData("“a ‘b’ c” ")]
    [InlineData("“one ‘two “three” four’ five” ")]
    [InlineData("“a ‘b’ c.\n")]
    [InlineData("\"")]
    [InlineData("'a\" ")]
    public void Each_token_is_looked_at_a_bounded_number_of_times(string unit)
    {
        const int Levels = 9;
        var text = Reading.Analyze(string.Concat(Enumerable.Repeat(unit, 3_000)), "en");
        var spans = QuotationReader.FindSpans(text, []);
        var builder = new FlowBuilder(text, SpeechLexicon.For("en"));
        var items = FlowSet.Paragraphs(text, spans, builder).Concat(FlowSet.Insides(text, spans, builder)).Sum(flow => flow.Count);
        Assert.InRange(items, 1, Levels * text.Tokens.Length);
    }

    private static IReadOnlyList<QuoteSpec> Read(string text, string language)
    {
        var analyzed = Reading.Analyze(text, language);
        var spans = QuotationReader.FindSpans(analyzed, []);
        return AttributionReader.Attribute(analyzed, spans, EntityReader.Read(analyzed, spans));
    }

    private static bool IsInside(ContentSdk.Engine.Text.TextRange? range, string text) =>
        range is not { } there || (there.Start >= 0 && there.Length > 0 && there.End <= text.Length);
}
