using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>Front matter that is not written as front matter must be: an error, since it would be published, with what it forbids to publish.</summary>
public class MissedFrontMatterTests
{
    private const string Body = "Ferry plan of the council\n\nFrom Monday on the ferries leave ten minutes later, the harbour office says.\n";

    [Theory]
    // Between other lines.
    [InlineData("⟦—⟧\ndraft: true\n—\n\n")]
    [InlineData("⟦–––⟧\ndraft: true\n–––\n\n")]
    [InlineData("⟦—-⟧\ndraft: true\n—-\n\n")]
    [InlineData("⟦----⟧\ndraft: true\n----\n\n")]
    [InlineData("⟦- - -⟧\ndraft: true\n- - -\n\n")]
    [InlineData("⟦***⟧\ndraft: true\n***\n\n")]
    [InlineData("⟦===⟧\ntitle: Later ferries\n===\n\n")]
    [InlineData("⟦--- yaml⟧\ndraft: true\n---\n\n")]
    [InlineData("⟦```yaml⟧\ndraft: true\n```\n\n")]
    // Not at the top.
    [InlineData("\n⟦---⟧\ndraft: true\n---\n\n")]
    [InlineData("\n \n\n⟦---⟧\n# the plan\n\nDraft: true\n---\n\n")]
    [InlineData("<!-- the plan -->\n\n⟦---⟧\ndraft: true\n---\n\n")]
    [InlineData("# the plan\n⟦---⟧\ndraft: true\n---\n\n")]
    [InlineData("\u200B⟦---⟧\ndraft: true\n---\n\n")]
    [InlineData("\uFEFF\uFEFF⟦---⟧\ndraft: true\n---\n\n")]
    [InlineData("\u00A0⟦---⟧\ndraft: true\n---\n\n")]
    [InlineData(" ⟦---⟧\ndraft: true\n---\n\n")]
    [InlineData("⟦---⟧\u200B\ndraft: true\n---\n\n")]
    // In another notation.
    [InlineData("\n⟦+++⟧\ndraft = true\n+++\n\n")]
    [InlineData("⟦++++⟧\ndraft = true\n++++\n\n")]
    [InlineData("⟦+ + +⟧\ntitle = 'Later ferries'\n\n[params]\ndraft = true\n+++\n\n")]
    [InlineData(" ⟦+++⟧\ndraft = true\n +++\n\n")]
    [InlineData("# the plan\n⟦+++⟧\ndraft = true\n+++\n\n")]
    [InlineData("<!-- the plan -->\n⟦+++⟧\ndraft = true\n+++\n\n")]
    [InlineData("⟦```toml⟧\ndraft = true\n```\n\n")]
    [InlineData("⟦```⟧\n+++\ndraft = true\n+++\n```\n\n")]
    [InlineData("⟦---toml⟧\ndraft = true\n---\n\n")]
    [InlineData("\n⟦{⟧ \"draft\": true }\n\n")]
    [InlineData("⟦{⟧ draft: true }\n\n")]
    [InlineData("⟦{⟧ 'draft': true }\n\n")]
    [InlineData("⟦{⟧ // the plan\n  \"draft\": true\n}\n\n")]
    [InlineData("\u200B⟦{⟧\n  \"draft\": true\n}\n\n")]
    [InlineData("<!-- the plan -->\n⟦{⟧\n  \"draft\": true\n}\n\n")]
    [InlineData("⟦---json⟧\n{\n  \"title\": \"Later ferries\"\n}\n---\n\n")]
    [InlineData("⟦```json⟧\n{ \"draft\": true }\n```\n\n")]
    [InlineData("⟦;;;;⟧\n{ \"draft\": true }\n;;;;\n\n")]
    // Without a first or a last line.
    [InlineData("⟦draft⟧: true\n---\n\n")]
    [InlineData("⟦title⟧: Later ferries\ntags:\n  - ferry\n- pier\n—\n\n")]
    [InlineData("⟦draft⟧: true\n\n")]
    [InlineData("⟦title⟧: Later ferries\npublished: 2026-03-01\n\n")]
    [InlineData("⟦draft⟧ = true\n+++\n\n")]
    [InlineData("⟦draft⟧ = true\ntitle = 'Later ferries'\n\n")]
    [InlineData("\"⟦draft⟧\": true,\n\"title\": \"Later ferries\"\n}\n\n")]
    // As other systems call them.
    [InlineData("⟦++++⟧\ndate = 2026-03-01\n++++\n\n")]
    [InlineData("⟦—⟧\nlayout: post\nauthor: Orla Fenn\n—\n\n")]
    public void It_is_an_error_and_no_text(string marked)
    {
        foreach (var path in new[] { "seeds/plan.txt", "seeds/plan.md" })
        {
            var start = marked.IndexOf('⟦', StringComparison.Ordinal);
            var length = marked.IndexOf('⟧', StringComparison.Ordinal) - start - 1;
            var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
            var read = Read(path, text + Body);
            var finding = Assert.Single(read.Findings, finding => finding.RuleId is not ("CSDK1007" or "CSDK1009" or "CSDK1014" or "CSDK1013" or "CSDK3001"));
            // Where a blank line above it is all that is wrong, that is said.
            Assert.Equal((marked.StartsWith('\n') ? "CSDK2027" : "CSDK2022", new TextRange(start, length)), (finding.RuleId, finding.OriginalRange));
            Assert.EndsWith("the harbour office says.", read.Article.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("draft", read.Article.Text + read.Article.Title, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("—\nid: FerryTimes\ndraft: true\n—\n\n")]
    [InlineData("\n---\nid: FerryTimes\ndraft: true\n---\n\n")]
    [InlineData("id: FerryTimes\ndraft: true\n---\n\n")]
    [InlineData("{ \"id\": \"FerryTimes\", \"draft\": true }\n\n")]
    public void Its_keys_count_so_that_no_name_is_lost(string front) => Assert.Equal("FerryTimes", Read("seeds/plan.md", front + Body).Article.Identifier);

    [Theory]
    [InlineData("")]
    [InlineData("***\n\n")]
    [InlineData("\n---\n\n")]
    [InlineData("\n---\n\nThe harbour opens: at last.\n\n---\n\n")]
    [InlineData("Source: Lowmouth Herald\n\n")]
    [InlineData("Image: the pier\nSource: Lowmouth Herald\n\n")]
    [InlineData("title: what a word can do\n\n")]
    [InlineData("—\n\n“The pier: it is closed,” she said.\n\n—\n\n")]
    [InlineData("{% include ad.html %}\n\n")]
    [InlineData("{ the pier }\n\n")]
    [InlineData("{{< figure src=\"pier.jpg\" title=\"The pier\" >}}\n\n")]
    [InlineData("{{ page.title }}\n\n")]
    [InlineData("{: title=\"The pier\"}\n\n")]
    [InlineData("+++ Ferries late +++\n\n")]
    [InlineData("\n+++\n\nThe harbour opens: at last.\n\n+++\n\n")]
    [InlineData("Weather: rain = no ferries\n---\n\n")]
    [InlineData("```\nlet x = 1\n```\n\n")]
    [InlineData("==========\nSource: AFP\nImage: the pier\n==========\n\n")]
    [InlineData("```yaml\nTitle: a\n```\n\n")]
    public void Text_is_text(string above) =>
        Assert.DoesNotContain("CSDK2022", Read("seeds/plan.md", above + Body).Findings.Select(finding => finding.RuleId));

    private static ReadResult Read(string path, string text) => ContentReader.Read(new SourceDocument(path, text), ReadOptions.Default, TestContext.Current.CancellationToken);
}
