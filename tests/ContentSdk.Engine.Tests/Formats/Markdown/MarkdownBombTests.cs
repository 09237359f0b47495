using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>Small files that would make much of little: each is an error at once, and the article keeps what can be had.</summary>
public class MarkdownBombTests
{
    private static readonly Dictionary<string, (string Text, string? Id)> Bombs = new()
    {
        ["a table of thousands of columns and rows"] = (
            Repeat("|a", 2_000) + "\n" + Repeat("|-", 2_000) + "\n" + Repeat("|b\n", 2_000), "CSDK3025"),
        ["a table as people have"] = (Repeat("|a", 20) + "\n" + Repeat("|-", 20) + "\n" + Repeat(Repeat("|b", 20) + "\n", 500), null),
        ["references to one long address"] = ("[a]: /" + Repeat("x", 40_000) + "\n\n" + Repeat("[a]\n\n", 5_000), "CSDK3026"),
        ["bare addresses in one paragraph"] = (Repeat("www.a.b ", 60_000), "CSDK3025"),
        ["comments beside one that suppresses"] = (
            "<!-- suppress: CSDK4001 -->\n\n" + Repeat("<!---->\n\n", 50_000) + "She said “no.\n", null),
        ["suppressions of rules that there are not"] = ("<!-- suppress: " + Repeat("CSDK0000 ", 10_000) + "-->\n\nText.\n", "CSDK2041"),
    };

    public static TheoryData<string> Names => new(Bombs.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_bounded(string name)
    {
        var (text, id) = Bombs[name];
        var read = MarkdownReading.Read("# T\n\n" + text);
        Assert.Equal(
            id is null ? [] : [id],
            read.Findings.Where(finding => finding.RuleId is "CSDK3025" or "CSDK3026" or "CSDK2041" or "CSDK9001")
                .Select(finding => finding.RuleId).Distinct());
        Assert.True(read.Findings.Count <= 300, $"{read.Findings.Count} findings");
        Assert.True((read.Article.Markup?.Html.Length ?? 0) < 8_000_000);
        Assert.NotEqual("", read.Article.Text);
    }

    [Fact]
    public void References_to_characters_behind_many_blanks_are_read_in_time()
    {
        var read = ContentReader.Read(
            new SourceDocument("seeds/a.txt", "The title\n\n" + Repeat(" ", 200_000) + Repeat("&quot;a ", 40_000) + "\n"),
            ReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.Equal(100, read.Findings.Count(finding => finding.RuleId == "CSDK1013"));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
