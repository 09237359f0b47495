using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>Marks that a converter escaped, rows of hyphens that do not fit, and references that are misspelled.</summary>
public class EscapedMarksTests
{
    [Theory]
    [InlineData("\\*\\*Late:\\*\\* the boats leave at nine, \\*\\*again\\*\\*.", "CSDK3040 3:2")]
    [InlineData("It is \\_\\_late\\_\\_ and see \\[the times\\](https://example.org/times).", "CSDK3040 3:8")]
    [InlineData("\\## Times of the boats", "CSDK3040 3:2")]
    [InlineData("It costs 5\\*, or 2\\*\\*3, in file\\_name of \\#boats, \\[sic\\] (late), and **late** is *so*.", "")]
    [InlineData("| a | b | c |\n|---|---|\n| 1 | 2 | 3 |", "CSDK3015 4:1")]
    [InlineData("| a | b |\n|:--|--:|\n| 1 | 2 |", "")]
    [InlineData("It rains.[^boat]\n\n[^boats]: Since Monday.", "CSDK3010 3:10")]
    public void Each_fault_is_one_finding(string text, string expected) => Assert.Equal(
        expected,
        string.Join("; ", MarkdownReading.Read("# Harbour notes\n\n" + text).Findings.Select(found => $"{found.RuleId} {found.Start.Line}:{found.Start.Column}")));
}
