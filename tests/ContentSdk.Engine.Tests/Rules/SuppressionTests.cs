using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Tests.Formats.Markdown;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>What a file says of rules that are not to be held to it.</summary>
public class SuppressionTests
{
    [Theory]
    [InlineData("a.txt", "---\nsuppress: [CSDK4001]\n---\nThe ferry\n\nShe said “all is well.\n", "")]
    [InlineData("a.txt", "---\nsuppress: [csdk4001, CSDK3001]\n---\nThe ferry\n\nShe said “all is well.\n", "CSDK2042 2:22-2:30")]
    [InlineData(
        "a.txt", "---\nsuppress:\n  - CSDK2003\n  - CSDK4O01\n---\nThe ferry\n\nShe left the town on Monday, and came back.\n",
        "CSDK2041 3:5-3:13 CSDK2041 4:5-4:13")]
    [InlineData("a.txt", "---\nsuppress: CSDK4001\n---\nThe ferry\n\nShe left the town on Monday, and came back.\n", "CSDK2009 2:11-2:19")]
    [InlineData("a.md", "# T\n\n<!-- suppress: CSDK4001 -->\nShe said “all is well.\n\nHe said “no.\n", "CSDK4001 6:9-6:10")]
    [InlineData("a.md", "# T\n\nShe said “all <!-- suppress: CSDK4001 --> is well.\n\nHe said “no.\n", "CSDK4001 5:9-5:10")]
    [InlineData("a.md", "# T\n\n<!-- suppress: CSDK4001, CSDK3016 -->\n\n<!-- a note -->\n\nShe said “all.\n", "CSDK2042 3:26-3:34")]
    [InlineData("a.md", "# T\n\n<!-- suppress: CSDK3008 -->\n\nText.\n", "CSDK2041 3:16-3:24")]
    [InlineData("a.md", "# T\n\n<!-- suppress: CSDK6012 CSDK2042 -->\n\nText.\n", "CSDK2041 3:16-3:24 CSDK2041 3:25-3:33")]
    [InlineData("a.md", "# T\n\nText.\n\n<!-- suppress: CSDK4001", "CSDK3024 5:1-5:5 CSDK2042 5:16-5:24")]
    [InlineData("a.md", "# T\n\nText <!-- they suppress: nothing --> and `<!-- suppress: CSDK4001 -->`.\n", "")]
    public void A_finding_that_is_suppressed_is_not_told_and_a_suppression_without_effect_is(string path, string text, string expected)
    {
        var read = ContentReader.Read(
            new SourceDocument("seeds/" + path, text), ReadOptions.Default, TestContext.Current.CancellationToken);
        var set = SetResolver.Resolve([SetResolver.RecordOf(read.Article)]);
        var findings = SetFindings.Of(CompiledArticle.ForFindings(read), set.SliceOf(read.Article.LogicalPath), ContentTypes.None);
        Assert.Equal(expected, string.Join(' ', findings.Select(MarkdownReading.Show)));
    }

    [Fact]
    public void A_finding_of_the_set_can_be_suppressed_too()
    {
        var finding = Finding.At("seeds/a.txt", default, "CSDK6003", "Fenn", "Orla Fenn or Gus Fenn");
        Assert.True(new Suppression("CSDK6003", null, default).Covers(finding, "seeds/a.txt"));
        Assert.False(new Suppression("CSDK4003", null, default).Covers(finding, "seeds/a.txt"));
        Assert.False(new Suppression("CSDK6003", new(5, 3), default).Covers(finding, "seeds/a.txt"));
    }
}
