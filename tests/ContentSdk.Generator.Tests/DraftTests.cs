using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>What is not published: drafts, and articles under embargo.</summary>
public class DraftTests
{
    private static readonly Dictionary<string, string> Without = new() { ["ContentSdkDrafts"] = "Exclude" };
    private static readonly TestFile Draft = new("seeds/pier-closes.txt", Front("draft: true", "“We shall be back,” said Tarek Marrow, the ferryman."));
    private static readonly TestFile Later = new("seeds/gate-opens.txt", Front("embargo: 2025-04-01", "“It was time,” said Bo Lind, the keeper."));
    private static readonly TestFile Reader = new("seeds/day-after.txt", Front("related: [pier-closes, gate-opens, harbour-opens]"));
    private static readonly TestFile[] Files = [Articles.Harbour, Draft, Later, Reader];

    [Fact]
    public void A_use_of_a_draft_warns_where_it_is_and_runs()
    {
        const string Code = """
            using System.Linq;
            using QuoteBook.Seeds;

            public static class Host
            {
                 public static string[] Run()
                {
                    var article = Articles.PierCloses;
                    return
                    [
                        article.Quotes.WeShallBeBack.Text + article.IsDraft + typeof(PierClosesArticle).IsSealed,
                        People.TarekMarrow.Name,
                        People.OrlaFenn.Name,
                        string.Join("|", Articles.All.Select(article => article.Slug)),
                        string.Join("|", Articles.DayAfter.Related.Select(article => article.Slug)),
                    ];
                }
            }
            """;
        Assert.Equal(
            ["We shall be back,TrueTrue", "Tarek Marrow", "Orla Fenn", "day-after|harbour-opens|pier-closes", "pier-closes|harbour-opens"],
            HostRun.Of(Files, Code, expected: ["CSDK6012", "CSDK6012", "CSDK6012", "CSDK6013", "CSDK6013"]));
    }

