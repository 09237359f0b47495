using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

public class MojibakeTests
{
    [Theory]
    [InlineData("The sign said “LANGÅ” and “PHÂ”, nothing else.", 0)]
    [InlineData("They went to BRÅ… and came back.", 0)]
    [InlineData("The cafÃ© is open, says ZoÃ« Brandt.", 2)]
    public void Capitals_before_a_mark_are_no_proof_but_other_places_are(string text, int places)
    {
        var document = new SourceDocument("seeds/a.txt", "Harbour opens\n\n" + text);
        var findings = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).Findings;
        Assert.Equal(places, findings.Count(finding => finding.RuleId == "CSDK1010"));
    }
}
