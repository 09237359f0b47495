using ContentSdk.Engine.Model;
using ContentSdk.Generator.Pipeline;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class SizeBudgetTests
{
    [Theory]
    [InlineData(SizeBudget.MostTextBytes, 10, null)]
    [InlineData(SizeBudget.MostTextBytes + 1, 10, "CSDK6006")]
    [InlineData(10, SizeBudget.MostStringCharacters / 2, null)]
    [InlineData(10, (SizeBudget.MostStringCharacters / 2) + 1, "CSDK6005")]
    public void Content_near_a_limit_of_the_compiler_is_a_finding(int bytes, int characters, string? id) =>
        Assert.Equal(id is null ? [] : [id], SizeBudget.Of([Size("a.txt", bytes, characters), Size("b.txt", 1, characters)]).Findings.Select(entry => entry.Finding.RuleId));

    [Fact]
    public void Too_many_articles_are_one_finding_at_the_last()
    {
        var sizes = Enumerable.Range(0, SizeBudget.MostArticles + 1).Select(number => Size($"{number:d6}.txt", 1, 1));
        var (_, finding) = Assert.Single(SizeBudget.Of([.. sizes]).Findings);
        Assert.Equal(("CSDK6005", "020000.txt", "20,001 articles"), (finding.RuleId, finding.LogicalPath, finding.Arguments[0]));
    }

    [Fact]
    public void A_declared_entity_counts_once_and_only_where_an_article_names_it()
    {
        const int Half = SizeBudget.MostStringCharacters / 2;
        EquatableArray<(ContentSdk.Engine.Model.EntityKind, string, int)> one = new([(ContentSdk.Engine.Model.EntityKind.Person, "OrlaFenn", Half)]), other = new([(ContentSdk.Engine.Model.EntityKind.Person, "GusBell", Half)]);
        ArticleSize first = Size("a.txt", 1, 1) with { Declared = one }, second = Size("b.txt", 1, 1);
        Assert.Empty(SizeBudget.Of([first, second]).Findings);
        Assert.Empty(SizeBudget.Of([first, second with { Declared = one }]).Findings);
        Assert.Equal("CSDK6005", Assert.Single(SizeBudget.Of([first, second with { Declared = other }]).Findings).Finding.RuleId);
    }

    private static ArticleSize Size(string path, int bytes, int characters) => new(path, "/" + path, default(FilePlace), bytes, characters, default);
}
