using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using ContentSdk.Generator.Tests.Emit;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>A Markdown file from its text to what a host reads.</summary>
public class MarkdownTests
{
    private const string Gate =
        "---\nid: VelmGate\ntags: [harbour]\n---\n\n# The **gate** of Velm\n\nThe first *ships* came [early](/ships \"All\"). “We open the\ngate *today*,” said Mara Velkin.\n\n" +
        "## In \"winter\" & summer\n\n![The gate](gate.jpg)\n\n- ice\n- `code()`\n\n```\nvar a = \"\"\"\";\n```\n";

    private const string Code = """
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        public static class Host
        {
            public static string[] Run()
            {
                var gate = Articles.VelmGate;
                var quote = gate.Quotes.WeOpenTheGateToday;
                return
                [
                    gate.Title,
                    gate.Text,
                    gate.Html,
                    System.Text.Encoding.UTF8.GetString(gate.GetUtf8Html()),
                    string.Join("|", gate.Headings.Select(heading => $"{heading.Level} {heading.Text} #{heading.Anchor} {heading.Location.Line}:{heading.Location.Column}")),
                    string.Join("|", gate.Links.Select(link => $"{link.Text} {link.Url} {link.Title} {link.Location.Line}:{link.Location.Column}")),
                    string.Join("|", gate.Images.Select(image => $"{image.Url} {image.Alt} {image.Title}")),
                    string.Join("|", gate.Paragraphs.Select(paragraph => $"{paragraph.Kind} {paragraph.Location.Line}:{paragraph.Location.Column}")),
                    $"{quote.Text} {quote.Speaker?.Name} {quote.Location.Line}:{quote.Location.Column}",
                    $"{quote.Speaker!.Mentions[0].Location}",
                    Articles.HarbourOpens.Html,
                    $"{Articles.HarbourOpens.Headings.Count} {Articles.HarbourOpens.Links.Count} {Articles.HarbourOpens.Images.Count}",
                ];
            }
        }
        """;

    [Fact]
    public void A_host_reads_text_html_headings_links_and_images()
    {
        var values = HostRun.Of([new("seeds/gate.md", Gate), new("seeds/harbour-opens.txt", Articles.Text("The harbour opens", "A < b & c, as everybody knows."))], Code);
        Assert.Equal(
            [
                "The gate of Velm",
                "The first ships came early. “We open the gate today,” said Mara Velkin.\n\nIn \"winter\" & summer\n\nice\n\ncode()\n\nvar a = \"\"\"\";",
                "<p>The first <em>ships</em> came <a href=\"/ships\" title=\"All\">early</a>. “We open the\ngate <em>today</em>,” said Mara Velkin.</p>\n"
                + "<h2 id=\"in-winter--summer\">In &quot;winter&quot; &amp; summer</h2>\n<p><img src=\"gate.jpg\" alt=\"The gate\" /></p>\n"
                + "<ul>\n<li>ice</li>\n<li><code>code()</code></li>\n</ul>\n<pre><code>var a = &quot;&quot;&quot;&quot;;\n</code></pre>\n",
                values[2],
                "2 In \"winter\" & summer #in-winter--summer 11:4",
                "early /ships All 8:25",
                "gate.jpg The gate ",
                "Text 8:1|Heading 11:4|ListItem 15:3|ListItem 16:4|Code 19:1",
                "We open the gate today, Mara Velkin 8:47",
                "seeds/gate.md(9,21)",
                "<p>A &lt; b &amp; c, as everybody knows.</p>\n",
                "0 0 0",
            ],
            values);
    }

    [Fact]
    public Task Its_code_reads_well()
    {
        var result = new ContentDriver([new("seeds/gate.md", Gate)]).Run();
        var article = result.GeneratedSources.Single(source => source.HintName.StartsWith("Article.", StringComparison.Ordinal));
        return Snapshots.Match("VelmGate", article.SourceText.ToString());
    }

    [Fact]
    public void Raw_html_is_kept_by_a_property_and_left_out_with_a_warning_without()
    {
        TestFile[] files = [new("seeds/gate.md", "# The gate\n\nA <b>bold</b> gate.\n")];
        Assert.Equal("CSDK3016", Assert.Single(new ContentDriver(files).Run().Diagnostics).Id);
        var kept = new ContentDriver(files, properties: new() { ["ContentSdkRawHtml"] = "true" }).Run();
        Assert.Empty(kept.Diagnostics);
        Assert.Contains(kept.GeneratedSources, source => source.SourceText.ToString().Contains("<b>bold</b>", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_one_file_reads_that_file()
    {
        var driver = new ContentDriver([new("seeds/gate.md", Gate), Articles.Harbour, Articles.Winter], trackSteps: true);
        driver.Run();
        driver.Replace(new("seeds/gate.md", Gate.Replace("- ice", "- *ice*", StringComparison.Ordinal)));
        Assert.Equal(1, RunReasons.Changed(driver.Run(), TrackingNames.Read));
    }

    // The names of the catalog that a file could name are looked for without its markup.
    [Fact]
    public void A_declared_name_is_found_through_markup()
    {
        var driver = new ContentDriver(
            [new("seeds/gate.md", "# The gate\n\nOld **Orla** *Fenn* came to the gate.\n"), new("seeds/entities.yaml", "- name: Orla Fenn\n  kind: person\n  id: TheKeeper\n")]);
        Assert.Contains(driver.Run().GeneratedSources, source => source.SourceText.ToString().Contains("TheKeeper", StringComparison.Ordinal));
    }
}
