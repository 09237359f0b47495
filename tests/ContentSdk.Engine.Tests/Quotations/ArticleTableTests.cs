using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>The short articles of <c>Tables/articles.md</c>: every span of each, with kind and speaker.</summary>
public class ArticleTableTests
{
    public static TheoryData<string> Titles => [.. Articles().Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Spans_kinds_and_speakers_of_the_article_are_found(string title)
    {
        var lines = Articles()[title];
        var text = string.Join(" ¶ ", lines.Where(line => !line.StartsWith('>')));
        var expected = lines.Where(line => line.StartsWith('>')).Select(line => line[2..]).ToArray();
        var row = new AttributionRow(text, string.Join("; ", expected), title);
        Assert.Equal(expected, AttributionTable.Show(row, title[..2]).Split("; "));
    }

    [Fact]
    public void There_are_twenty_of_them() => Assert.True(Articles().Count >= 20);

    private static Dictionary<string, string[]> Articles() =>
        Repository.Read("tests/ContentSdk.Engine.Tests/Quotations/Tables/articles.md").Split("\n## ")
        .Skip(1)
        .Select(section => section.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(lines => lines[0], lines => lines[1..]);
}
