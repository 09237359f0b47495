using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>Footnotes that follow each other, or a word in brackets.</summary>
public class FootnoteTests
{
    [Theory]
    [InlineData("The ferry is late.[^a][^b]", 2)]
    [InlineData("The ferry is late.[^a][^b][^c]", 3)]
    [InlineData("The ferry is late.[^a] [^b]", 2)]
    [InlineData("The *ferry[^a][^b]* is late[^c].", 3)]
    [InlineData("The ferry [is late][^a][^b].", 2)]
    [InlineData("| ferry[^a][^b] | late |\n|---|---|\n| a | b[^c] |", 3)]
    [InlineData("> The ferry[^a]\n> is late[^b][^c].", 3)]
    [InlineData("The ferry is late.[^a][^a]", 1)]
    public void Each_is_shown_once_and_in_order(string text, int notes)
    {
        var read = MarkdownReading.Read(
            "# Title\n\n" + text + "\n\n" + string.Concat("abc"[..notes].Select(name => $"[^{name}]: Note {name}.\n")));
        Assert.Empty(read.Findings);
        var html = read.Article.Markup!.Html;
        var places = "abc"[..notes].Select(name => html.IndexOf($"<p>Note {name}.", StringComparison.Ordinal)).ToList();
        Assert.All(places, place => Assert.True(place > 0));
        Assert.Equal(places.Order(), places);
        Assert.Equal(text.Split("[^").Length - 1, html.Split("class=\"footnote-ref\"").Length - 1);
        Assert.All("abc"[..notes], name => Assert.Contains($"Note {name}.", read.Article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Brackets_before_footnotes_are_not_nested_in_each_other() =>
        Assert.DoesNotContain(
            MarkdownReading.Read("# Title\n\n" + string.Concat(Enumerable.Repeat("[a *b*][^a] ", 500)) + "\n\n[^a]: A.\n").Findings,
            finding => finding.RuleId == "CSDK3023");

    [Theory]
    [InlineData("A [b [*c*][^a] d](/e) f.", "A b [c] d f.", "/e")]
    [InlineData("A ![b][^a] c.", "A ![b] c.", null)]
    [InlineData("A *[b*][^a] c.", "A [b] c.", null)]
    public void Brackets_around_it_are_what_they_were(string text, string expected, string? link)
    {
        var article = MarkdownReading.Read($"# Title\n\n{text}\n\n[^a]: N.\n").Article;
        Assert.StartsWith(expected, article.Text, StringComparison.Ordinal);
        Assert.Equal(link, article.Markup!.Links.Select(found => found.Url).SingleOrDefault());
    }

    [Fact]
    public void The_text_before_is_kept() =>
        Assert.StartsWith(
            "The [ferry] is late, it says.",
            MarkdownReading.Read("# Title\n\nThe [ferry][^a] is late, it says[^b].\n\n[^a]: A.\n[^b]: B.\n").Article.Text,
            StringComparison.Ordinal);

    [Fact]
    public void One_that_is_not_defined_is_reported_and_the_other_is_shown()
    {
        Assert.Equal(["CSDK3010 3:5-3:9"], MarkdownReading.Findings("# Title\n\nLate[^x][^a].\n\n[^a]: A.\n"));
        Assert.Equal(["CSDK3010 3:9-3:13"], MarkdownReading.Findings("# Title\n\nLate[^a][^x].\n\n[^a]: A.\n"));
    }

    [Fact]
    public void Links_and_images_are_what_they_were()
    {
        Assert.Equal(["/b", "/c", "/d"], Links("A [b][l] and [^x](/c) and [d](/d)[^a].\n\n[l]: /b\n[^a]: A.\n"));
        Assert.Equal(["/c"], Links("A [^a](/c) and[^a].\n\n[^a]: A.\n"));
    }

    private static string[] Links(string text) =>
        [.. MarkdownReading.Read("# Title\n\n" + text).Article.Markup!.Links.Select(link => link.Url)];
}
