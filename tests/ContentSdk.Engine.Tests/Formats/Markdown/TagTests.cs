using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>Tags of HTML within a paragraph: what they do to the words on both sides.</summary>
public class TagTests
{
    [Theory]
    [InlineData(
        "The address is Pier 2<br>Lowmouth<br/>Velm, said Mayor<BR />Jonas Ferrant.",
        "The address is Pier 2\nLowmouth\nVelm, said Mayor\nJonas Ferrant.")]
    [InlineData("Pier 2 <br> Lowmouth", "Pier 2 \nLowmouth")]
    [InlineData("Pier 2</p><p>Lowmouth", "Pier 2 Lowmouth")]
    [InlineData("Pier 2<div>Lowmouth</div>Velm", "Pier 2 Lowmouth Velm")]
    [InlineData("un<b>believ</b>able <i>and</i> H<sub>2</sub>O", "unbelievable and H2O")]
    [InlineData("Low<wbr>mouth<!-- a -->Velm", "LowmouthVelm")]
    [InlineData("A <script>alert(\"x\")</script> b <style type=\"a\">p {}</style>c.", "A b c.")]
    public void Words_in_two_lines_are_two(string text, string expected)
    {
        Assert.Equal(expected, MarkdownReading.Read("# Title\n\n" + text).Article.Text);
        Assert.Equal(expected, MarkdownReading.Read("# Title\n\n" + text, keepsRawHtml: true).Article.Text);
    }

    [Fact]
    public void A_cell_may_have_several_lines()
    {
        var read = MarkdownReading.Read("# Title\n\n| pier | boats |\n|---|---|\n| one | Adela<br>Marten |\n");
        Assert.Empty(read.Findings);
        Assert.Contains("Adela<br />Marten", read.Article.Markup!.Html, StringComparison.Ordinal);
        Assert.Contains("Adela\nMarten", read.Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_break_has_no_attributes_on_the_page()
    {
        var html = MarkdownReading.Read("# Title\n\nA<br onclick=\"x()\">b <p onclick=\"y()\">c.\n").Article.Markup!.Html;
        Assert.Equal("<p>A<br />b  c.</p>\n", html);
    }

    [Fact]
    public void A_script_is_left_out_whole_or_kept_whole()
    {
        const string Text = "# Title\n\nA <script>alert(\"x\")</script> b.\n";
        Assert.DoesNotContain("alert", MarkdownReading.Read(Text).Article.Markup!.Html, StringComparison.Ordinal);
        Assert.Equal(
            ["CSDK3016 3:3-3:30"],
            MarkdownReading.Findings(Text).Where(finding => finding.StartsWith("CSDK3016", StringComparison.Ordinal)));
        Assert.Contains(
            "<script>alert(\"x\")</script>", MarkdownReading.Read(Text, keepsRawHtml: true).Article.Markup!.Html, StringComparison.Ordinal);
        Assert.Empty(MarkdownReading.Read(Text, keepsRawHtml: true).Article.Quotes);
    }

    [Theory]
    [InlineData("`x \\| y`", "x | y")]
    [InlineData("`\\|\\|`", "||")]
    [InlineData("a \\| b", "a | b")]
    public void A_pipe_in_a_cell_is_written_with_a_backslash_within_code_too(string cell, string shown)
    {
        var read = MarkdownReading.Read($"# Title\n\n| a | b |\n|---|---|\n| {cell} | z |\n\nThat is all.\n");
        Assert.Contains(shown, read.Article.Text, StringComparison.Ordinal);
        Assert.Contains(shown, read.Article.Markup!.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("\\", read.Article.Text + read.Article.Markup.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_of_tables_the_backslash_in_code_is_one() =>
        Assert.Contains("x \\| y", MarkdownReading.Read("# Title\n\nIt is `x \\| y`.\n").Article.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>“Nobody asked us,” said Ines Pellworth.</p>", "CSDK3029 3:1-3:47")]
    [InlineData("<div>\n  <b>Nobody</b>\n</div>", "CSDK3029 3:1-3:6")]
    [InlineData("<hr>\n\n<div class=\"a\"></div>", null)]
    [InlineData("<script>\nalert(1);\n</script>", null)]
    [InlineData("<!-- a comment -->", null)]
    [InlineData("<b>bold</b> and more", null)]
    public void Text_in_a_block_of_HTML_that_is_kept_is_mentioned(string html, string? found)
    {
        string[] Found(
            bool keepsRawHtml) => [
                .. MarkdownReading.Read($"# Title\n\n{html}\n\nThat is all.\n", keepsRawHtml).Findings.Select(MarkdownReading.Show)
            .Where(finding => finding.StartsWith("CSDK3029", StringComparison.Ordinal))];
        Assert.Equal(found is null ? [] : [found], Found(keepsRawHtml: true));
        Assert.Empty(Found(keepsRawHtml: false));
    }
}
