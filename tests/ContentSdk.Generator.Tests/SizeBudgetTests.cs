using ContentSdk.Engine.Model;
using ContentSdk.Generator.Pipeline;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class SizeBudgetTests
{
    [Theory]
    [InlineData(SizeBudget.MostTextBytes, null)]
    [InlineData(SizeBudget.MostTextBytes + 1, "CSDK6006")]
    public void Content_near_a_limit_of_the_compiler_is_a_finding(int bytes, string? id) =>
        Assert.Equal(id is null ? [] : [id], SizeBudget.Of([Size("a.txt", bytes), Size("b.txt", 1)]).Findings.Select(entry => entry.Finding.RuleId));

    [Fact]
    public void Too_many_articles_are_one_finding_at_the_last()
    {
        var sizes = Enumerable.Range(0, SizeBudget.MostArticles + 1).Select(number => Size($"{number:d6}.txt", 1));
        var (_, finding) = Assert.Single(SizeBudget.Of([.. sizes]).Findings);
        Assert.Equal(("CSDK6005", "020000.txt", "20,001"), (finding.RuleId, finding.LogicalPath, finding.Arguments[0]));
    }

    private static ArticleSize Size(string path, int bytes) => new(path, "/" + path, default(FilePlace), bytes);
}
