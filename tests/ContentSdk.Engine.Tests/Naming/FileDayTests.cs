using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Naming;

/// <summary>A day at the beginning of a file name says when the article was published, unless front matter does.</summary>
public class FileDayTests
{
    [Theory]
    [InlineData("seeds/2024-01-02-ferry-times.md", "", "2024-01-02")]
    [InlineData("seeds/2024-01-02_ferry-times.txt", "", "2024-01-02")]
    [InlineData("seeds/2024-01-02.md", "", "2024-01-02")]
    [InlineData("seeds/2024-01-02-ferry-times/index.md", "", "2024-01-02")]
    [InlineData("seeds/2024-01-02-ferry-times.md", "---\ntitle: Ferries\n---\n", "2024-01-02")]
    [InlineData("seeds/2024-01-02-ferry-times.md", "---\npublished: 2023-05-06\n---\n", "2023-05-06")]
    [InlineData("seeds/2024-01-02-ferry-times.md", "---\npublished: soon\n---\n", null)]
    [InlineData("seeds/2024-02-30-ferry-times.md", "", null)]
    [InlineData("seeds/2024-01-023-ferry-times.md", "", null)]
    [InlineData("seeds/2024-year-in-review.md", "", null)]
    [InlineData("seeds/ferries-2024-01-02.md", "", null)]
    [InlineData("2024-01-02/ferry-times.md", "", null)]
    public void The_file_name_gives_the_day(string path, string front, string? published) =>
        Assert.Equal(published, Read(path, front).Fields.Day("published"));

    [Fact]
    public void It_comes_where_front_matter_would_have_it_and_is_no_part_of_the_name()
    {
        var article = Read("seeds/2024-01-02-ferry-times.md", "---\nupdated: 2024-02-03\ntags: [ferry]\nsection: Local\n---\n");
        Assert.Equal(["published", "updated", "tags", "section"], article.Fields.Select(field => field.Key));
        Assert.Equal(("FerryTimes", "ferry-times"), (article.Identifier, article.Slug));
    }

    [Theory]
    [InlineData("seeds/2024-01-02.md", "ferry-times-change")]
    [InlineData("seeds/strawberry-cake-day.md", "strawberry-cake-day")]
    [InlineData("seeds/12-34-5678-ferry-times.md", "12-34-5678-ferry-times")]
    public void What_is_no_day_before_a_name_is_part_of_it(string path, string slug) =>
        Assert.Equal(slug, Read(path, "---\ntitle: ~\n---\n").Slug);

    private static ArticleSpec Read(string path, string front) => ContentReader
        .Read(
            new SourceDocument(path, front + "# Ferry times change\n\nThe ferries leave later.\n"), ReadOptions.Default,
            TestContext.Current.CancellationToken).Article;
}
