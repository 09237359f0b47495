using ContentSdk.Engine.Sets;
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
    public void Two_articles_of_one_slug_alone_are_told_so()
    {
        var set = SetResolver.Resolve([new("a.txt", "HarbourOpens", "harbour-opens", "", default), new("b.txt", "Harbour_Opens", "harbour-opens", "", default)]);
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
        var set = SetResolver.Resolve([Article("c.txt", "Anchors are up today"), Article("a.txt", "Boats are out today"), Article("b.txt", "Zebras are in today")]);
        Assert.Equal(["anchors-are-up-today", "boats-are-out-today", "zebras-are-in-today"], set.Index.Articles.Select(article => article.Slug));
        Assert.Equal("AnchorsAreUpToday", set.SliceOf("c.txt").Identifier);
        Assert.Throws<KeyNotFoundException>(() => set.SliceOf("d.txt"));
    }
}
