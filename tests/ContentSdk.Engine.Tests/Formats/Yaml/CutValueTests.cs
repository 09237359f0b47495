using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Yaml;

/// <summary>A value with a number sign in it, with ⟦…⟧ around what YAML takes for a comment.</summary>
public class CutValueTests
{
    [Theory]
    [InlineData("title: Ferry workers strike at Pier ⟦#2 over pay⟧\n")]
    [InlineData("source: https://example.org/a ⟦#frag⟧")]
    [InlineData("title: Pull request ⟦# 532 is merged⟧ \n")]
    [InlineData("title: \"Pier\" ⟦#2⟧\n")]
    [InlineData("title: 'Pier'\t⟦#2⟧\r\n")]
    [InlineData("tags:\n  - pier ⟦#2⟧\n  - ferry\n")]
    [InlineData("tags: [pier, ferry] \ntitle: Was ⟦#das⟧\n")]
    [InlineData("title: A long\n  headline of Pier ⟦#2⟧\n")]
    [InlineData("image: { src: pier.jpg, alt: Pier ⟦#2 in spring }⟧\n}\n")]
    [InlineData("channel: ⟦#general⟧\nsection: a\n")]
    [InlineData("tags:\n  - ⟦#ferry⟧\n  - pier\n")]
    [InlineData("title: フェリー ⟦#二号⟧\n")]
    public void It_is_a_warning_at_the_sign(string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var read = new YamlText(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("CSDK2023", start, end), (finding.RuleId, finding.Range.Start, finding.Range.End));
        Assert.Equal(read.Document.Text[start..end], Assert.Single(finding.Arguments));
    }

    [Theory]
    [InlineData("title: \"Pier #2\"\n")]
    [InlineData("title: Pier#2\n")]
    [InlineData("section: Local # not Regional\n")]
    [InlineData("#title: Pier\nsection: Local\n")]
    [InlineData("section: Local\n#title: Pier\n")]
    [InlineData("section: Local #\n")]
    [InlineData("section: Local ## the same\n")]
    [InlineData("section: Local #--\n")]
    [InlineData("teaser: |\n  Pier #2\n  and Pier #3\n")]
    [InlineData("tags: [a, b] # both\n")]
    public void A_comment_is_one(string text) => Assert.Empty(new YamlText(text).Findings);
}
