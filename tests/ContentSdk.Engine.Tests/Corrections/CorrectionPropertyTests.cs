using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

public class CorrectionPropertyTests
{
    private static readonly string[] Yaml =
    [
        "starts: ", "text: ", "speaker: ", "kind: ", "id: ", "ignore: true", "add: true", "nth: ", "mention: ", "name: ", "none", "direct",
        "partial", "term", "person", "organization", "1", "2", "99",
        "We open the gate", "We", "Nobody asked us", "a gift", "Gus Fenn", "Fenn", "Mara Velkin", "Ida Brandt", "he", "Velm North", "’",
        "'", "[", "]", "{", "}", "~", "\uD800", "\u2028", "“", "GateOpens",
        ", ", ", ", "\n  - ", "\n  - ", "\n    ", "\n    ", "\n    ", "\nquotes:", "\nentities:",
    ];

    private static readonly string[] Words =
    [
        "“We open the gate", "”", "“", "‘", "’", "said ", "Mara Velkin", "Gus Fenn", "Fenn", " he ", "Nobody asked us", ", ", ". ", "\n\n",
        " a gift ", "Velm North", "\"", "—", "the captain", "Mercury ", "Ida Brandt",
    ];

    private static readonly Gen<string> Texts = Gen.Select(
        Gen.Int[0, Yaml.Length - 1].Array[0, 30], Gen.Int[0, Words.Length - 1].Array[0, 40],
        static (yaml, words) => "---\nquotes:\n  - starts: We\n    kind: term\nentities:\n  - "
            + string.Concat(yaml.Select(number => Yaml[number])) + "\n---\n\nThe gate\n\n"
            + string.Concat(words.Select(number => Words[number])));

    // Sound YAML, so that most of it gets to the text.
    private static readonly Gen<string> Lists = Gen.Select(
        Gen.Int[0, 8].Array[0, 12], Gen.Int[0, Words.Length - 1].Array[5, 60],
        static (picks, words) =>
        {
            string[] quotes =
            [
                "{ starts: We, nth: 1, speaker: Fenn }", "{ starts: Nobody, ignore: true }", "{ text: said Mara Velkin, add: true }",
                "{ text: a gift, add: true, nth: 2 }", "{ text: open the gate, add: true, nth: 1 }",
                "{ text: 'gate”', add: true, speaker: none }", "{ starts: a gift, id: Gift }",
                "{ starts: We, nth: 2, kind: direct, id: We }", "{ starts: Velm, speaker: Ida Brandt, kind: partial }",
            ];
            string[] names =
            [
                "{ mention: Fenn, kind: place }", "{ mention: Gus Fenn, name: Ida Brandt }",
                "{ mention: he, add: true, name: Fenn, kind: person }", "{ mention: Mercury, add: true, kind: organization }",
                "{ mention: Mara Velkin, ignore: true }", "{ mention: Velkin, add: true, nth: 1, kind: event }",
                "{ mention: Fenn, nth: 2, add: true, kind: work }", "{ mention: Gus, add: true, nth: 1, name: Gus Fenn }",
                "{ mention: Velm North, name: Mara Velkin }",
            ];
            return $"---\nquotes: [{string.Join(", ", picks.Select(pick => quotes[pick]))}]\nentities: [{string.Join(", ", picks.Select(pick => names[8 - pick]))}]\n---\n\nThe gate\n\n" + string.Concat(words.Select(number => Words[number]));
        });

    private static readonly EntityCatalog Catalog = new(
        new EquatableArray<CatalogEntry>([new(EntityKind.Person, "Ida Brandt", "IdaBrandt", default, default, default, null)]));

    [Fact]
    public void Any_corrections_are_read_without_an_exception_and_with_places_inside_the_file() => Texts.Sample(IsSound, iter: 1_000);

    [Fact]
    public void Any_corrections_of_any_text_leave_a_sound_article() => Lists.Sample(IsSound, iter: 1_000);

    private static bool IsSound(string text)
    {
        var document = new SourceDocument("seeds/a.txt", text);
        var read = ContentReader.Read(document, ReadOptions.Default, Catalog, TestContext.Current.CancellationToken);
        var article = read.Article;
        Assert.All(
            read.Findings,
            finding => Assert.True(finding.Range.Start >= 0 && finding.Range.End <= document.Text.Length && finding.Range.Length >= 0));
        Assert.Equal(article.Quotes.Count, article.Quotes.Select(quote => quote.Name).Distinct().Count());
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            Assert.True(quote.Speaker < article.Entities.Count && quote.Parent < i);
            Assert.True(quote.Parent < 0 || article.Quotes[quote.Parent].Outer.Contains(quote.Outer));
            Assert.All(
                article.Quotes.Take(i), other => Assert.True(!other.Outer.Overlaps(quote.Outer) || other.Outer.Contains(quote.Outer)));
            Assert.True(i == 0 || article.Quotes[i - 1].Outer.Start <= quote.Outer.Start);
        }
        Assert.All(article.Mentions, mention => Assert.InRange(mention.Entity, 0, article.Entities.Count - 1));
        var names = article.Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Demonym).ToArray();
        Assert.All(names.Zip(names.Skip(1)), pair => Assert.True(pair.First.Range.End <= pair.Second.Range.Start));
        return read.Places.Entities.Count == article.Entities.Count;
    }
}
