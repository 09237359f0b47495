using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using Xunit;

using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

public class RelatedArticleTests
{
    private static readonly ArticleIndexRecord[] Others =
    [
        Article("seeds/harbour-opens.txt", ""), Article("seeds/news/pier-closes.txt", ""), Article("seeds/news/harbour-opens-late.txt", ""),
        Article("notes.txt", "Seven notes on ferries"),
    ];

    [Theory]
    [InlineData("HarbourOpens", "HarbourOpens")]
    [InlineData("harbour-opens", "HarbourOpens")]
    [InlineData("../harbour-opens.txt", "HarbourOpens")]
    [InlineData("./../news/pier-closes.txt", "PierCloses")]
    [InlineData("pier-closes.txt", "PierCloses")]
    [InlineData("seeds/harbour-opens.txt", "HarbourOpens")]
    [InlineData("notes.txt", "SevenNotesOnFerries")]
    [InlineData("../../notes.txt", "SevenNotesOnFerries")]
    public void An_article_is_found_by_its_id_its_slug_or_its_file(string reference, string member)
    {
        var slice = Resolve(reference);
        Assert.Empty(slice.Problems);
        Assert.Equal([member], slice.Related);
    }

    [Theory]
    [InlineData("HarborOpens", "Did you mean 'HarbourOpens'?")]
    [InlineData("Harbour-Opens", "Did you mean 'harbour-opens'?")]
    [InlineData("pier-close", "Did you mean 'pier-closes'?")]
    [InlineData("news\\pier-closes.txt", "Did you mean 'seeds/news/pier-closes.txt'?")]
    [InlineData("../pier-closes.txt", "Did you mean 'seeds/news/pier-closes.txt'?")]
    [InlineData("seeds/harbour-open.txt", "Did you mean 'seeds/harbour-opens.txt'?")]
    [InlineData("../../../../notes.txt", "Did you mean 'notes.txt'?")]
    [InlineData("nothing-like-it", "Write the id, the slug or the file of an article in this project.")]
    [InlineData("https://example.org/a", "Write the id, the slug or the file of an article in this project.")]
    public void What_nobody_is_called_is_told_with_what_is_nearest(string reference, string remedy)
    {
        var slice = Resolve(reference);
        var problem = Assert.Single(slice.Problems);
        Assert.Equal(
            ("CSDK6008", 0, $"No article has the id, slug or file '{reference}'. {remedy}"),
            (problem.RuleId, problem.Related, Sentence(problem)));
        Assert.Empty(slice.Related);
    }

    [Fact]
    public void Several_that_are_equally_near_are_all_named() =>
        Assert.EndsWith(
            "Did you mean 'day-one' or 'day-ore'?",
            Sentence(
                SetResolver.Resolve(
                    [
                        Article("day-one.txt", ""), Article("day-ore.txt", ""),
                        Article("far-away.txt", "") with { Related = new(["day-oe"]) },
                    ])
                .SliceOf("far-away.txt").Problems.Single()),
            StringComparison.Ordinal);

    private static string Sentence(SetProblem problem) =>
        new Wording(RuleCatalog.Get(problem.RuleId).Messages.Single(message => message.Name == problem.Message), problem.Arguments)
            .ToString();

    [Fact]
    public void Itself_and_the_same_twice_are_told_and_left_out()
    {
        var slice = Resolve("PierCloses", "FerryTimes", "pier-closes.txt", "harbour-opens", "ferry-times.txt");
        Assert.Equal(["PierCloses", "HarbourOpens"], slice.Related);
        Assert.Equal(
            ["CSDK6009 1 FerryTimes", "CSDK6010 2 pier-closes.txt|PierCloses", "CSDK6009 4 ferry-times.txt"],
            slice.Problems.Select(problem => $"{problem.RuleId} {problem.Related} {string.Join('|', problem.Arguments)}"));
    }

    [Fact]
    public void Thousands_of_references_to_nothing_take_no_time() => Work.GrowsWithTheSize(
        static count => Enumerable.Range(0, count)
            .Select(i => Article($"seeds/article-number-{i}.txt", "") with
            {
                Related = new([.. Enumerable.Range(0, 20).Select(j => $"artikel-numer-{i}-{j}")]),
            })
            .ToList(),
        static articles => Assert.Equal(20 * articles.Count, SetResolver.Resolve(articles).Slices.Sum(slice => slice.Problems.Count)),
        2_000);

    private static ArticleSlice Resolve(params string[] references) => SetResolver.Resolve(
        [.. Others, Article("seeds/news/ferry-times.txt", "") with { Related = new(references) }], new(EntityCatalog.Empty))
        .SliceOf("seeds/news/ferry-times.txt");
}
