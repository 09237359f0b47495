using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>What is left of Markdown as running text, and where it stands in the file.</summary>
public class MarkdownTextTests
{
    [Theory]
    [InlineData("# T\n\nA **bold** and *slanted* ~~old~~ word.", "A bold and slanted old word.")]
    [InlineData("# T\n\nTwo lines\nof one paragraph.", "Two lines of one paragraph.")]
    [InlineData("# T\n\nA verse  \nbreaks here\\\nand here.", "A verse\nbreaks here\nand here.")]
    [InlineData("# T\n\nFish &amp; chips &#8211; it\\*s.", "Fish & chips – it*s.")]
    [InlineData("# T\n\nA [link](https://a.b \"t\") and ![a picture](p.png) here.", "A link and here.")]
    [InlineData("# T\n\nMail <a@b.cd> or see <https://a.b/c>.", "Mail a@b.cd or see https://a.b/c.")]
    [InlineData("# T\n\n> Quoted\n> twice.", "Quoted twice.")]
    [InlineData("# T\n\n1. one\n2. two\n   more\n\n   again", "one\n\ntwo more\n\nagain")]
    [InlineData("# T\n\n- [x] done\n- [ ] open", "done\n\nopen")]
    [InlineData("# T\n\n| a | b |\n|---|---|\n| c \\| d | `e` |", "a\n\nb\n\nc | d\n\ne")]
    [InlineData("# T\n\nRun `dotnet  test` now.\n\n```cs\nvar a = 1;\n\nb();\n```", "Run dotnet  test now.\n\nvar a = 1;\n\nb();")]
    [InlineData("# T\n\nA note[^1] here.\n\n[^1]: The note.\n", "A note here.\n\nThe note.")]
    [InlineData("# T\n\nA <b>tag</b> and <!-- a comment --> more.", "A tag and more.")]
    [InlineData("# T\n\n<div>\nblock\n</div>\n\nEnd.", "End.")]
    [InlineData("Before.\n\n# T\n\nBehind.", "Before.\n\nBehind.")]
    [InlineData("# T\n\nTab\tand\u00A0space.", "Tab\tand\u00A0space.")]
    public void Markup_is_left_out_of_the_text(string file, string text)
    {
        var article = MarkdownReading.Read(file).Article;
        Assert.Equal("T", article.Title);
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public void Every_block_knows_what_it_is()
    {
        var article = MarkdownReading.Read(
            "# T\n\nText.\n\n## Below\n\n- item\n\n> said\n\n| h |\n|---|\n| c |\n\n```\ncode\n```\n\nMore[^n].\n\n[^n]: note\n").Article;
        Assert.Equal(
            [
                BlockKind.Paragraph, BlockKind.Heading, BlockKind.ListItem, BlockKind.BlockQuote, BlockKind.TableCell, BlockKind.TableCell,
                BlockKind.Code, BlockKind.Paragraph,
                BlockKind.Footnote,
            ],
            article.Body.Select(piece => piece.Kind));
    }

    [Theory]
    [InlineData("# T\n\nShe **left**. “We *must* go,” said Mara Velkin.", 3, 15)]
    [InlineData("\uFEFF---\nslug: t\n---\n\n# T\n\n> - She &amp; he: “We *must* go,” said\n>   Mara Velkin.", 7, 19)]
    [InlineData("# T\r\n\r\nOne.\r\n\r\n1.  “We\r\n    must go,” said Mara Velkin.", 5, 5)]
    [InlineData("# T\n\n| Who | What |\n|---|---|\n| x | “We must **go**,” said Mara Velkin. |", 5, 7)]
    public void A_quotation_stands_where_its_mark_stands_in_the_file(string file, int line, int column)
    {
        var document = new Engine.Text.SourceDocument("seeds/a.md", file);
        var article = MarkdownReading.Read(file).Article;
        var quote = Assert.Single(article.Quotes);
        Assert.Equal("Mara Velkin", article.Entities[quote.Speaker].Name);
        var start = article.ToText(quote.Outer)!.Value.Start;
        Assert.Equal('“', article.Text[start]);
        Assert.Equal((line, column), PlaceOf(article, start));
        Assert.Equal('“', file.Replace("\r\n", "\n", StringComparison.Ordinal).TrimStart('\uFEFF').Split('\n')[line - 1][column - 1]);
    }

    [Fact]
    public void Code_is_not_read_for_quotations_and_names_but_kept_in_the_text()
    {
        var article = MarkdownReading.Read(
            "# T\n\nThe call `\"We must go,\" said Orla Fenn` fails, said Mara Velkin.\n\n```\nName = \"Gus Bell of Velm\";\n```\n\n“Use `Go()` now,” said Mara Velkin.").Article;
        Assert.Equal("Mara Velkin", Assert.Single(article.Entities, entity => entity.Kind == EntityKind.Person).Name);
        var quote = Assert.Single(article.Quotes);
        Assert.Equal("UseGoNow", quote.Name);
        Assert.Contains("Gus Bell of Velm", article.Text, StringComparison.Ordinal);
        Assert.Contains("“Use Go() now,”", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Only text.", "")]
    [InlineData("# *First* `x` &amp; more\n\nText.", "First x & more")]
    [InlineData("Setext\n===\n\nText.", "Setext")]
    [InlineData("## Second\n\nText.", "")]
    [InlineData("---\ntitle: Said\n---\n\n# Said\n\nText.", "Said")]
    [InlineData("---\ntitle: Said\n---\n\n# Other\n\nText.", "Said")]
    public void The_headline_is_the_first_heading_of_level_one_or_what_front_matter_says(string file, string title)
    {
        var article = MarkdownReading.Read(file).Article;
        Assert.Equal(title, article.Title);
        Assert.DoesNotContain("Said", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_links_and_images_are_facts()
    {
        var article = MarkdownReading.Read(
            "# T\n\n[![logo](l.png \"L\")](/home) and [a *b*](x.md 'Ti') and https://a.b.\n\n## Über *uns*!\n\n### A b\n\nText.\n\n## Über uns\n\n[r]\n\n[r]: <mailto:a@b.c>\n").Article;
        var markup = article.Markup!;
        Assert.Equal(["2 über-uns", "3 a-b", "2 über-uns-1"], markup.Headings.Select(heading => $"{heading.Level} {heading.Anchor}"));
        Assert.Equal(
            ["/home||", "x.md|Ti|a b", "https://a.b||https://a.b", "mailto:a@b.c||r"],
            markup.Links.Select(link => $"{link.Url}|{link.Title}|{Words(article, link.Range)}"));
        Assert.Equal(new InlineImageSpec("l.png", "logo", "L"), Assert.Single(markup.Images));
        Assert.Equal(["Über uns!", "A b", "Über uns"], markup.Headings.Select(heading => Words(article, heading.Range)));
    }

    [Fact]
    public void Links_and_images_of_the_headline_are_none_of_the_body()
    {
        var markup = MarkdownReading.Read("# A [b](/c) ![d](e.png)\n\nA [f](/g), ![<https://h.i>](j.png).").Article.Markup!;
        Assert.Equal("/g", Assert.Single(markup.Links).Url);
        Assert.Equal(new InlineImageSpec("j.png", "https://h.i", null), Assert.Single(markup.Images));
    }

    [Fact]
    public void A_standfirst_that_a_sidecar_declares_is_not_in_the_html()
    {
        var read = ContentReader.Read(
            new Engine.Text.SourceDocument("seeds/a.md", "# T\n\nThe *old* pier opens.\n\nMore of it.\n"), ReadOptions.Default,
            Engine.Entities.Declared.EntityCatalog.Empty,
            new Engine.Text.SourceDocument("seeds/a.meta.yaml", "standfirst: The old pier opens.\n"),
            TestContext.Current.CancellationToken);
        Assert.Empty(read.Findings);
        Assert.True(read.Article.HasStandfirst);
        Assert.Equal("<p>More of it.</p>\n", read.Article.Markup!.Html);
    }

    private static string Words(ArticleSpec article, Engine.Text.TextRange range) =>
        article.ToText(range) is { } there ? article.Text.Substring(there.Start, there.Length) : "";

    private static (int Line, int Column) PlaceOf(ArticleSpec article, int position)
    {
        var piece = article.Body.Last(piece => piece.TextStart <= position);
        var (start, place) = article.Breaks.Where(place => place.TextStart <= position && place.TextStart > piece.TextStart)
            .Select(place => (place.TextStart, place.Position)).LastOrDefault((piece.TextStart, piece.Position));
        return (place.Line, place.Column + position - start);
    }
}
