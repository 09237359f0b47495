using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>The file <c>tags.yaml</c> of a project, and series.</summary>
public class TagCatalogTests
{
    private static readonly TestFile Catalog = new("seeds/tags.yaml", CatalogText);

    private const string CatalogText = """
        - name: ferries
          title: Ferries & boats
          description: "What goes to </summary> sea.\nint x; /*"
          parent: transport
          synonyms: [boats]
        - name: transport
          id: Traffic
        """;

    private static readonly TestFile[] Files =
        [Tagged("ferry-times", "tags: [ferries]"), Tagged("market-day", "tags: [boats]"), Tagged("pier-closes", "section: Pier")];

    [Fact]
    public void Its_tags_are_members_with_all_that_it_says() => Assert.Equal(
        [
            "Ferries & boats|What goes to </summary> sea.\nint x; /*|boats|transport|2", "transport|ferries|0", "market-day: ferries", "ferries transport",
        ],
        HostRun.Of([.. Files, Catalog], """
            using System.Linq;
            using ContentSdk;
            using QuoteBook.Seeds;

            public static class Host
            {
                public static string[] Run() =>
                [
                    string.Join("|", Tags.Ferries.Title, Tags.Ferries.Description, Tags.Ferries.OtherNames.Single(), Tags.Ferries.Parent!.Name, Tags.Ferries.Articles.Count.ToString()),
                    string.Join("|", Tags.Traffic.Title, Tags.Traffic.Children.Single().Name, Tags.Traffic.Articles.Count.ToString()),
                    "market-day: " + Articles.Set.TermsOf(Articles.MarketDay, TaxonomyKind.Tag).Single().Name,
                    string.Join(" ", Tags.All.Select(tag => tag.Slug)),
                ];
            }
            """));

    [Fact]
    public void What_is_wrong_is_told_in_the_catalog_and_in_the_article()
    {
        var driver = new ContentDriver(
        [
            .. Files, Tagged("gate-opens", "tags:\n  - transport\n  - Feries"),
            new("seeds/tags.yaml", "- name: ferries\n  parent: trade\n  synonyms: [boats]\n- name: transport\n  id: Ferries\n- transport\n"),
        ]);
        Assert.Equal(
            ["seeds/gate-opens.md(4,5) CSDK5201", "seeds/tags.yaml(2,11) CSDK5206", "seeds/tags.yaml(5,7) CSDK5205", "seeds/tags.yaml(6,3) CSDK5202"],
            driver.Run().Diagnostics.Select(Shown).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(
            driver.Compile().GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void More_errors_than_anybody_reads_are_counted() => Assert.Equal(
        (100, 1),
        (Count("CSDK5202"), Count("CSDK5208")));

    [Fact]
    public void A_data_file_of_a_collection_with_that_name_is_no_catalog()
    {
        var driver = new ContentDriver([.. Files, new("seeds/tags.yaml", "- { name: law, color: red }\n")]);
        driver.EditCode("[ContentSdk.ContentData(\"tags.yaml\", Name = \"Labels\")] public class Label { public string Name { get; set; } = \"\"; public string Color { get; set; } = \"\"; }");
        Assert.Empty(driver.Run().Diagnostics);
    }

    [Fact]
    public void An_edit_of_a_text_reads_neither_catalog_nor_terms_again_and_one_of_a_comment_ends_at_the_catalog()
    {
        var driver = new ContentDriver([.. Files, Catalog], trackSteps: true);
        var sources = Sources(driver.Run());
        driver.Replace(Tagged("ferry-times", "tags: [ferries]", "\nSomething small happened after all.\n"));
        var second = driver.Run();
        Assert.Equal((0, 0), (Changed(second, TrackingNames.IndexRecord), Computed(second, TrackingNames.Set)));
        Assert.Equal((0, 0), (Computed(second, TrackingNames.Tags), Changed(second, TrackingNames.Index)));

        driver.Replace(new(Catalog.Path, "# Checked.\n" + CatalogText));
        var third = driver.Run();
        Assert.Equal((1, 1, 0), (Computed(third, TrackingNames.TagsRead), Computed(third, TrackingNames.Tags), Changed(third, TrackingNames.SetOptions)));
        Assert.Equal(0, Computed(third, TrackingNames.Set));
        Assert.Equal(sources["Tags.g.cs"], Sources(third)["Tags.g.cs"]);
    }

    [Theory]
    [InlineData("series: Ferry diary\npart: 3\n", "")]
    [InlineData("series: [Ferry diary]\n", "")]
    [InlineData("part: first\n", "CSDK7001 2:1")]
    [InlineData("series: Ferry diary\npart: third\n", "CSDK6204 3:7")]
    [InlineData("series: Ferry diary\npart: 0\n", "CSDK6204 3:7")]
    [InlineData("series: Ferry diary\npart: 100000\n", "CSDK6204 3:7")]
    [InlineData("series: [Ferry diary, Other]\n", "CSDK6204 2:1")]
    [InlineData("series: { name: Ferry diary }\n", "CSDK6204 2:1")]
    [InlineData("serie: Ferry diary\n", "CSDK2006 2:1")]
    public void A_series_is_one_name_and_its_part_a_number(string frontMatter, string expected) => Assert.Equal(
        expected,
        string.Join(", ", new ContentDriver([Tagged("ferry-times", frontMatter.TrimEnd())]).Run().Diagnostics.Select(diagnostic =>
        {
            var start = diagnostic.Location.GetLineSpan().StartLinePosition;
            return $"{diagnostic.Id} {start.Line + 1}:{start.Character + 1}";
        })));

    private static int Count(string id) =>
        new ContentDriver([.. Files, new("seeds/tags.yaml", string.Concat(Enumerable.Repeat("- law\n", 120)))]).Run().Diagnostics
            .Count(diagnostic => diagnostic.Id == id);

    private static Dictionary<string, string> Sources(GeneratorRunResult result) =>
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    private static string Shown(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path[ContentDriver.Root.Length..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}) {diagnostic.Id}";
    }

    private static TestFile Tagged(string name, string frontMatter, string more = "") =>
        new($"seeds/{name}.md", $"---\n{frontMatter}\n---\n{Articles.Text("# " + name.Replace('-', ' '))}{more}");
}
