using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>Front matter that is nearly right: its lines of hyphens, and its lists.</summary>
public class FrontMatterSlipTests
{
    private const string Body = "From Monday on the ferries leave ten minutes later, the harbour office says.\n\nNobody knows why the change comes now, in the middle of the season.\n";

    [Theory]
    [InlineData("----")]
    [InlineData("--")]
    [InlineData("—-")]
    [InlineData("- - -")]
    [InlineData(" ---")]
    [InlineData("---\u200B")]
    public void A_misspelled_end_is_one_finding_there_and_has_a_fix(string end)
    {
        var text = $"---\nid: FerryTimes\ntitle: Later ferries\n{end}\n\n{Body}";
        var read = Read(text);
        var finding = Assert.Single(read.Findings, static finding => finding.RuleId != "CSDK1011");
        Assert.Equal(("CSDK2026", new TextRange(40, end.Length)), (finding.RuleId, finding.Range));
        Assert.Equal(("FerryTimes", "Later ferries"), (read.Article.Identifier, read.Article.Title));
        Assert.Equal(Body.TrimEnd(), read.Article.Text);
        Assert.Equal(new TextEdit(new(40, end.Length), "---"), Assert.Single(finding.Fix));
    }

    [Fact]
    public void Front_matter_below_empty_lines_is_one_finding_and_has_a_fix()
    {
        var read = Read("\n\n---\ntitle: Later ferries\n---\n\n" + Body);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("CSDK2027", new TextRange(2, 3)), (finding.RuleId, finding.Range));
        Assert.Equal(new TextEdit(new(0, 2), ""), Assert.Single(finding.Fix));
    }

    [Theory]
    [InlineData("authors:\n - Orla Fenn\n   - Gus Bell", "CSDK2025 4:4 Orla Fenn")]
    [InlineData("authors:\n - Orla Fenn\n - Gus Bell", "")]
    [InlineData("authors:\n - Orla\n   Fenn\n - Gus -\n   Bell", "")]
    [InlineData("title: Ferries\n  - and boats", "")]
    public void An_item_that_is_read_as_part_of_another_is_reported(string yaml, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read($"---\n{yaml}\n---\n\n# Ferries\n\n{Body}").Findings.Where(static finding => finding.RuleId == "CSDK2025")
            .Select(static finding => $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column} {string.Join(' ', finding.Arguments)}")));

    private static ReadResult Read(string text) => ContentReader.Read(new SourceDocument("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken);
}
