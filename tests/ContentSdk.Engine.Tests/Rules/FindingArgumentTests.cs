using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>A message may quote what stands in the file; that may be of any length.</summary>
public class FindingArgumentTests
{
    [Fact]
    public void A_message_quotes_no_more_than_a_line()
    {
        var finding = Assert.Single(
            CatalogReader.Read(new("seeds/entities.yaml", "- name: Orla Fenn\n  kind: " + new string('x', 3_000) + "\n")).Findings);
        Assert.Equal(("CSDK5004", new string('x', 60) + "…"), (finding.RuleId, finding.Arguments[0]));
    }

    [Fact]
    public void It_is_not_cut_within_a_character()
    {
        var document = new SourceDocument("seeds/a.txt", "text");
        var finding = Finding.At(document, new(0, 4), "CSDK4001", "short", new string('x', 399) + "😀");
        Assert.Equal(["short", new string('x', 399) + "…"], finding.Arguments);
    }
}
