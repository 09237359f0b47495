using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Tests.Formats.Markdown;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Layout;

public class MarkTimeTests
{
    [Theory]
    [InlineData("“We *go* on,” said Orla Fenn. ")]
    [InlineData("“We go on.\n\n")]
    [InlineData("“We ‘go ")]
    [InlineData("“We [go](/x) *on ")]
    public void Time_grows_with_the_length(string piece) => Work.GrowsWithTheSize(
        size => MarkdownReading.Read("# T\n\n" + string.Concat(Enumerable.Repeat(piece, size))),
        static read => CompiledArticle.Of(read),
        size: 2000);

    // Quotations in quotations over all paragraphs: only so many levels have pieces.
    [Fact]
    public void Levels_are_bounded() => Work.GrowsWithTheSize(
        static size => (Read(size), Nested(size)),
        static input => Assert.InRange(
            MarkTable.Of(input.Item1, input.Item2, []).Rows, 1, 8 * input.Item2.Count),
        size: 2000);

    private static ArticleSpec Read(int size) =>
        MarkdownReading.Read("# T\n\n" + string.Concat(Enumerable.Repeat("We *go* on.\n\n", size))).Article;

    private static List<(IReadOnlyList<TextRange> Parts, int Parent)> Nested(int size) =>
        [.. Enumerable.Range(0, size).Select(i => ((IReadOnlyList<TextRange>)[TextRange.FromBounds(i, 10 * size)], i))];
}
