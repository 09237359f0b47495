using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Tests.Formats.Markdown;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;
using Xunit;

namespace ContentSdk.Engine.Tests.Layout;

/// <summary>The text between ⟦ and ⟧ of the article is between them in the HTML, piece by piece.</summary>
public class HtmlPieceTests
{
    [Theory]
    [InlineData("a b c", "b", "<p>a ⟦b⟧ c</p>")]
    [InlineData("a *b* c", "a b c", "<p>⟦a <em>b</em> c⟧</p>")]
    [InlineData("a *b* c", "b", "<p>a ⟦<em>b</em>⟧ c</p>")]
    [InlineData("a *b c* d", "a b", "<p>⟦a ⟧<em>⟦b⟧ c</em> d</p>")]
    [InlineData("a *b c* d", "c d", "<p>a <em>b ⟦c⟧</em>⟦ d⟧</p>")]
    [InlineData("a *b **c** d* e", "c d e", "<p>a <em>b ⟦<strong>c</strong> d⟧</em>⟦ e⟧</p>")]
    [InlineData("a *b **c d*** e", "a b c", "<p>⟦a ⟧<em>⟦b ⟧<strong>⟦c⟧ d</strong></em> e</p>")]
    [InlineData("*a* **b** c", "a b", "<p>⟦<em>a</em> <strong>b</strong>⟧ c</p>")]
    [InlineData("a *b* **c** d", "b c", "<p>a ⟦<em>b</em> <strong>c</strong>⟧ d</p>")]
    [InlineData("*a b* **c d** e", "b c", "<p><em>a ⟦b⟧</em>⟦ ⟧<strong>⟦c⟧ d</strong> e</p>")]
    [InlineData("a & b < c", "& b <", "<p>a ⟦&amp; b &lt;⟧ c</p>")]
    [InlineData("a\nb", "a b", "<p>⟦a\nb⟧</p>")]
    [InlineData("a b\\\nc d", "b\nc", "<p>a ⟦b<br />\nc⟧ d</p>")]
    [InlineData("a [b](/x) c", "a b c", "<p>⟦a <a href=\"/x\">b</a> c⟧link</p>")]
    [InlineData("a [b c](/x) d", "b", "<p>a <a href=\"/x\">⟦b⟧link c</a> d</p>")]
    [InlineData("a [b](/x) d", "d", "<p>a <a href=\"/x\">b</a> ⟦d⟧</p>")]
    [InlineData("a ![x > y](b.png) c", "a c", "<p>⟦a <img src=\"b.png\" alt=\"x &gt; y\" /> c⟧</p>")]
    [InlineData("a\n\nb", "a\n\nb", "<p>⟦a⟧</p>\n<p>⟦b⟧</p>")]
    [InlineData("a *b*\n\n- c\n- d", "b\n\nc\n\nd", "<p>a ⟦<em>b</em>⟧</p>\n<ul>\n<li>⟦c⟧</li>\n<li>⟦d⟧</li>\n</ul>")]
    [InlineData("a `b` c", "a b c", "<p>⟦a <code>b</code> c⟧</p>")]
    [InlineData("a 😀 b", "😀", "<p>a ⟦😀⟧ b</p>")]
    public void A_range_is_cut_where_an_element_cannot_be(string body, string words, string expected) =>
        Assert.Equal(expected, Marked("# T\n\n" + body, words, keepsRawHtml: false));

    [Theory]
    [InlineData("a <b>b</b> c", "a b c", "<p>⟦a <b>b</b> c⟧</p>")]
    [InlineData("a <b title='>'>b</b> c", "a b", "<p>⟦a <b title='>'>b</b>⟧ c</p>")]
    [InlineData("a <b>b <i>c</b> d", "a b c", "<p>⟦a ⟧<b>⟦b ⟧<i>⟦c⟧</b> d</p>")]
    [InlineData("a </b>b", "a b", "<p>⟦a ⟧</b>⟦b⟧</p>")]
    [InlineData("a <x-y>b</x-y> c", "a b c", "<p>⟦a ⟧<x-y>⟦b⟧</x-y>⟦ c⟧</p>")]
    [InlineData("a <!-- > --> b", "a b", "<p>⟦a ⟧<!-- > --> ⟦b⟧</p>")]
    [InlineData("a <a href=x>b c", "c", "<p>a <a href=x>b ⟦c⟧link</p>")]
    public void Html_of_the_files_own_is_cut_where_nobody_can_be_sure(string body, string words, string expected) =>
        Assert.Equal(expected, Marked("# T\n\n" + body, words, keepsRawHtml: true));

    [Fact]
    public void What_the_html_does_not_have_has_no_piece()
    {
        var article = MarkdownReading.Read("# T\n\na").Article;
        var pieces = new List<HtmlPiece>();
        new HtmlPieces("<p>a</p>", default).Of(new(0, 1), pieces);
        new HtmlPieces(article.Markup!.Html, HtmlMaps.Of(article)!.Spans).Of(new(5, 9), pieces);
        new HtmlPieces(article.Markup.Html, HtmlMaps.Of(article)!.Spans).Of(new(0, 0), pieces);
        Assert.Empty(pieces);
    }

    [Theory]
    [InlineData("“We go on,” said Orla Fenn.", 2)]
    [InlineData("The so-called “gate” is open.", 0)]
    [InlineData("“We *go\n\n“on*,” said Orla Fenn.", 3)]
    public void The_block_has_the_pieces_of_quotations_and_mentions_and_none_of_terms(string body, int rows)
    {
        var block = CompiledArticle.Of(MarkdownReading.Read("# T\n\n" + body)).Block!;
        Assert.Equal(rows, new BlockReader(block.Numbers).Table(ArticleLayout.Marks).Rows);
    }

    private static string Marked(string file, string words, bool keepsRawHtml)
    {
        var article = MarkdownReading.Read(file, keepsRawHtml).Article;
        var pieces = new List<HtmlPiece>();
        var html = article.Markup!.Html;
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, article.Text);
        new HtmlPieces(html, HtmlMaps.Of(article)!.Spans).Of(new TextRange(start, words.Length), pieces);
        foreach (var piece in Enumerable.Reverse(pieces))
            html = html.Insert(piece.Html.End, piece.HasLink ? "⟧link" : "⟧").Insert(piece.Html.Start, "⟦");
        return html.TrimEnd('\n');
    }
}
