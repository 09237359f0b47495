using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using Xunit;
using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

public class ArticleSetTests
{
    [Fact]
    public void Two_articles_of_one_name_come_out_apart_and_each_names_the_other()
    {
        var set = SetResolver.Resolve([Article("seeds/b/harbour-opens.txt", ""), Article("seeds/a/harbour-opens.txt", "")]);

        Assert.Equal(["HarbourOpens", "HarbourOpens_2"], set.Slices.Select(slice => slice.Identifier));
        Assert.Equal(["harbour-opens", "harbour-opens-2"], set.Slices.Select(slice => slice.Slug));
        foreach (var (slice, other) in new[] { (set.Slices[0], set.Slices[1]), (set.Slices[1], set.Slices[0]) })
        {
            var problem = Assert.Single(slice.Problems);
            Assert.Equal(("CSDK6001", other.LogicalPath), (problem.RuleId, problem.Arguments[1]));
        }
    }

    [Fact]
    public void Issues_of_a_series_keep_the_day_in_their_names_but_the_first()
    {
        var set = SetResolver.Resolve(
        [
            Article("seeds/2024-02-01-week-in-lowmouth.txt", ""), Article("seeds/2024-01-01-week-in-lowmouth.txt", ""),
            Article("seeds/2024-01-01-ferry-times.txt", ""), Article("seeds/ferry-times.txt", ""),
        ]);

        Assert.All(set.Slices, slice => Assert.Empty(slice.Problems));
        Assert.Equal(["2024-01-01-ferry-times", "week-in-lowmouth", "2024-02-01-week-in-lowmouth", "ferry-times"], set.Slices.Select(slice => slice.Slug));
        Assert.Equal(["_2024_01_01FerryTimes", "WeekInLowmouth", "_2024_02_01WeekInLowmouth", "FerryTimes"], set.Slices.Select(slice => slice.Identifier));
    }

    [Fact]
    public void Two_articles_of_one_slug_alone_are_told_so()
    {
        var set = SetResolver.Resolve(
            [new("a.txt", "HarbourOpens", "harbour-opens", "", default), new("b.txt", "Harbour_Opens", "harbour-opens", "", default)]);
        Assert.All(set.Slices, slice => Assert.Equal("CSDK6002", Assert.Single(slice.Problems).RuleId));
    }

    [Fact]
    public void A_name_made_distinct_never_takes_another_articles_name()
    {
        var set = SetResolver.Resolve(
        [
            new("a.txt", "Harbour", "harbour", "", default), new("b.txt", "Harbour", "harbour", "", default),
            new("c.txt", "Harbour_2", "harbour-2", "", default), new("d.txt", "Harbour", "harbour", "", default),
        ]);
        Assert.Equal(["Harbour", "Harbour_3", "Harbour_2", "Harbour_4"], set.Slices.Select(slice => slice.Identifier));
        Assert.Equal(4, set.Slices.Select(slice => slice.Slug).Distinct().Count());
        Assert.Empty(set.SliceOf("c.txt").Problems);
    }

    [Fact]
    public void Articles_are_sorted_by_slug_and_each_finds_its_slice()
    {
        var set = SetResolver.Resolve(
            [Article("c.txt", "Anchors are up today"), Article("a.txt", "Boats are out today"), Article("b.txt", "Zebras are in today")]);
        Assert.Equal(
            ["anchors-are-up-today", "boats-are-out-today", "zebras-are-in-today"], set.Index.Articles.Select(article => article.Slug));
        Assert.Equal("AnchorsAreUpToday", set.SliceOf("c.txt").Identifier);
        Assert.Throws<KeyNotFoundException>(() => set.SliceOf("d.txt"));
    }

    [Theory]
    [InlineData("id: Ferry\nslug: a", "slug: b\nid: Ferry", "CSDK6001 2:5", "CSDK6001 3:5")]
    [InlineData("slug: ferry", "section: Town\nslug: ferry", "CSDK6002 2:7", "CSDK6002 3:7")]
    [InlineData("slug: ferries-leave", "section: Town", "CSDK6002 2:7", "CSDK6002 5:1")]
    public void A_name_that_somebody_wrote_is_told_where_it_was_written(string first, string second, string atFirst, string atSecond)
    {
        const string Body = "Ferries leave\n\nFrom Monday on the ferries leave ten minutes later, the harbour office says.\n";
        var reads = new[] { Read("seeds/a.txt", first, "Boats " + Body), Read("seeds/b.txt", second, Body) };
        var set = SetResolver.Resolve(reads.Select(read => SetResolver.RecordOf(read.Article)));
        Assert.Equal(
            [atFirst, atSecond],
            reads.Select(
                read => SetFindings.Of(CompiledArticle.ForFindings(read), set.SliceOf(read.Article.LogicalPath), ContentTypes.None)
                    .Single(finding => finding.RuleId[4] == '6'))
            .Select(finding => $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}"));
    }

    private static ReadResult Read(string path, string yaml, string body) => ContentReader.Read(
        new SourceDocument(path, $"---\n{yaml}\n---\n\n{body}"), ReadOptions.Default, TestContext.Current.CancellationToken);
}
