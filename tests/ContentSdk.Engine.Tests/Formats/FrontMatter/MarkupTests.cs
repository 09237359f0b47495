using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>Front matter is plain text in every format: HTML and Markdown in it would be shown as they are written.</summary>
public class MarkupTests
{
    private const string Body = "From Monday on the ferries leave ten minutes later, the harbour office says.\n";

    [Theory]
    [InlineData("title: ⟦Xi&#8217;s Moment &amp; Ours⟧", "&#8217;", "Xi’s Moment & Ours")]
    [InlineData("title: ⟦The **new** pier⟧", "**new**", "The new pier")]
    [InlineData("title: \"⟦The *new* `pier`⟧\"", "*new*", "The new pier")]
    [InlineData("title: ⟦The _new_ ~~old~~ pier⟧", "_new_", "The new old pier")]
    [InlineData("title: ⟦The __*new*__ pier⟧", "__*new*__", "The new pier")]
    [InlineData("title: ⟦The [new pier](https://example.org/a) opens⟧", "[new pier](https://example.org/a)", "The new pier opens")]
    [InlineData("title: ⟦The<br>new pier⟧", "<br>", "The new pier")]
    [InlineData("teaser: ⟦Tea &amp; cake⟧", "&amp;", "Tea & cake")]
    [InlineData("tags: [ferry, ⟦R&amp;D⟧]", "&amp;", "R&D")]
    [InlineData("authors:\n  - \"⟦**Orla Fenn**⟧\"", "**Orla Fenn**", "Orla Fenn")]
    [InlineData("section: '⟦Arts &amp; Life⟧'", "&amp;", "Arts & Life")]
    [InlineData("image: { src: pier.jpg, alt: ⟦The *old* pier⟧ }", "*old*", "The old pier")]
    [InlineData("standfirst: ⟦The &lt;new&gt; pier⟧", "&lt;", "The <new> pier")]
    public void It_is_reported_with_the_plain_text(string marked, string markup, string plain)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal) + 4;
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1 + 4;
        var text = $"---\n{marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)}\n---\n{Body}";
        var finding = Assert.Single(Found("seeds/a.md", text));
        Assert.Equal((start, end), (finding.Range.Start, finding.Range.End));
        Assert.Equal([markup, plain], finding.Arguments);
        var edit = Assert.Single(finding.Fix);
        Assert.Equal(plain, edit.NewText);
        Assert.Empty(Found("seeds/a.md", text.Remove(edit.OriginalRange.Start, edit.OriginalRange.Length).Insert(edit.OriginalRange.Start, edit.NewText)));
    }

    [Theory]
    [InlineData("title: 5 * 3 * 2 and a* b*")]
    [InlineData("title: snake_case_name and _private")]
    [InlineData("title: R&D, AT&T; and a < b > c")]
    [InlineData("title: \"Why? [sic] (again)\"")]
    [InlineData("title: '**** and ~ and ``'")]
    [InlineData("source: https://example.org/a_b_c?d=*e*&amp=1")]
    [InlineData("related: [2024_ferry_times, _a]")]
    public void Text_is_text(string front) => Assert.Empty(Found("seeds/a.md", $"---\n{front}\n---\n{Body}"));

    [Fact]
    public void In_a_text_file_a_value_is_reported_by_one_rule()
    {
        Assert.Equal(["CSDK1013"], Ids("title: Tea &amp; cake"));
        Assert.Equal(["CSDK2024"], Ids("title: Tea and **cake**"));
        Assert.Equal(["CSDK2024"], Ids("section: Tea &amp; cake"));
    }

    [Theory]
    [InlineData("title: Tea&quot; &amp; cake")]
    [InlineData("title: '&#35;1 of all'")]
    [InlineData("title: \"The \\u0041 &amp; cake\"")]
    public void It_is_not_mended_where_YAML_would_read_it_otherwise(string front) =>
        Assert.Empty(Assert.Single(Found("seeds/a.md", $"---\n{front}\n---\n{Body}")).Fix);

    private static IEnumerable<string> Ids(string front) =>
        Read("seeds/a.txt", $"---\n{front}\n---\n{Body}").Findings.Select(finding => finding.RuleId).Where(id => id is "CSDK1013" or "CSDK2024");

    private static IEnumerable<Finding> Found(string path, string text) => Read(path, text).Findings.Where(finding => finding.RuleId == "CSDK2024");

    private static ReadResult Read(string path, string text) => ContentReader.Read(new SourceDocument(path, text), ReadOptions.Default, TestContext.Current.CancellationToken);
}
