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
        var body = string.Concat(
            Enumerable.Range(1, 2_000)
                .Select(i => $"“We open gate {Number(i)} on Monday,” said Orla Fenn, who stood at gate {Number(i)} in the rain.\n\n"));
        var without = "---\ntitle: Gates\n---\n" + body;
        // As many as the limit of front matter lets in, five nodes and more each.
        var with = $"---\n{key}:\n"
            + string.Concat(Enumerable.Range(1, 600).Select(i => $"  - {correction.Replace("@", Number(i), StringComparison.Ordinal)}\n"))
            + "---\n" + body;
        Read(with);
        Work.AtMost(() => Read(with), () => Read(without), time: 2.5, bytes: 2.5);
    }

    [Fact]
    public void Phrases_that_begin_alike_are_found_in_one_pass()
    {
        var list = string.Concat(
            Enumerable.Range(1, 300).Select(i => $"  - {{ text: {string.Concat(Enumerable.Repeat("gate ", i))}pier, add: true }}\n"));
        var head = "---\nquotes:\n" + list[..Math.Min(list.Length, 90_000)] + "\n---\nGates\n\n";
        var without = "Gates\n\n" + string.Concat(Enumerable.Repeat("gate ", 40_000)) + ".\n";
        var with = head + string.Concat(Enumerable.Repeat("gate ", 40_000)) + ".\n";
        Read(with);
        Work.AtMost(() => Read(with), () => Read(without), time: 2.5, bytes: 2.5);
    }

    private static void Read(string text) =>
        Assert.NotEmpty(
            ContentReader.Read(
                new SourceDocument("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken).Article.Body);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
