using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using CsCheck;
using Xunit;

using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

/// <summary>Which articles are similar, and how much.</summary>
public class SimilarArticleTests
{
    private static readonly ArticleIndexRecord[] Records =
    [
        Tagged("a.md", "Ferry times in winter", "Ferries", "Winter"),
        Tagged("b.md", "The harbor in winter", "Winter"),
        Article("c.md", "A new pier", Person("Orla Fenn")) with { Tags = new(["Ferries"]) },
        Article("d.md", "The budget", Person("Orla Fenn"), Person("Gus Bell")) with { Section = "News" },
        Article("e.md", "The vote", Person("Gus Bell")) with { Section = "News" },
        Tagged("f.md", "Bread recipes", "Kitchen"),
        Tagged("g.md", "Soup", "Cooking"),
        Tagged("h.md", "Ferry draft", "Ferries", "Winter") with { IsDraft = true },
    ];

    [Fact]
    public void Those_with_most_in_common_come_first()
    {
        var index = SetResolver.Resolve(Records).Index;
        Assert.Equal(
            [
                "a.md: b.md, c.md", "b.md: a.md", "c.md: a.md, d.md", "d.md: e.md, c.md", "e.md: d.md", "f.md: ", "g.md: ", "h.md: a.md, b.md, c.md",
            ],
            index.Articles.OrderBy(article => article.LogicalPath, StringComparer.Ordinal).Select(article =>
                $"{article.LogicalPath}: {string.Join(", ", article.Similar.Select(similar => index.Articles[similar.Article].LogicalPath))}"));
        Assert.All(index.Articles.SelectMany(article => article.Similar), similar => Assert.InRange(similar.Score, 5, 100));
    }

    [Fact]
    public void What_they_have_in_common_can_be_said()
    {
        var index = SetResolver.Resolve(Records).Index;
        int Number(string path) => index.Articles.TakeWhile(article => article.LogicalPath != path).Count();
        Assert.Equal(["Winter"], SimilarArticles.Reasons(index, Number("a.md"), Number("b.md")));
        Assert.Equal(["Gus Bell", "News"], SimilarArticles.Reasons(index, Number("d.md"), Number("e.md")));
        Assert.Empty(SimilarArticles.Reasons(index, Number("f.md"), Number("g.md")));
    }

    [Fact]
    public void Rare_words_of_headlines_count_and_those_of_many_do_not()
    {
        ArticleIndexRecord[] records =
            [.. Enumerable.Range(0, 20).Select(i => Article($"a{i:00}.md", i is 3 or 7 ? $"The lighthouse {i}" : i % 3 == 0 ? $"The pier{i}" : $"News{i}"))];
        var index = SetResolver.Resolve(records).Index;
        Assert.Equal(
            ["a03.md > a07.md", "a07.md > a03.md"],
            index.Articles.SelectMany(article => article.Similar.Select(similar => $"{article.LogicalPath} > {index.Articles[similar.Article].LogicalPath}"))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_an_article_names_as_related_is_not_said_again()
    {
        ArticleIndexRecord[] records = [Records[0] with { Related = new(["b.md"]) }, .. Records[1..]];
        var index = SetResolver.Resolve(records).Index;
        var article = index.Articles.Single(article => article.LogicalPath == "a.md");
        Assert.Equal(["c.md"], article.Similar.Select(similar => index.Articles[similar.Article].LogicalPath));
    }

    [Fact]
    public void An_article_of_the_same_traits_is_wholly_similar()
    {
        ArticleIndexRecord[] records = [Tagged("x.md", "", "Sea"), Tagged("y.md", "", "Sea"), .. Enumerable.Range(0, 9).Select(i => Tagged($"z{i}.md", "", $"Tag{i}"))];
        Assert.Equal([new SimilarTo(1, 100)], SetResolver.Resolve(records).Index.Articles[0].Similar);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 16)]
    [InlineData(3, 25)]
    [InlineData(1_000, 159)]
    [InlineData(65_536, 256)]
    [InlineData(140_737_488_355_327, 751)]
    public void The_logarithm_is_that_of_whole_numbers(long number, int expected) => Assert.Equal(expected, Rarity.Logarithm((ulong)number));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    [InlineData(1_000_000_000_000, 1_000_000)]
    [InlineData(1_000_000_000_001, 1_000_001)]
    [InlineData(4_611_686_018_427_387_904, 2_147_483_648)]
    public void A_square_root_is_rounded_up(long number, long expected) => Assert.Equal(expected, Rarity.SquareRoot(number));

    [Fact]
    public void Scores_are_those_of_each_pair_by_itself() => Gen.Int[0, 11].Array[0, 5].Array[2, 40].Sample(
        tags =>
        {
            var records = tags.Select((own, i) => Tagged($"a{i:00}.md", "", [.. own.Distinct().Select(tag => "Tag" + (char)('A' + tag))])).ToArray();
            var index = SetResolver.Resolve(records).Index;
            var weights = index.Terms.ToDictionary(
                term => term.Name,
                term => term.Articles.Count * 2 > records.Length ? 0L : 4 * Rarity.Of(term.Articles.Count, records.Length),
                StringComparer.Ordinal);
            for (var i = 0; i < records.Length; i++)
            {
                var expected = Enumerable.Range(0, records.Length).Where(other => other != i)
                    .Select(other => new SimilarTo(other, Score(records[i], records[other], weights)))
                    .Where(similar => similar.Score >= 5).OrderByDescending(similar => similar.Score).ThenBy(similar => similar.Article).Take(5);
                Assert.Equal(expected, index.Articles[i].Similar);
            }
        },
        iter: 500);

    private static int Score(ArticleIndexRecord one, ArticleIndexRecord other, Dictionary<string, long> weights)
    {
        long shared = one.Tags.Intersect(other.Tags).Sum(tag => weights[tag]), totals = one.Tags.Sum(tag => weights[tag]) * other.Tags.Sum(tag => weights[tag]);
        return shared == 0 ? 0 : (int)(shared * 100 / (long)Math.Ceiling(Math.Sqrt(totals)));
    }

    [Fact]
    public void Ten_thousand_articles_take_linear_time() => Work.GrowsWithTheSize(
        static count => new ContentIndex(
            Enumerable.Range(0, count).Select(i => new IndexedArticle($"a{i}.md", $"A{i}", $"a{i}", $"Ferry boat{i / 40} of the day{i % 7}")).ToEquatableArray(),
            default)
        {
            Terms = new([new(TermKind.Tag, "All", "all", default, Enumerable.Range(0, count).ToEquatableArray())]),
        },
        static index => Assert.NotEmpty(SimilarArticles.Add(index).Articles[0].Similar),
        10_000);

    private static ArticleIndexRecord Tagged(string path, string title, params string[] tags) => Article(path, title) with { Tags = new(tags) };
}
