using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>A stanza may be repeated: it is a refrain. A paragraph that is repeated is a slip, however its lines are broken.</summary>
public class RefrainTests
{
    private const string Stanza =
        "The mill goes round and round,\nthe water makes it sing,\nand all the boats are homeward bound\nto hear the church bells ring.";
    private const string Paragraph =
        "The old boat left the harbour late at night, and nobody on the pier saw it go,\nsays the man who owns it.";

    [Theory]
    [InlineData(Stanza, false)]
    [InlineData(Paragraph, true)]
    public void Only_a_repeated_paragraph_is_reported(string block, bool isReported)
    {
        var text = $"The song of the mill\n\n{block}\n\nThe miller had a daughter fair.\n\n{block}\n";
        var findings = ContentReader.Read(
            new SourceDocument("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken).Findings;
        Assert.Equal(isReported, findings.Any(static finding => finding.RuleId == "CSDK4016"));
    }
}
