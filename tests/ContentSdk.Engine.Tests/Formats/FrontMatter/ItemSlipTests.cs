using ContentSdk.Engine.Tests.Formats.Markdown;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>Values that are written as another system has them, or as they are printed: each is one finding.</summary>
public class ItemSlipTests
{
    [Theory]
    [InlineData("tags: [“boats”, “night”]", "CSDK2029 3:8", "'boats'")]
    [InlineData("authors:\n  - „Orla Fenn“", "CSDK2029 4:5", "'Orla Fenn'")]
    [InlineData("section: “Town”", "CSDK2029 3:10", "'Town'")]
    [InlineData("tags: [\"“boats”\", boats and “buoys”]", "", "")]
    [InlineData("authors: Par Orla Fenn et Gus Bell, reporters", "CSDK2009 3:10", "[Orla Fenn, Gus Bell]")]
    [InlineData("authors: [Orla Fenn und Gus Bell]", "CSDK2030 3:11", "[Orla Fenn, Gus Bell]")]
    [InlineData("authors: [By Orla Fenn]", "CSDK2030 3:11", "[Orla Fenn]")]
    [InlineData("authors: [Simon and Garfunkel, José Ortega y Gasset, Von Trier, Byron Pell]", "", "")]
    [InlineData("related: [[night-boats]]", "CSDK2009 3:11", "'[night-boats]'")]
    [InlineData("related:\n  - [[night-boats]]", "CSDK2009 4:5", "'night-boats'")]
    [InlineData("tags:\n  – boats\n  – night", "CSDK2009 4:3", "'–'")]
    [InlineData("section: {{ .Section }}", "CSDK2002 3:10", "'{{ .Section }}'")]
    [InlineData("section: {{ .Section }} of Velm", "CSDK2001 3:10", "'{{ .Section }}'")]
    [InlineData("authors: [{{ author }}]", "CSDK2002 3:11", "'{{ author }}'")]
    [InlineData("teaser: >\nBoats are late.", "CSDK2001 4:1", "'teaser'")]
    public void One_finding_says_what_to_write(string line, string expected, string words)
    {
        var found = MarkdownReading.Read($"---\ntitle: Night boats\n{line}\n---\n\nBoats are late again.\n").Findings;
        Assert.Equal(expected, string.Join("; ", found.Select(finding => $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}")));
        Assert.All(found, finding => Assert.Contains(words.Trim('[', ']', '\''), string.Join(' ', finding.Arguments), StringComparison.Ordinal));
    }
}