    [Fact]
    public void The_warning_says_which_draft_and_what_to_do()
    {
        var host = Compilations.Create(new(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12), code: "System.Console.WriteLine(QuoteBook.Seeds.Articles.PierCloses.Title);");
        var warning = Assert.Single(new ContentDriver(Files, compilation: host).Compile().GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        Assert.Equal(
            "'Articles.PierCloses' is obsolete: ''seeds/pier-closes.txt' is a draft, so this line does not compile in a build without drafts. Publish it (remove 'draft'), or do not use it.'",
            warning.GetMessage(null));
        Assert.Equal(("CSDK6012", 25), (warning.Id, warning.Location.SourceSpan.Start));
        Assert.EndsWith("/CSDK6012", warning.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+++\ntitle = \"Something happened\"\ndraft = true\n+++\n\n")]
    [InlineData("{\n  \"title\": \"Something happened\",\n  \"draft\": true\n}\n\n")]
    [InlineData("+++\ntitle = \"Something happened\"\nembargo = 2025-04-01\n+++\n\n")]
    public void A_draft_in_another_notation_is_left_out_as_well(string front)
    {
        foreach (var extension in new[] { ".md", ".txt" })
        {
            TestFile[] files = [Articles.Harbour, new("seeds/pier-closes" + extension, front + "The gates opened at nine, and nobody knew why.\n\n“We shall be back,” said Tarek Marrow, the ferryman.\n")];
            var with = new ContentDriver(files, properties: new() { ["ContentSdkToday"] = "2025-04-01" }).Run();
            Assert.Contains(with.GeneratedSources, static source => source.SourceText.ToString().Contains("class PierClosesArticle", StringComparison.Ordinal));
            var without = new ContentDriver(files, properties: new() { ["ContentSdkDrafts"] = "Exclude", ["ContentSdkToday"] = "2025-03-01" }).Run();
            Assert.Empty(without.Diagnostics);
            Assert.DoesNotContain(without.GeneratedSources, static source => source.SourceText.ToString().Contains("Pier", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Without_drafts_nothing_is_left_of_them_but_their_findings()
    {
        var result = new ContentDriver([Articles.Harbour, new(Draft.Path, Front("draft: true\nupdated: soon", "“We shall be back,” said Tarek Marrow, the ferryman.")), Reader], properties: Without).Run();
        Assert.Equal(["CSDK2003", "CSDK6008", "CSDK6013"], result.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(result.GeneratedSources, source => source.SourceText.ToString().Contains("PierCloses", StringComparison.Ordinal) || source.SourceText.ToString().Contains("Marrow", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "day-after|harbour-opens", "CSDK6013")]
    [InlineData("2025-03-31", "day-after|harbour-opens", "CSDK6013")]
    [InlineData("2025-04-01", "day-after|gate-opens|harbour-opens", "")]
    [InlineData("2030-01-01", "day-after|gate-opens|harbour-opens", "")]
    public void An_embargo_ends_on_the_day_that_the_build_states(string today, string slugs, string warning)
    {
        const string Code = """
            using System.Linq;
            using QuoteBook.Seeds;
            public static class Host { public static string[] Run() => [string.Join("|", Articles.All.Select(article => article.Slug)), Articles.DayAfter.Related.Count.ToString()]; }
            """;
        TestFile reader = new(Reader.Path, Front("related: [gate-opens]"));
        Assert.Equal(
            [slugs, warning.Length == 0 ? "1" : "0"],
            HostRun.Of([Articles.Harbour, Later, reader], Code, properties: new() { ["ContentSdkToday"] = today }, expected: warning.Length == 0 ? [] : [warning]));
    }

    [Fact]
    public void A_set_of_drafts_alone_compiles_without_them()
    {
        var compilation = new ContentDriver([Draft], properties: Without, compilation: Compilations.Create(
            new(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12), code: "System.Console.WriteLine(QuoteBook.Seeds.Articles.All.Count);")).Compile();
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData("include")]
    [InlineData("exclude")]
    public void Two_articles_of_one_name_clash_though_one_is_left_out(string drafts)
    {
        var result = new ContentDriver([Articles.Harbour, new("seeds/drafts/harbour-opens.txt", Front("draft: true"))], properties: new() { ["ContentSdkDrafts"] = drafts }).Run();
        Assert.Equal(["CSDK6001", "CSDK6001"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_value_that_means_nothing_is_one_error()
    {
        var result = new ContentDriver([Articles.Harbour], properties: new() { ["ContentSdkDrafts"] = "exclud", ["ContentSdkToday"] = "2025-02-30" }).Run();
        Assert.Equal(
            [
                "CSDK9005 'exclud' is not a valid value of ContentSdkDrafts. Did you mean 'exclude'?",
                "CSDK9006 '2025-02-30' is not a valid date for ContentSdkToday. Write year, month and day, as in '2025-03-31', or leave it empty.",
            ],
            result.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(null)}").Order(StringComparer.Ordinal));
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    public void A_change_of_the_properties_reads_no_file_again(int count)
    {
        var driver = new ContentDriver([.. Files, .. Articles.Many(count - 4)], trackSteps: true, mostFiles: 8);
        Assert.Contains(driver.Run().GeneratedSources, source => source.SourceText.ToString().Contains("class PierClosesArticle", StringComparison.Ordinal));

        driver.SetProperty("ContentSdkDrafts", "exclude");
        var second = driver.Run();
        Assert.Equal((count, 0), (Of(second, TrackingNames.Read).Length, Computed(second, TrackingNames.Read)));
        Assert.DoesNotContain(second.GeneratedSources, source => source.SourceText.ToString().Contains("class PierClosesArticle", StringComparison.Ordinal));
        // The draft itself; that another article no longer has it as related is a matter of the set.
        Assert.Equal(1, Changed(second, TrackingNames.Resolve));

        driver.SetProperty("ContentSdkToday", "2025-04-01");
        var third = driver.Run();
        Assert.Equal(0, Computed(third, TrackingNames.Read));
        Assert.Contains(third.GeneratedSources, source => source.SourceText.ToString().Contains("class GateOpensArticle", StringComparison.Ordinal));
    }

    private static string Front(string keys, string body = "Nothing else happened.") => $"---\ntitle: Something happened\n{keys}\n---\n\nThe gates opened at nine, and nobody knew why.\n\n{body}\n";
}
