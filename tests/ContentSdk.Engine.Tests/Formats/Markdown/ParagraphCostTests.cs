using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>What would take a parser minutes is told from what people write, and from what their tools write.</summary>
public class ParagraphCostTests
{
    [Fact]
    public void A_paragraph_of_too_many_marks_is_one_error_at_its_first_line_and_the_article_keeps_name_and_text()
    {
        var read = MarkdownReading.Read("---\nid: Pasted\ntitle: Pasted\n---\n\nSome words.\n\nThen this:\n" + Times("[a](\n", 60_000));

        Assert.Equal(
            ["CSDK3025 8:1-8:11"], read.Findings.Where(static finding => finding.RuleId == "CSDK3025").Select(MarkdownReading.Show));
        Assert.Contains(
            "The next 300012 characters", MarkdownReading.Message(read.Findings.First(static finding => finding.RuleId == "CSDK3025")),
            StringComparison.Ordinal);
        Assert.Equal("Pasted", read.Article.Identifier);
        Assert.StartsWith(
            "Some words.", read.Article.Text + string.Concat(read.Article.Furniture.Select(static left => left.Text)),
            StringComparison.Ordinal);
        Assert.Null(read.Article.Markup);
    }

    public static TheoryData<string, string> Sound => new()
    {
        { "a book of paragraphs", Times("Some *words* of a [text](a.md) that (as they say) goes on.\n\n", 16_000) },
        { "a list of links", Times("- [A page](https://a.example/page_of_some_name)\n", 20_000) },
        { "a long table", "| a | b |\n|---|---|\n" + Times("| words | more words of it |\n", 20_000) },
        { "a list of notes", Times("- a\n\n  *b* `c`\n\n", 40_000) },
    };

    [Theory, MemberData(nameof(Sound))]
    public void What_people_write_is_read_as_Markdown_however_long(string what, string text)
    {
        var read = MarkdownReading.Read("# T\n\n" + text);
        Assert.True(read.Article.Markup is not null, what);
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
