using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Rules;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>A project may call built-in fields by the names that its files have from another system.</summary>
public class FieldAliasTests
{
    private const string Body = "From Monday on the ferries leave ten minutes later, the harbour office says.\n";

    [Theory]
    [InlineData("date=published", "")]
    [InlineData(" date = published ,description=teaser,", "")]
    [InlineData("date=published;description=teaser", "")]
    [InlineData("", "")]
    [InlineData("date", "'date' in ContentSdkFieldAliases is not a pair.")]
    [InlineData("=published", "'=published' in ContentSdkFieldAliases is not a pair.")]
    [InlineData("tags=section", "'tags' in ContentSdkFieldAliases is a built-in key itself")]
    [InlineData("date=publishd", "Did you mean 'published'?")]
    [InlineData("date=when", "'when' in ContentSdkFieldAliases is not a built-in key. Use one of these: id, slug")]
    public void A_pair_that_means_nothing_is_an_error(string text, string words)
    {
        var problems = FieldAliases.Problems(text, BuiltInFields.Schema).ToList();
        Assert.Equal(words.Length == 0 ? 0 : 1, problems.Count);
        Assert.All(problems, problem => Assert.Contains(words, problem.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("date: 2025-03-31\ndescription: Ferries leave later.", "", "2025-03-31|Ferries leave later.")]
    [InlineData("title: Later", "date: 2025-03-31", "2025-03-31|")]
    // One of the two counts, and the other is not known.
    [InlineData("date: 2025-03-31\npublished: 2025-04-01", "", "2025-04-01||CSDK2006 1")]
    [InlineData("date: 2025-02-30", "", "||CSDK2003 1")]
    public void A_field_goes_by_its_other_name(string front, string sidecar, string expected)
    {
        var options = new ProjectOptions("", "", "", "", "date=published,description=teaser").Reading;
        var read = ContentReader.Read(
            new("seeds/a.md", $"---\n{front}\n---\n\n# Later\n\n{Body}"), options, EntityCatalog.Empty, sidecar.Length == 0 ? null : new("seeds/a.meta.yaml", sidecar), TestContext.Current.CancellationToken);
        var findings = read.Findings.Concat(FieldBinder.Check(read.Article.Own!, ContentTypes.None, BuiltInFields.Schema));
        Assert.Equal(expected, string.Join('|', [read.Article.Fields.Day(FieldKeys.Published) ?? "", read.Article.Teaser ?? "", .. findings.Select(finding => $"{finding.RuleId} {finding.Start.Line - 1}")]));
    }

    [Fact]
    public void Other_names_make_another_reading() => Assert.NotEqual(
        ReadingKeys.OfOptions(new ProjectOptions("", "", "", "", "").Reading), ReadingKeys.OfOptions(new ProjectOptions("", "", "", "", "date=published").Reading));

    [Fact]
    public void The_rule_is_the_projects() => Assert.Equal("CSDK9008", HostRules.InvalidAlias.Id);
}
