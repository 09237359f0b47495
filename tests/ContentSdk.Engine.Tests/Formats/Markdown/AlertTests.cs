using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>Alerts, as GitHub has them.</summary>
public class AlertTests
{
    [Theory]
    [InlineData("NOTE", "note", "Note")]
    [InlineData("tip", "tip", "Tip")]
    [InlineData("IMPORTANT", "important", "Important")]
    [InlineData("Warning", "warning", "Warning")]
    [InlineData("CAUTION", "caution", "Caution")]
    public void An_alert_is_a_box_with_text_of_the_article(string kind, string css, string title)
    {
        var read = MarkdownReading.Read($"# Title\n\n> [!{kind}]\n> Ferries are *late*.\n>\n> They always are.\n\nThat is all.\n");
        Assert.Empty(read.Findings);
        Assert.Equal("Ferries are late.\n\nThey always are.\n\nThat is all.", read.Article.Text);
        Assert.All(read.Article.Body, piece => Assert.Equal(BlockKind.Paragraph, piece.Kind));
        Assert.Equal(
            $"<div class=\"markdown-alert markdown-alert-{css}\">\n<p class=\"markdown-alert-title\">{title}</p>\n<p>Ferries are <em>late</em>.</p>\n<p>They always are.</p>\n</div>\n<p>That is all.</p>\n",
            read.Article.Markup!.Html);
    }

    [Theory]
    [InlineData("> [!NOTE] Ferries are late.")]
    [InlineData("> [!INFO]\n> Ferries are late.")]
    [InlineData("[!NOTE]\nFerries are late.")]
    [InlineData("> Ferries are late.\n> [!NOTE]")]
    public void What_GitHub_does_not_know_is_text(string text) =>
        Assert.DoesNotContain(
            "markdown-alert", MarkdownReading.Read($"# Title\n\n{text}\n").Article.Markup!.Html, StringComparison.Ordinal);
}
