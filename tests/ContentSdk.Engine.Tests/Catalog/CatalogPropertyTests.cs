using System.Text;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Catalog;

public class CatalogPropertyTests
{
    private static readonly string[] Words =
    [
        "Orla", "orla", "ORLA", "Fenn", "Velm", "Harbour", "of", "the", "The", "Bank", "O'Dell", "O’Dell", "St.", "-", "Bay", "A.", "B",
        ".", ",", "“", "said", "d’Orla", "l'Harbour", "dell’Orla", "Velm'in", "O'Velm", "7", "\n\n",
    ];

    private static readonly string[] Leads =
    [
        "Harbour news today",
        "Le port était fermé et les gens de la ville ont dit que ce n’était pas la faute des pêcheurs, qui sont partis avec leurs frères dans les bateaux du matin.",
        "Il porto era chiuso e la gente della città ha detto che non era colpa dei pescatori, che sono partiti con i loro fratelli nelle barche del mattino.",
        "Pazartesi günü gemi limana girdi ve herkes çok sevindi, çünkü kapı artık açıktı ve bu bir gün için böyle oldu, ama daha sonra her şey gibi o da bitti.",
    ];

    private static readonly Gen<string> Phrase = Gen.Int[0, Words.Length - 2].Array[1, 4].Select(
        numbers => string.Join(' ', numbers.Select(number => Words[number].Trim())));

    private static readonly Gen<CatalogEntry> Entry = Gen.Select(
        Phrase, Phrase.Array[0, 3], Phrase.Array[0, 2], Gen.Int[0, 4], (name, aliases, not, kind) =>
        new CatalogEntry((EntityKind)kind, name, "Member", new(aliases), default, new(not), null));

    private static readonly Gen<string> Text = Gen.Select(
        Gen.Int[0, Leads.Length - 1], Gen.Int[0, Words.Length - 1].Array[0, 60],
        static (lead, numbers) => Leads[lead] + "\n\n" + string.Join(' ', numbers.Select(number => Words[number])));

    [Fact]
    public void The_slice_of_a_catalog_gives_what_the_catalog_gives() => Gen.Select(Entry.Array[0, 8], Text).Sample(
        (entries, text) =>
        {
            var catalog = new EntityCatalog(new(entries));
            var slice = catalog.SliceFor(new("seeds/harbour-news-today.txt", text));
            Assert.Equal(Catalogs.ReadWith(text, catalog), Catalogs.ReadWith(text, slice));
        },
        iter: 3_000);

    [Fact]
    public void Mentions_lie_inside_the_text_in_order_and_apart() => Gen.Select(Entry.Array[0, 8], Text).Sample(
        (entries, text) =>
        {
            var end = 0;
            foreach (var mention in Catalogs.ReadWith(text, new(new(entries))).Article.Mentions
                .Where(mention => mention.Kind == MentionKind.Name))
            {
                Assert.True(mention.Range.Start >= end && mention.Range.Length > 0 && mention.Range.End <= text.Length);
                end = mention.Range.End;
            }
        },
        iter: 3_000);

    // A name that is one of the aliases, too, would be claimed twice and is not what this is about.
    private static readonly string[] WrittenAliases = ["Alias: one", "no", "7 x"];

    [Fact]
    public void What_the_writer_writes_reads_back_as_it_was() => Gen.OneOf(Gen.String[1, 30], Phrase).Where(IsUsable).Sample(
        name =>
        {
            var output = new StringBuilder();
            CatalogWriter.Write(output, EntityKind.Place, name, WrittenAliases);
            foreach (var text in new[]
            {
                output.ToString(), $"- {{ name: {CatalogWriter.Scalar(name)}, kind: place, aliases: ['Alias: one', no, 7 x] }}\n",
            })
            {
                var entry = Assert.Single(Catalogs.Of(text).Entries);
                Assert.Equal(name, entry.Name);
                Assert.Equal(WrittenAliases, entry.Aliases);
            }
        },
        iter: 5_000);

    private static bool IsUsable(string name) =>
        CatalogNameRule.Fault(name) is null && CatalogNameRule.Tidy(name) == name
        && !WrittenAliases.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Catalog and text by the number of entries.</summary>
    public static TheoryData<string, Func<int, (string Catalog, string Text)>> Hostile => new()
    {
        { "one name, many times", static count => (Repeat("- { name: Orla, kind: person }\n", count), Repeat("Orla ", count)) },
        { "a name of one word repeated", static count => ("- { name: " + Repeat("a ", 20) + ", kind: work }\n", Repeat("a ", 5 * count)) },
        {
            "many exclusions",
            static count => (
                $"- {{ name: Orla, kind: person, not: [{string.Join(", ", Enumerable.Range(0, 2 * count).Select(i => $"Orla {i}"))}] }}\n",
                string.Concat(Enumerable.Range(0, count).Select(i => $"Orla {i} ")))
        },
        {
            "spellings",
            static count => (string.Concat(
                Enumerable.Range(0, count / 5)
                    .Select(i =>
                        $"- {{ name: {string.Concat("abcdefghijkl".Select((c, bit) => (i >> bit & 1) == 1 ? char.ToUpperInvariant(c) : c))}, kind: work }}\n")), Repeat("ABCDEFGHIJKL ", count)) },
    };

    [Theory]
    [InlineData(1_000)]
    [InlineData(2_000)]
    public void Of_exclusions_inside_each_other_one_counts_at_each_word(int words)
    {
        var not = Enumerable.Range(2, 63).Select(static count => string.Join(' ', Enumerable.Repeat("Va", count)));
        var catalog = new EntityCatalog(new([new(EntityKind.Person, "Va", "Va", default, default, new([.. not]), null)]));
        var text = string.Concat(Enumerable.Repeat("Va ", words));
        var read = TextAnalyzer.Analyze(new("a.txt", text), new(null, null, null, new([new(0, text.Length)]), default), "en");
        var (names, others) = DeclaredNames.Find(read, catalog);
        Assert.Empty(names);
        Assert.Equal(words - 1, others.Count);
    }

    [Theory, MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Catalogs_made_to_harm_take_linear_time(string what, Func<int, (string Catalog, string Text)> make)
    {
        Assert.NotEmpty(what);
        Work.GrowsWithTheSize(
            make,
            static made => Assert.NotNull(
                Catalogs.ReadWith("Harbour news\n\n" + made.Text + "\n", Catalogs.Read(made.Catalog).Catalog, EntityMode.Strict).Article),
            20_000);
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
