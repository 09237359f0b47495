using Xunit;

namespace ContentSdk.Tests.Building;

public class SectionTests
{
    [Fact]
    public void Headings_are_a_tree()
    {
        // a(2): b(4), c(3): d(6); e(1): f(2)
        var article = new ArticleBuilder("T").AddHeading("a").AddHeading("b", 4).AddHeading("c", 3).AddHeading("d", 6)
            .AddHeading("e", 1).AddHeading("f").Build();
        Assert.Equal("a(b c(d)) e(f)", Outline(article.TableOfContents));
        Assert.Equal("a", article.Headings[2].Parent!.Text);
        Assert.Null(article.Headings[0].Parent);
        Assert.Same(article.Headings[0].Children, article.Headings[0].Children);
        Assert.Empty(new ArticleBuilder("T").AddParagraph("x").Build().TableOfContents);
    }

    [Fact]
    public void A_deeper_heading_before_a_higher_one_is_a_root() =>
        Assert.Equal(
            "a b(c) d",
            Outline(new ArticleBuilder("T").AddHeading("a", 3).AddHeading("b").AddHeading("c", 3).AddHeading("d").Build().TableOfContents));

    [Fact]
    public void Text_is_below_its_heading()
    {
        var article = new ArticleBuilder("T") { Standfirst = "standfirst" }.AddParagraph("before").AddHeading("a").AddParagraph("under a")
            .AddParagraph("item", ParagraphKind.ListItem).AddHeading("b", 3).AddParagraph("under b").AddHeading("c").AddHeading("d")
            .AddParagraph("under d").AddParagraph("note", ParagraphKind.Footnote).Build();
        Assert.Equal(["before"], Texts(article.Introduction));
        Assert.Equal(
            ["under a|item", "under b", "", "under d"],
            article.Headings.Select(heading => string.Join('|', Texts(heading.Paragraphs))));
    }

    [Fact]
    public void Without_headings_all_is_before_them() =>
        Assert.Equal(
            ["one", "two"],
            Texts(new ArticleBuilder("T").AddParagraph("one").AddParagraph("two").AddParagraph("n", ParagraphKind.Footnote).Build()
                .Introduction));

    private static IEnumerable<string> Texts(IEnumerable<Paragraph> paragraphs) => paragraphs.Select(paragraph => paragraph.Text);

    private static string Outline(IEnumerable<Heading> headings) => string.Join(
        ' ', headings.Select(heading => heading.Children.Count > 0 ? $"{heading.Text}({Outline(heading.Children)})" : heading.Text));
}
