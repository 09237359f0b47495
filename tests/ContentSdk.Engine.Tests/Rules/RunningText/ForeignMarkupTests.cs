using ContentSdk.Engine.Tests.Formats.Markdown;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules.RunningText;

/// <summary>Marks of other systems in Markdown, where code and escapes show them.</summary>
public class ForeignMarkupTests
{
    [Theory]
    [InlineData("{{< figure src=\"pier.jpg\" title=\"The pier\" >}}", "3:1")]
    [InlineData("Winter is cold. {#custom-id}", "3:17")]
    [InlineData("Hello {{ page.author }}, [[Harbour Office]], ![[pier.png]], ==marked==.", "3:7 3:26 3:46 3:61")]
    [InlineData("> [!info] The office\n> Late.", "3:3")]
    [InlineData(":::tip\nFerries are early.\n:::", "3:1")]
    [InlineData("---\ntitle: x\n---", "")]
    [InlineData("Her talk “{{ braces }} and how to close them” is on, “about ${name}”, and \"**Bold**\".", "")]
    [InlineData("Write `{{ page.author }}`, \\{{ a }}, \\[[b]] and \\==c==.", "")]
    [InlineData("```\n{% include ad.html %}\n```", "")]
    [InlineData("It is **bold** and a [link](https://example.org).", "")]
    [InlineData("<!--more-->\n\nText.", "")]
    public void They_are_found_where_they_are_text(string text, string places) => Assert.Equal(
        places,
        string.Join(
            ' ',
            MarkdownReading.Read("# Harbour notes\n\n" + text).Findings.Where(finding => finding.RuleId == "CSDK4027")
                .Select(finding => $"{finding.Start.Line}:{finding.Start.Column}")));
}
