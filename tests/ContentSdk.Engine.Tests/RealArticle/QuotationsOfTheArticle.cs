using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.RealArticle;

/// <summary>The thirteen marked spans, as a careful reader sees them, in the article itself and with every name exchanged.</summary>
public class QuotationsOfTheArticle
{
    private const string Statement =
        "Joint Statement on Further Deepening the Comprehensive Strategic Coordination Partnership Between China and Russia for a New Era";

    private static readonly (string Name, string Invented)[] InventedNames =
    [
        ("Xi Jinping", "Wen Daolin"), ("Xi", "Wen"), ("Putin", "Belsin"), ("Brzezinski", "Trawinsky"), ("Kissinger", "Altmayer"),
        ("Chinese", "Velmoran"), ("China", "Velmora"), ("Russian", "Tarkeshian"), ("Russia", "Tarkeshia"),
        ("United States", "Federated Isles"), ("US", "FI"), ("United Nations", "Concord of Peoples"), ("NATO", "MERTO"),
        ("Shanghai", "Lomar"), ("SCO", "LCO"), ("BRICS", "TRUNK"), ("Asian", "Lomaran"), ("Asia-Pacific", "Noma-Vestic"),
        ("Moscow", "Dorvagrad"), ("Beijing", "Shenlao"), ("Washington", "Port Amery"), ("Yellow River", "Umber River"), ("Volga", "Sulva"),
        ("World War II", "Great Salt War"), ("Second World War", "Great Salt War"), ("Victory Day", "Harvest Day"), ("Vostok", "Zarya"),
    ];

    public static TheoryData<int, int, string, QuoteKind, string?, string?, string?> Spans => new()
    {
        { 11, 81, "unbreakable and profound", QuoteKind.Partial, "Xi Jinping", "Xi", "underscored" },
        { 11, 152, "The strong camaraderie", QuoteKind.Direct, "Xi Jinping", "Xi", "saying" },
        { 15, 109, "We must learn from history", QuoteKind.Direct, "Xi Jinping", "he", "declared" },
        { 17, 61, "just", QuoteKind.Term, null, null, null },
        { 23, 29, "extremely negative", QuoteKind.Partial, Statement, "The statement", "denounced" },
        { 25, 182, "highest level in history", QuoteKind.Partial, "Putin", "He", "emphasized" },
        { 25, 229, "self-reliant", QuoteKind.Partial, "Putin", "He", "described" },
        { 25, 248, "independent of domestic", QuoteKind.Partial, "Putin", "He", "described" },
        { 27, 176, "comprehensive strategic partnership.", QuoteKind.Term, null, null, null },
        { 39, 25, "Nothing is more dangerous", QuoteKind.Direct, "Brzezinski", "Brzezinski", "warned" },
        { 39, 191, "reverse Kissinger", QuoteKind.Term, null, null, null },
        { 49, 57, "fairer", QuoteKind.Term, null, null, null },
        { 57, 82, "Right now there are changes", QuoteKind.Direct, "Xi Jinping", "Xi Jinping", "words" },
    };

    [Theory, MemberData(nameof(Spans))]
    public void Each_span_has_its_kind_speaker_and_cue(
        int line, int column, string begins, QuoteKind kind, string? speaker, string? speakerText, string? cue)
    {
        var (document, result) = TheArticle.Read();
        AssertSpan(document, result.Article, new(line, column), begins, kind, speaker, speakerText, cue);
    }

    [Fact]
    public void There_are_thirteen_spans_and_no_other_and_the_speakers_of_two_are_doubtful()
    {
        var (document, result) = TheArticle.Read();
        Assert.Equal(13, result.Article.Quotes.Count);
        Assert.Equal(
            ["extremely negative", "self-reliant"],
            result.Article.Quotes.Where(quote => quote.IsUncertain).Select(quote => document.Slice(quote.Parts[0]).ToString()));
    }

    [Fact]
    public void With_every_name_exchanged_the_kinds_stay_and_the_speakers_correspond()
    {
        var exchanged = Exchange(TheArticle.Text);
        var (document, result) = TheArticle.Read(exchanged);
        Assert.Equal(13, result.Article.Quotes.Count);
        for (var i = 0; i < 13; i++)
        {
            var row = Spans.ElementAt(i).Data;
            var quote = result.Article.Quotes[i];
            var place = document.PositionOf(quote.Outer.Start);
            Assert.Equal(row.Item1, place.Line);
            AssertSpan(
                document, result.Article, place, Exchange(row.Item3)!, row.Item4, Exchange(row.Item5), Exchange(row.Item6), row.Item7);
        }
    }

    [Fact]
    public void The_closing_mark_of_another_kind_is_the_one_finding_and_swallows_nothing()
    {
        var finding = Assert.Single(TheArticle.Read().Result.Findings);
        Assert.Equal(("CSDK4003", new LinePosition(27, 176)), (finding.RuleId, finding.Start));
    }

    private static void AssertSpan(
        SourceDocument document, ArticleSpec article, LinePosition place, string begins, QuoteKind kind, string? speaker,
        string? speakerText, string? cue)
    {
        var quote = Assert.Single(article.Quotes, q => document.PositionOf(q.Outer.Start) == place);
        Assert.StartsWith(begins, document.Slice(quote.Parts[0]).ToString(), StringComparison.Ordinal);
        Assert.Equal(kind, quote.Kind);
        Assert.Equal(speaker, quote.Speaker < 0 ? null : article.Entities[quote.Speaker].Name);
        Assert.Equal(speakerText, quote.SpeakerRange is { } there ? document.Slice(there).ToString() : null);
        Assert.Equal(cue, quote.Cue is { } word ? document.Slice(word).ToString() : null);
    }

    /// <summary>Exchanges whole words, the longest name first.</summary>
    private static string? Exchange(string? text)
    {
        if (text is null)
            return null;
        var result = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var found = i > 0 && char.IsLetterOrDigit(text[i - 1])
                ? default
                : InventedNames.Where(n => string.CompareOrdinal(text, i, n.Name, 0, n.Name.Length) == 0
                        && (i + n.Name.Length == text.Length || !char.IsLetterOrDigit(text[i + n.Name.Length])))
                    .OrderByDescending(n => n.Name.Length).FirstOrDefault();
            result.Append(found.Name is null ? text[i].ToString() : found.Invented);
            i += found.Name?.Length ?? 1;
        }
        return result.ToString();
    }
}
