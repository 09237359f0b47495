using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations.Choice;

/// <summary>What a person is told who asks why a quotation has its speaker: it has to be true of that quotation.</summary>
public class ExplanationTests
{
    private const string German = """
        Hafenbrücke bleibt geschlossen

        Karl Brodersen leitet den Ruderverein Nordstadt seit zehn Jahren. Der Stadtrat hat am Montag die Schließung beschlossen.

        Karl Brodersen, Vorsitzender des Rudervereins: „Das ist ein schwerer Fehler.“

        „Die Brücke ist alt“, sagte eine Sprecherin der Stadt. „Wir können sie nicht offen halten.“
        """;

    private const string Spanish = """
        El puente del puerto cierra

        La alcaldesa de Villamar, Ana Ruedas, anunció el lunes el cierre del puente. Los vecinos protestan desde hace meses.

        Ana Ruedas, alcaldesa de Villamar: «No había otra salida para el puerto».

        A los vecinos les queda un “no sabemos cuándo volverá a abrir” como toda respuesta.

        El llamado “puente de los suspiros” tiene cien años.
        """;

    private const string Interview = """
        Ten years of rescue at sea

        Lena Marwick has run the lifeboat station at Lowmouth since 2014.

        Q: When did you first go out to sea?

        A: I was nine. My father took me along and never asked whether I was afraid.

        Q: And were you?

        A: Of course. Everybody who says “I am not afraid of the sea” is lying.
        """;

    private const string Storm = """
        Mayor: “We have room for everybody”

        The mayor, Dana Orlev, opened a shelter. “We have room for everybody,” Orlev said. She called the wait “hard”.

        A senior official of the harbor said nineteen ships were at anchor.

        “Seven more have gone,” the official said.
        """;

    private static readonly string[] TrueOfColons =
        ["the lead is too small", "perhaps nobody speaks it", "no word of speech before the colon", "it is not sure who is meant"];

    public static TheoryData<string> Texts => [German, Spanish, Interview, Storm];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_uncertain_has_a_reason_and_nothing_else_has(string text) => Assert.All(
        Explain(text), static said => Assert.Equal(said.Quote.IsUncertain, said.Why.Doubts.Count > 0));

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_reason_is_given_twice(string text) => Assert.All(Explain(text), static said =>
    {
        string[] reasons = [.. said.Why.Reasons.Select(static reason => reason[..reason.LastIndexOf(' ')]), .. said.Why.Doubts];
        Assert.Equal(reasons.Length, reasons.Distinct(StringComparer.Ordinal).Count());
    });

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_points_of_all_reasons_are_the_lead(string text) => Assert.All(
        Explain(text).Where(static said => said.Why.Next is not null),
        static said => Assert.Equal(said.Why.Next!.Lead, said.Why.Reasons.Sum(static reason => PointsOf(reason))));

    private static int PointsOf(string reason) =>
        int.Parse(reason[(reason.LastIndexOf(' ') + 1)..].Replace('−', '-'), CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(German)]
    [InlineData(Spanish)]
    public void A_name_before_a_colon_is_said_to_be_that(string text)
    {
        var why = Explain(text)[0].Why;
        Assert.Equal("a name or noun before the colon", why.Rule);
        Assert.Null(why.Refusal);
        Assert.All(why.Doubts, static doubt => Assert.Contains(doubt, TrueOfColons));
    }

    [Fact]
    public void The_next_candidate_has_a_name_and_the_lead_that_it_would_take()
    {
        var quotes = Explain(Storm);
        var next = Named(quotes, "hard").Why.Next;
        Assert.Equal((null, true), (next?.Speaker, next is { Lead: > 0, SureFrom: > 0 }));
        next = Named(quotes, "Seven").Why.Next;
        Assert.Equal(("Dana Orlev", null), (next?.Speaker, next?.SureFrom));
        Assert.True(next?.Lead > 0);
    }

    [Fact]
    public void Where_the_model_decides_against_the_rules_both_are_said() => Assert.Equal(
        "the model, which names nobody; the rules say Dana Orlev: a cue after it; the speaker there is “the official”, "
            + "taken for a name before it",
        Named(Explain(Storm), "Seven").Why.Rule);

    [Fact]
    public void A_cue_that_was_looked_at_is_described_in_words() => Assert.Equal(
        ["a cue after it"], Named(Explain(Storm), "Seven").Why.Candidates.Select(static cue => cue.Finder));

    [Fact]
    public void A_fragment_without_a_speaker_is_not_explained_as_a_term()
    {
        var (fragment, term) = (Explain(Spanish)[1], Explain(Spanish)[2]);
        Assert.Equal((QuoteKind.Partial, -1), (fragment.Quote.Kind, fragment.Quote.Speaker));
        Assert.StartsWith("the model: somebody speaks it", fragment.Why.Rule, StringComparison.Ordinal);
        Assert.Equal(QuoteKind.Term, term.Quote.Kind);
        Assert.EndsWith("nobody speaks it", term.Why.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_without_a_name_says_where_its_speaker_is_from() => Assert.All(
        Explain(Interview).Where(static said => said.Quote is { Kind: QuoteKind.Labeled, Speaker: >= 0 }),
        static said => Assert.Equal(["the label names nobody; headline and introduction are taken for who answers"], said.Why.Doubts));

    [Fact]
    public void A_question_says_where_its_speaker_is_from() => Assert.All(
        Explain(Interview.Replace("\n\nLena", "\n\nBy Tomas Ferrow\n\nLena"))
            .Where(static said => said.Quote.Kind == QuoteKind.Labeled).Where(static (_, turn) => turn % 2 == 0),
        static said => Assert.Equal(["the label names nobody; the author is taken for who asks"], said.Why.Doubts));

    private static (QuoteSpec Quote, QuoteExplanation Why) Named((QuoteSpec Quote, QuoteExplanation Why)[] quotes, string start) =>
        Array.Find(quotes, said => said.Quote.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static (QuoteSpec Quote, QuoteExplanation Why)[] Explain(string text)
    {
        var (result, explanations) = ContentReader.Explain(
            new SourceDocument("why.txt", text), ReadOptions.Default, Engine.Entities.Declared.EntityCatalog.Empty,
            cancellationToken: TestContext.Current.CancellationToken);
        return [.. result.Article.Quotes.Zip(explanations)];
    }
}
