using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>Files beside content files that say what front matter would.</summary>
public class SidecarTests
{
    private static readonly TestFile Sidecar = new("seeds/harbour-opens.meta.yaml", "id: HarbourDay\ntags: [harbour]\nrelated: [long-winter]\nauthors: [Orla Fenn]\n");

    [Fact]
    public void What_it_says_is_said_of_the_article()
    {
        const string Code = """
            using System.Linq;
            using QuoteBook.Seeds;
            public static class Host
            {
                public static string[] Run() =>
                    [Articles.HarbourDay.Tags[0], Articles.HarbourDay.Related[0].Slug, Articles.HarbourDay.AuthorEntities[0].Name, Articles.HarbourDay.Title, Articles.All.Count.ToString()];
            }
            """;
        Assert.Equal(["harbour", "long-winter", "Orla Fenn", "The harbour opens", "2"], HostRun.Of([Articles.Harbour, Articles.Winter, Sidecar], Code));
    }

    [Theory]
    [InlineData("seeds/harbour-opens.meta.json", "{ \"id\": \"HarbourDay\", \"tags\": [\"harbour\"] }")]
    [InlineData("seeds/harbour-opens.meta.toml", "id = 'HarbourDay'\ntags = ['harbour']\n")]
    public void It_may_be_JSON_or_TOML(string path, string text) => Assert.Equal(
        ["harbour"],
        HostRun.Of(
            [Articles.Harbour, new(path, text)],
            "using QuoteBook.Seeds; public static class Host { public static string[] Run() => [Articles.HarbourDay.Tags[0]]; }"));

    [Fact]
    public void A_second_one_is_an_error() =>
        Assert.Equal(["CSDK6014 Error 1:1"], new ContentDriver([Articles.Harbour, Articles.Winter, Sidecar, new("seeds/harbour-opens.meta.toml", "draft = true\n")]).Run().Diagnostics.Select(Shown));

    [Fact]
    public void A_fault_is_told_in_the_sidecar_also_one_of_the_set()
    {
        TestFile broken = new(Sidecar.Path, "published: 2025-02-30\nrelated: [long-wintr]\ntags: [a, A]\n") { Options = { ["contentsdk_severity.CSDK2019"] = "error" } };
        Assert.Equal(
            ["CSDK2003 Error 1:12", "CSDK2019 Error 3:11", "CSDK6008 Error 2:11"],
            new ContentDriver([Articles.Harbour, Articles.Winter, broken]).Run().Diagnostics.Select(Shown).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_content_file_without_an_ending_beside_it_is_nobodys_concern()
    {
        var result = new ContentDriver([Articles.Harbour, Articles.Winter, Sidecar, new("seeds/v1.0/README", Articles.Text("Read this first")) { LogicalPath = "seeds%2Fv1.0%2FREADME" }]).Run();
        Assert.Empty(result.Diagnostics);
        Assert.Null(result.Exception);
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("class ReadThisFirstArticle", StringComparison.Ordinal));
    }

    [Fact]
    public void One_beside_nothing_is_an_error() =>
        Assert.Equal(["CSDK6014 Error 1:1"], new ContentDriver([Articles.Winter, Sidecar]).Run().Diagnostics.Select(Shown));

    [Fact]
    public void An_edit_of_it_reads_its_article_alone_and_nothing_else_reads_it()
    {
        var driver = new ContentDriver([.. Articles.Many(20), Articles.Harbour, Articles.Winter, Sidecar], trackSteps: true);
        driver.Run();
        driver.EditCode("class Added;");
        Assert.Equal((22, 0), (Of(driver.Run(), TrackingNames.Read).Length, Computed(driver.Run(), TrackingNames.Read)));

        driver.Replace(new(Sidecar.Path, "id: HarbourDay\ntags: [harbours]\nrelated: [long-winter]\n"));
        var third = driver.Run();
        Assert.Equal((22, 1), (Of(third, TrackingNames.Read).Length, Computed(third, TrackingNames.Read)));
        Assert.Equal((22, 1), (Of(third, TrackingNames.Input).Length, Computed(third, TrackingNames.Input)));
        Assert.Equal(1, Changed(third, TrackingNames.Resolve));

        driver.Replace(Articles.Numbered(3, "Something small happened after all."));
        var fourth = driver.Run();
        Assert.Equal(1, Computed(fourth, TrackingNames.Read));
        Assert.Equal(0, Changed(fourth, TrackingNames.Sidecars));
    }

    [Fact]
    public void A_catalog_names_whom_a_correction_in_it_names()
    {
        var files = new[]
        {
            Articles.Harbour, new("seeds/entities.yaml", "- { name: Ilse Quay, kind: person }\n"),
            new TestFile(Sidecar.Path, "quotes:\n  - starts: We have waited\n    speaker: Ilse Quay\n"),
        };
        const string Code = "public static class Host { public static string[] Run() => [QuoteBook.Seeds.Articles.HarbourOpens.Quotes[0].Speaker!.Name]; }";
        Assert.Equal(["Ilse Quay"], HostRun.Of(files, Code));

        Assert.Equal(
            "CSDK4101 seeds/harbour-opens.meta.yaml",
            string.Join('|', new ContentDriver([Articles.Harbour, new(Sidecar.Path, "quotes:\n  - { starts: Nobody said so, ignore: true }\n")]).Run().Diagnostics
                .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().Path[ContentDriver.Root.Length..]}")));
    }

    private static string Shown(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal(ContentDriver.Root + Sidecar.Path, span.Path);
        return $"{diagnostic.Id} {diagnostic.Severity} {span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1}";
    }
}
