using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>What articles say of each other and of their authors becomes objects.</summary>
public class ReferenceTests
{
    private const string Catalog = "- name: Ilse Quay\n  kind: person\n  aliases: [I. Quay]\n  sameAs: [https://example.org/quay]\n";

    private static readonly TestFile Gate = new("seeds/news/gate-opens.txt", Front(
        "related: [HarbourOpens, long-winter, 'pier-closes.txt', seeds/market-day.txt]\nauthors: [I. Quay, Nobody Known, Orla Fenn]"));

    private static readonly TestFile[] Files =
    [
        Gate, Articles.Harbour, Articles.Winter, new("seeds/news/pier-closes.txt", Front("related: [../harbour-opens.txt, GateOpens]")),
        new("seeds/market-day.txt", Front("section: Town")), new("seeds/entities.yaml", Catalog),
    ];

    [Fact]
    public void Related_articles_and_authors_are_objects_of_the_set()
    {
        const string Code = """
            using System.Linq;
            using QuoteBook.Seeds;

            public static class Host
            {
                public static string[] Run() =>
                [
                    string.Join("|", Articles.GateOpens.Related.Select(article => article.Slug)),
                    ReferenceEquals(Articles.GateOpens.Related[0], Articles.HarbourOpens).ToString(),
                    ReferenceEquals(Articles.PierCloses.Related[1].Related[2], Articles.PierCloses).ToString(),
                    string.Join("|", Articles.GateOpens.AuthorEntities.Select(author => author.Name)),
                    ReferenceEquals(Articles.GateOpens.AuthorEntities[0], People.IlseQuay).ToString() + People.IlseQuay.Articles.Count + People.IlseQuay.SameAs[0],
                    ReferenceEquals(Articles.GateOpens.AuthorEntities[1], Articles.HarbourOpens.Quotes[0].Speaker).ToString(),
                    Entities.Find("I. Quay")?.Name ?? "",
                    (Articles.MarketDay.Related.Count + Articles.MarketDay.AuthorEntities.Count).ToString(),
                ];
            }
            """;
        Assert.Equal(
            ["harbour-opens|long-winter|pier-closes|market-day", "True", "True", "Ilse Quay|Orla Fenn", "True0https://example.org/quay", "True", "Ilse Quay", "0"],
            HostRun.Of(Files, Code));
    }

    [Fact]
    public void An_edit_elsewhere_runs_no_article_again_that_refers_to_it()
    {
        var driver = new ContentDriver(Files, trackSteps: true);
        driver.Run();
        driver.Replace(new(Articles.Harbour.Path, Articles.Text("The harbour opens late")));
        var second = driver.Run();
        Assert.Equal((5, 1), (Of(second, TrackingNames.Resolve).Length, Changed(second, TrackingNames.Resolve)));

        driver.Replace(new("seeds/entities.yaml", Catalog + "  notes: once more\n# and a comment\n"));
        var third = driver.Run();
        Assert.Equal((0, 0), (Changed(third, TrackingNames.Read), Changed(third, TrackingNames.Resolve)));
    }

    [Fact]
    public void What_leads_nowhere_is_an_error_at_the_item_and_costs_the_others_nothing()
    {
        TestFile[] files = [new(Gate.Path, Front("related: [HarbuorOpens, long-winter]\nauthors: [Ilse Quai]")), .. Files[1..]];
        Assert.Equal(
            [
                "CSDK6008 (3,11) No article has the id, slug or file 'HarbuorOpens'. Did you mean 'HarbourOpens'?",
                "CSDK6011 (4,11) No entity is called 'Ilse Quai', but 'Ilse Quay' is declared. Did you mean 'Ilse Quay'? If not, declare 'Ilse Quai' in the entity catalog.",
            ],
            new ContentDriver(files).Run().Diagnostics.Select(Shown).Order(StringComparer.Ordinal));
        Assert.Equal(["long-winter"], HostRun.OfHostile(
            files,
            """
            using System.Linq;
            using QuoteBook.Seeds;
            public static class Host
            {
                public static string[] Run() => [.. Articles.GateOpens.Related.Select(article => article.Slug)];
            }
            """));

        static string Shown(Microsoft.CodeAnalysis.Diagnostic diagnostic)
        {
            var start = diagnostic.Location.GetLineSpan().StartLinePosition;
            return $"{diagnostic.Id} ({start.Line + 1},{start.Character + 1}) {diagnostic.GetMessage(null)}";
        }
    }

    private static string Front(string keys) => $"---\ntitle: Something happened\n{keys}\n---\n\nThe gates opened at nine, and nobody knew why.\n";
}
