using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using Xunit;

using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

/// <summary>What the outputs that a project names need.</summary>
public class ArticleOutputTests
{
    private static readonly ArticleIndexRecord Bare = Article("seeds/bare.md", "Bare");

    private static readonly ArticleIndexRecord Full = Article("seeds/full.md", "Full") with
    {
        Published = "2025-03-31",
        HasImage = true,
        HasSummary = true,
        Authors = new(["Orla Fenn"]),
    };

    [Theory]
    [InlineData("", "")]
    [InlineData("rss", "CSDK6501")]
    [InlineData("atom", "CSDK6501 missingAtomDate")]
    [InlineData("rss; Atom", "CSDK6501 missingAtomDate")]
    [InlineData("json-ld", "CSDK6501 missingStructuredDate, CSDK6502 missingStructuredImage, CSDK6503")]
    [InlineData("opengraph", "CSDK6502, CSDK6504")]
    [InlineData("opengraph,json-ld|rss", "CSDK6501, CSDK6502, CSDK6503, CSDK6504")]
    public void Each_output_asks_for_what_it_needs(string outputs, string problems)
    {
        Assert.Equal(problems, Problems(outputs, Bare));
        Assert.Equal("", Problems(outputs, Full));
        Assert.Equal("", Problems(outputs, Bare with { IsDraft = true }));
        Assert.Equal("", Problems(outputs, Bare with { Collection = "Recipes" }));
    }

    [Theory]
    [InlineData("atom", "")]
    [InlineData("atom;rss", "CSDK6501")]
    [InlineData("atom;json-ld", "CSDK6501 missingStructuredDate")]
    public void An_entry_of_Atom_needs_one_of_two_dates(string outputs, string problems) =>
        Assert.Equal(problems, Problems(outputs, Full with { Published = null, UpdatedTicks = 1 }));

    [Fact]
    public void A_word_that_is_no_output_is_reported()
    {
        Assert.Empty(SiteOutputWords.Problems("RSS;atom, json-ld|opengraph;"));
        Assert.Equal(
            [("CSDK9007", "rs", "rss"), ("CSDK9007", "sitemap", "atom, json-ld, opengraph, rss")],
            SiteOutputWords.Problems("rs;sitemap;atom").Select(wording => (wording.Message.RuleId, wording.Arguments[0], wording.Arguments[1])));
        Assert.All(SiteOutputWords.Problems("rs;sitemap"), wording => Assert.Equal("ContentSdkOutputs", wording.Arguments[2]));
    }

    [Fact]
    public void A_record_says_what_its_article_has()
    {
        Assert.Equal((false, false, false), Facts("title: A"));
        Assert.Equal((true, true, true), Facts("title: A\nupdated: 2025-04-01\nimage: /a.jpg\nteaser: Words."));

        static (bool, bool, bool) Facts(string frontMatter)
        {
            var document = new SourceDocument("seeds/a.md", $"---\n{frontMatter}\n---\nWords and words.\n");
            var read = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken);
            var record = SetResolver.RecordOf(read.Article!);
            return (record.UpdatedTicks is not null, record.HasImage, record.HasSummary);
        }
    }

    private static string Problems(string outputs, ArticleIndexRecord article) => string.Join(
        ", ",
        SetResolver.Resolve([article], SetOptions.Default with { Outputs = SiteOutputWords.Read(outputs) }).Slices
            .SelectMany(slice => slice.Problems).Select(problem => $"{problem.RuleId} {problem.Message}".TrimEnd()));
}
