using System.Diagnostics;
using System.Globalization;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

/// <summary>Neither the number of corrections nor the length of the article makes each of them dearer.</summary>
public class CorrectionTimeTests
{
    [Theory]
    [InlineData("{ starts: We open gate @, kind: term }", "quotes")]
    [InlineData("{ starts: We shut gate @, kind: term }", "quotes")]
    [InlineData("{ starts: We, nth: @, kind: term }", "quotes")]
    [InlineData("{ text: stood at gate @, add: true }", "quotes")]
    [InlineData("{ text: stood at the gate @, add: true }", "quotes")]
    [InlineData("{ mention: Orla Fenn, nth: @, kind: place }", "entities")]
    [InlineData("{ mention: gate @, add: true, kind: place }", "entities")]
    [InlineData("{ mention: Orla Venn @, kind: place }", "entities")]
    public void Hundreds_of_corrections_of_a_long_article_take_little_more_than_none(string correction, string key)
    {
        var body = string.Concat(Enumerable.Range(1, 2_000).Select(i => $"“We open gate {Number(i)} on Monday,” said Orla Fenn, who stood at gate {Number(i)} in the rain.\n\n"));
        Read("---\ntitle: Gates\n---\n" + body);
        var without = Read("---\ntitle: Gates\n---\n" + body);
        // As many as the limit of front matter lets in, five nodes and more each.
        var with = Read($"---\n{key}:\n" + string.Concat(Enumerable.Range(1, 600).Select(i => $"  - {correction.Replace("@", Number(i), StringComparison.Ordinal)}\n")) + "---\n" + body);
        Assert.True(with < (2 * without) + 1_000, $"{with} ms with corrections, {without} ms without");
    }

    [Fact]
    public void Phrases_that_begin_alike_are_found_in_one_pass()
    {
        var text = "Gates\n\n" + string.Concat(Enumerable.Repeat("gate ", 40_000)) + ".\n";
        var list = string.Concat(Enumerable.Range(1, 300).Select(i => $"  - {{ text: {string.Concat(Enumerable.Repeat("gate ", i))}pier, add: true }}\n"));
        Assert.InRange(Read("---\nquotes:\n" + list[..Math.Min(list.Length, 90_000)] + "\n---\n" + text), 0, 4_000);
    }

    private static long Read(string text)
    {
        var document = new SourceDocument("seeds/a.txt", text);
        var watch = Stopwatch.StartNew();
        var read = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.NotEmpty(read.Article.Body);
        return watch.ElapsedMilliseconds;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
