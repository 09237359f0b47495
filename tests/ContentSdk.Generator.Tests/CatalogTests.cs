using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Text;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

public class CatalogTests
{
    private const string Fenn = "- name: Orla Fenn\n  kind: person\n";

    private static readonly TestFile Market = new("seeds/market-day-again.txt", Articles.Text("Market day again", "O’rla Fhinn sold all her fish before noon on Monday."));

    [Fact]
    public void Two_spellings_over_two_articles_are_one_member_with_its_links()
    {
        var result = Run([Articles.Harbour, Market, Catalog(Fenn + "  aliases: [O’rla Fhinn]\n  sameAs: [https://example.org/fenn]\n")]);
        Assert.Empty(result.Diagnostics);
        var people = Source(result, "Entities.g.cs");
        Assert.Equal(1, Count(people, "global::ContentSdk.Person OrlaFenn =>"));
        Assert.Contains("https://example.org/fenn", Source(result, "Internals.Store.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("Fhinn =>", people, StringComparison.Ordinal);
        Assert.Contains("Fhinn", Source(Run([Articles.Harbour, Market]), "Internals.Store.g.cs").Replace("O’rla ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/entities.yaml", true)]
    [InlineData("seeds/news/Entities.yaml", true)]
    [InlineData("seeds/people.entities.yaml", true)]
    [InlineData("seeds/identities.yaml", false)]
    [InlineData("seeds/other.yaml", false)]
    [InlineData("elsewhere/entities.yaml", false)]
    public void A_catalog_is_a_file_of_that_name_below_a_content_folder_and_no_article(string path, bool isCatalog)
    {
        var result = Run([Articles.Harbour, new(path, "broken")]);
        Assert.Equal(isCatalog ? ["CSDK5001"] : [], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Single(result.GeneratedSources, source => source.HintName.StartsWith("Article.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_was_opened_to_see_what_it_names_is_not_opened_again()
    {
        var opened = ContentReader.Open(new SourceDocument("seeds/a.txt", "Market day again\n\nFish."), ReadOptions.Default);
        // Without a text, it could not be opened once more.
        var input = new FileInput(new(null!, "seeds/a.txt", false, default), null, ReadOptions.Default, EntityCatalog.Empty) { Opened = new(opened) };
        Assert.Equal(input with { Opened = default }, input);
        FormattedFile? read = null;
        FileRead.Of(input, (file, catalog, cancellationToken) => ContentReader.Read(read = file, catalog, cancellationToken), TestContext.Current.CancellationToken);
        Assert.Same(opened, read);
        Assert.Null(input.Opened.Take());
    }

    [Fact]
    public void A_file_listed_by_the_targets_is_a_catalog_wherever_it_lies()
    {
        var result = Run([Articles.Harbour, new("/shared/our.entities.yaml", "broken") { LogicalPath = "seeds%2Four.entities.yaml" }]);
        Assert.Equal(["CSDK5001"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void What_is_wrong_stands_at_its_place_cannot_be_silenced_and_costs_no_article()
    {
        var result = Run([Articles.Harbour, Catalog("# who\r\n- name: Orla Fenn\r\n  kind: preson\r\n- name: Gus\r\n  kind: person\r\n  sameAs: [x]\r\n")]);
        Assert.Equal(
            [("CSDK5004", 2, 8), ("CSDK5006", 5, 11)],
            result.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character)));
        Assert.All(result.Diagnostics, diagnostic => Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(ContentDriver.Root + "seeds/entities.yaml", diagnostic.Location.GetLineSpan().Path));
        Assert.Single(result.GeneratedSources, source => source.HintName.StartsWith("Article.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("auto", 0, true)]
    [InlineData("declared", 0, false)]
    [InlineData("OFF", 0, false)]
    [InlineData("strict", 1, true)]
    [InlineData("stric", 1, true)]
    public void The_property_chooses_the_mode(string value, int findings, bool hasOrla)
    {
        var result = Run([Articles.Harbour], new() { ["ContentSdkEntities"] = value });
        Assert.Equal(findings, result.Diagnostics.Length);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(value == "stric" ? "CSDK9004" : "CSDK5012", diagnostic.Id));
        Assert.Equal(hasOrla, Source(result, "Internals.Store.g.cs").Contains("Orla Fenn", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_the_catalog_reads_the_files_again_that_name_what_was_edited()
    {
        var driver = new ContentDriver([.. Articles.Many(20), Articles.Harbour, Market, Catalog(Fenn)], trackSteps: true);
        driver.Run();

        driver.Replace(Catalog(Fenn + "  sameAs: [https://example.org/fenn]\n"));
        var linked = driver.Run();
        Assert.Equal((1, 1), (Changed(linked, TrackingNames.Declared), Changed(linked, TrackingNames.Input)));
        Assert.Equal(1, Computed(linked, TrackingNames.Read));

        driver.Replace(Catalog("# Comments and lines are nothing to the articles.\n\n" + Fenn + "  sameAs:\n    - https://example.org/fenn\n"));
        var moved = driver.Run();
        Assert.Equal((1, 0, 0), (Computed(moved, TrackingNames.CatalogRead), Changed(moved, TrackingNames.Declared), Computed(moved, TrackingNames.Input)));
        Assert.Equal(0, Computed(moved, TrackingNames.Read));
    }

    [Fact]
    public void With_a_catalog_an_edit_in_code_runs_nothing_and_an_edit_of_an_article_reads_that_article()
    {
        var driver = new ContentDriver([.. Articles.Many(20), Articles.Harbour, Catalog(Fenn)], trackSteps: true);
        driver.Run();
        driver.EditCode("class Added;");
        var second = driver.Run();
        Assert.All([TrackingNames.CatalogRead, TrackingNames.Catalog, TrackingNames.Declared, TrackingNames.Input, TrackingNames.Read], step => Assert.Equal(0, Computed(second, step)));
        Assert.All(Outputs(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        driver.Replace(Articles.Numbered(7, "Something small happened after all."));
        var third = driver.Run();
        Assert.Equal((1, 1), (Computed(third, TrackingNames.Input), Computed(third, TrackingNames.Read)));
        Assert.Equal(0, Computed(third, TrackingNames.CatalogRead));
    }

    [Fact]
    public void Strings_made_to_break_out_compile_and_read_back()
    {
        const string Name = "Orla \\\"\\\"\\\" */ Fenn {0} <c> \\\\u0022";
        const string Text = "Orla \"\"\" */ Fenn {0} <c> \\u0022";
        TestFile[] files =
        [
            new("seeds/harbour-opens.txt", Articles.Text("The harbour opens", $"The crew saw how {Text} opened the gates at nine, and nobody else came.")),
            Catalog($"- name: \"{Name}\"\n  kind: person\n  id: Orla\n  aliases: [\"]]> --> #if x\", \"*/ class\"]\n  sameAs: [\"https://example.org/*/'?a=#if\"]\n  notes: \"</summary>\\u2028\\0 */\"\n"),
        ];
        var compilation = new ContentDriver(files).Compile();
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal([Text, "*/ class", "]]> --> #if x", "https://example.org/*/'?a=#if"], HostRun.OfHostile(
            files,
            """
            using QuoteBook.Seeds;
            public static class Host
            {
                public static string[] Run() => [People.Orla.Name, .. People.Orla.Aliases, .. People.Orla.SameAs];
            }
            """));
    }

    private static TestFile Catalog(string text) => new("seeds/entities.yaml", text);

    private static GeneratorRunResult Run(TestFile[] files, Dictionary<string, string>? properties = null)
    {
        var result = new ContentDriver(files, properties: properties).Run();
        Assert.Null(result.Exception);
        return result;
    }

    private static string Source(GeneratorRunResult result, string hint) => result.GeneratedSources.Single(source => source.HintName == hint).SourceText.ToString();

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
