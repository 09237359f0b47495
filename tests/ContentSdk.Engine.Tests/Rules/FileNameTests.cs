using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

public class FileNameTests
{
    [Theory]
    [InlineData("seeds/a|b.md", "'|'")]
    [InlineData("seeds/a*b.txt", "'*'")]
    [InlineData("seeds/a?/b.txt", "'?'")]
    [InlineData("seeds/a\"b.txt", "'\"'")]
    [InlineData("seeds/a\tb.txt", "a tab")]
    [InlineData("seeds/a\nb.txt", "a line break")]
    [InlineData("seeds/a\u0001b.txt", "a control character")]
    public void A_character_that_the_compiler_cannot_take_is_an_error(string path, string character)
    {
        var finding = Assert.Single(Found(path));
        Assert.Equal(
            $"The path of the file contains {character}, which the C# compiler does not accept. Rename the file or its folder.",
            RuleCatalog.MessageOf(finding));
        Assert.Equal((1, 1), (finding.Start.Line, finding.Start.Column));
    }

    [Theory]
    [InlineData("C#/seeds/a.md")]
    [InlineData("seeds/100% a; b & c (d) – é 日本.md")]
    public void Any_other_is_fine(string path) => Assert.Empty(Found(path));

    private static IEnumerable<Model.Finding> Found(string path) => ContentReader
        .Read(
            new SourceDocument(path, "Harbour reopens\n\nThe fog has gone and the ferries sail again.\n"), ReadOptions.Default,
            TestContext.Current.CancellationToken)
        .Findings.Where(finding => finding.RuleId == "CSDK1015");
}
