using ContentSdk.Engine.Tests.Formats.Markdown;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules.RunningText;

/// <summary>HTML in Markdown that was escaped once too often.</summary>
public class EscapedMarkupTests
{
    [Theory]
    [InlineData("It&amp;#8217;s late, and it&amp;#8217;s dark.", "3:3")]
    [InlineData("Tea &amp;amp; cake.", "3:5")]
    [InlineData("A &lt;b&gt;late&lt;/b&gt; boat.", "3:3")]
    [InlineData("Tea &amp; cake cost &lt;5 euros, and 3 &lt; 4.", "")]
    [InlineData("The &lt;b&gt; element, “&amp;nbsp;” and `&amp;#8217;` are HTML, and \\&nbsp; is shown.", "")]
    public void It_is_found_once_in_a_paragraph(string text, string places) => Assert.Equal(
        places,
        string.Join(
            ' ',
            MarkdownReading.Read("# Harbour notes\n\n" + text).Findings.Where(finding => finding.RuleId == "CSDK1013")
                .Select(finding => $"{finding.Start.Line}:{finding.Start.Column}")));
}
