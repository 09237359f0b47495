using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>Addresses in the text without marks of their own end where the sentence around them goes on.</summary>
public class BareAddressTests
{
    [Theory]
    [InlineData("“Read ⟦https://example.org/x⟧,” said Ines Pellworth.")]
    [InlineData("“Read ⟦https://example.org/y⟧.”")]
    [InlineData("„Siehe ⟦https://example.org/w⟧“, sagte Hanna Brandt.")]
    [InlineData("»Siehe ⟦https://example.org/w⟧«, sagte sie.")]
    [InlineData("« Voir ⟦https://example.org/w⟧ », dit-elle, «⟦https://example.org⟧».")]
    [InlineData("It is ⟦https://example.org/t⟧’s page.")]
    [InlineData("See ‘⟦https://example.org/s⟧’ and \u201c⟦www.example.org⟧\u201d.")]
    [InlineData("Read \"more\" at ⟦https://example.org/q⟧\", she said.")]
    [InlineData("Read ⟦https://example.org/r⟧… and more.")]
    [InlineData("Read ⟦https://example.org/r⟧—and more.")]
    [InlineData("詳細は ⟦https://example.org/u⟧。次の文。")]
    [InlineData("「⟦https://example.org/u⟧」と（⟦https://example.org/v?a=1&b=2⟧）、⟦https://example.org/w⟧、")]
    [InlineData("(“⟦https://example.org/a(b)⟧”) and (see “⟦https://example.org/c⟧)”.")]
    [InlineData("(⟦https://example.org/a⟧).")]
    [InlineData("**⟦https://example.org/a⟧** and “**⟦https://example.org/b⟧**”.")]
    [InlineData("“⟦mailto:ines@example.org⟧”")]
    [InlineData("⟦https://example.org/?q=ferry#pier⟧, ⟦https://example.org/übersicht⟧ and ⟦https://ja.example.org/日本⟧.")]
    public void The_link_is_the_address_alone(string marked)
    {
        var expected = marked.Split('⟦')
            .Skip(1)
            .Select(part => part.Split('⟧')[0].Replace("mailto:", "", StringComparison.Ordinal))
            .ToArray();
        var text = "# Title\n\n" + marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var file = new Engine.Text.SourceDocument("seeds/a.md", text);
        var article = MarkdownReading.Read(text).Article;
        var running = ContentReader.RunningText(file);
        Assert.Equal(expected, article.Markup!.Links.Select(link => running.Text[link.Range.Start..link.Range.End]));
        Assert.Equal(
            expected,
            article.Markup.Links.Select(
                link => link.Url.StartsWith("https://www.", StringComparison.Ordinal)
                    ? link.Url[8..]
                    : link.Url.Replace("mailto:", "", StringComparison.Ordinal)));
        // Nothing but the marks of Markdown is lost behind them.
        Assert.Equal(
            marked.Replace("⟦", "", StringComparison.Ordinal)
                .Replace("⟧", "", StringComparison.Ordinal)
                .Replace("**", "", StringComparison.Ordinal)
                .Replace("mailto:", "", StringComparison.Ordinal),
            article.Text);
    }

    [Theory]
    [InlineData("Write https://” and www.” or http://。")]
    [InlineData("[https://example.org/a”](/b)")]
    public void What_is_left_must_be_an_address(string text) =>
        Assert.DoesNotContain("href=\"http", MarkdownReading.Read("# Title\n\n" + text).Article.Markup!.Html, StringComparison.Ordinal);
}
