using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>What an editor declares of quotations and names is what a host sees.</summary>
public class CorrectionTests
{
    private const string Body = "The gate of Velm\n\n“We open the gate today,” said Mara Velkin, who came early. Fishermen had waited there for weeks.\n\n“Nobody asked us,” she said. Everybody knew that the pier would open soon, and nobody said so.\n";

    private const string Catalog = "- name: Ida Brandt\n  kind: person\n- name: Lars Moen\n  kind: person\n";

    private static readonly string Corrections =
        """
        quotes:
          - starts: We open the gate
            id: GateOpens
          - starts: Nobody asked us
            speaker: Ida Brandt
          - text: the pier would open soon
            add: true
            speaker: Mara Velkin
        entities:
          - mention: Fishermen
            add: true
            kind: organization
            name: Velm Fishers

        """.Replace("\r", "", StringComparison.Ordinal);

    [Fact]
    public void A_host_uses_pinned_members_and_declared_speakers()
    {
        const string Code = """
            using System.Linq;
            using ContentSdk;
            using QuoteBook.Seeds;

            public static class Host
            {
                public static string[] Run()
                {
                    var article = Articles.GateOfVelm;
                    return
                    [
                        article.Quotes.GateOpens.Text + "|" + article.Quotes.GateOpens.Speaker!.Name,
                        article.Quotes.NobodyAskedUs.Speaker == People.IdaBrandt ? "Ida" : "other",
                        article.Quotes.NobodyAskedUs.Attribution + "|" + article.Quotes.NobodyAskedUs.IsUncertain + "|" + article.Quotes.NobodyAskedUs.SpeakerText,
                        article.Text[article.Quotes.PierWouldOpenSoon.Range] + "|" + article.Quotes.PierWouldOpenSoon.Kind,
                        string.Join("|", People.IdaBrandt.Quotes.Select(quote => quote.Text)) + "|" + People.IdaBrandt.Mentions.Count(),
                        Organizations.VelmFishers.Mentions.First().Text,
                        People.IdaBrandt.Articles.Single() == article ? "here" : "elsewhere",
                    ];
                }
            }
            """;
        Assert.Equal(
            ["We open the gate today,|Mara Velkin", "Ida", "Declared|False|she", "the pier would open soon|Partial", "Nobody asked us,|0", "Fishermen", "here"],
            HostRun.Of([Article(Corrections), new("seeds/entities.yaml", Catalog)], Code));
    }

    [Fact]
    public void A_speaker_who_stands_in_front_matter_alone_is_a_name_that_the_file_depends_on()
    {
        var driver = new ContentDriver([.. Articles.Many(10), Article(Corrections), new("seeds/entities.yaml", Catalog)], trackSteps: true);
        Assert.Empty(driver.Run().Diagnostics);

        driver.Replace(new("seeds/entities.yaml", Catalog.Replace("Lars Moen", "Lars Mohn", StringComparison.Ordinal)));
        Assert.Equal(0, Computed(driver.Run(), TrackingNames.Read));

        driver.Replace(new("seeds/entities.yaml", Catalog.Replace("Ida Brandt", "Ida Brand", StringComparison.Ordinal)));
        var renamed = driver.Run();
        Assert.Equal(1, Computed(renamed, TrackingNames.Read));
        Assert.Equal(["CSDK4108"], renamed.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void With_corrections_an_edit_in_code_runs_nothing_and_a_new_comment_changes_no_article()
    {
        var driver = new ContentDriver([.. Articles.Many(10), Article(Corrections), new("seeds/entities.yaml", Catalog)], trackSteps: true);
        driver.Run();
        driver.EditCode("class Added;");
        var second = driver.Run();
        Assert.All(Outputs(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void One_that_no_longer_fits_stands_at_its_words_cannot_be_silenced_and_costs_no_member()
    {
        var result = new ContentDriver([Article("quotes:\n  - starts: We opened the gate\n    speaker: Mara Velkin\n  - starts: We open\n    id: GateOpens\n")]).Run();
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("CSDK4101", 3, 12), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains(" GateOpens ", StringComparison.Ordinal));
    }

    private static TestFile Article(string corrections) => new("seeds/gate-of-velm.txt", $"---\nlanguage: en\n{corrections}---\n{Body}");
}
