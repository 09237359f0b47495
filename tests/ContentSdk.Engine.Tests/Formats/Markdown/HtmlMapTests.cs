using System.Net;
using System.Text;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>
/// The map of an article's HTML says what the HTML says: where its text is, and where
/// the values are that a set may change.
/// </summary>
public class HtmlMapTests
{
    private static readonly string[] Pieces =
    [
        "a", "“We open,” she said.", " ", "  ", "\n", "\n\n", "  \n", "\\\n", "*", "**", "~~", "_", "`", "``", "```\n", "    ", "\t", "# ",
        "## ", "- ", "1. ", "> ", "| a | b |\n|---|---|\n", "|",
        "[", "](", ")", "![", "https://a.b/c?d=e&f", "<https://a.b>", "<x@a.b>", "www.a.b", "<b>", "</b>", "<br>", "<!-- c -->", "&amp;",
        "&", "&nbsp;", "&#x1F600;", "😀", "\\*", "\"", "'", "<", ">",
        "[^1]", "\n\n[^1]: note\n", "[x]: /y 'z'\n", "[x]", "- [ ] ", "> [!NOTE]\n> ", "<p>", "</p>", "\u200B", "\0", "---\n", "===\n",
    ];

    [Theory]
    [InlineData("A [b](/c) d.", "LinkAddress 0 /c")]
    [InlineData(
        "A [b](/c?d=1&e=2 \"f\") and [*g*](#h) <https://i.j> <k@l.m> www.n.o", "LinkAddress 0 /c?d=1&amp;e=2", "LinkAddress 1 #h",
        "LinkAddress 2 https://i.j", "LinkAddress 3 mailto:k@l.m", "LinkAddress 4 https://www.n.o")]
    [InlineData(
        "![b](c.png) and ![](<d e.png> \"f\")", "ImageAddress 0 c.png", "ImageAttributes 0 ", "ImageAddress 1 d%20e.png",
        "ImageAttributes 1 ")]
    [InlineData(
        "[![b [c](/d)](e.png)](/f) [g]\n\n[g]: /h", "LinkAddress 0 /f", "ImageAddress 0 e.png", "ImageAttributes 0 ", "LinkAddress 1 /h")]
    [InlineData(
        "[a](javascript:x) ![b](javascript:x) [](/c)", "LinkAddress 0 ", "ImageAddress 0 ", "ImageAttributes 0 ", "LinkAddress 1 /c")]
    [InlineData("A note[^1].\n\n[^1]: See [b](/c).", "LinkAddress 0 /c")]
    [InlineData("[a](/%22%3E<b)", "LinkAddress 0 /%22%3E%3Cb")]
    public void A_slot_is_the_value_of_an_attribute(string body, params string[] slots)
    {
        // The links and images of the headline are in no HTML, and count for nothing.
        var markup = Read("# A [t](/t) ![t](t.png)\n\n" + body).Article.Markup!;
        Assert.Equal(slots, markup.Map!.Slots.Select(slot => $"{slot.Kind} {slot.Number} {Of(markup.Html, slot.Html)}"));
        Assert.All(
            markup.Map!.Slots,
            slot => Assert.EndsWith(
                slot.Kind switch { HtmlSlotKind.LinkAddress => "<a href=\"", HtmlSlotKind.ImageAddress => "<img src=\"", _ => "\"" },
                markup.Html[..slot.Html.Start], StringComparison.Ordinal));
        Assert.All(
            markup.Map!.Slots,
            slot => Assert.StartsWith(
                slot.Kind == HtmlSlotKind.ImageAttributes ? " />" : "\"", markup.Html[slot.Html.End..], StringComparison.Ordinal));
    }

    [Fact]
    public void Other_values_in_the_slots_change_nothing_else()
    {
        var markup = Read("# T\n\nA [b](/c), ![d](e.png \"f\") and <https://g.h>.").Article.Markup!;
        var html = new StringBuilder();
        var at = 0;
        foreach (var slot in markup.Map!.Slots)
        {
            html.Append(markup.Html, at, slot.Html.Start - at)
                .Append(slot.Kind == HtmlSlotKind.ImageAttributes ? " width=\"640\"" : "/" + slot.Kind + slot.Number);
            at = slot.Html.End;
        }
        Assert.Equal(
            "<p>A <a href=\"/LinkAddress0\">b</a>, <img src=\"/ImageAddress0\" alt=\"d\" title=\"f\" width=\"640\" /> and <a href=\"/LinkAddress1\">https://g.h</a>.</p>\n",
            html.Append(markup.Html, at, markup.Html.Length - at).ToString());
    }

    [Theory]
    [InlineData("One *two*\nthree.", "One |two| three.")]
    [InlineData("Up & `a<b`\\* &copy; \"x\"", "Up |&| |a|<|b|* © |\"|x|\"")]
    [InlineData("- a\n- **b**c\n\n> d", "a|b|c|d")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "a|b|c|d")]
    [InlineData("    x <\n    y", "x |<|\ny")]
    [InlineData("A ![not this](a.png) b [c](/d).", "A |b |c|.")]
    [InlineData("A[^1] b.\n\n[^1]: Note.", "A| b.|Note.")]
    public void A_span_is_a_stretch_of_text_between_markup(string body, string spans)
    {
        var article = Read("# T\n\n" + body).Article;
        Assert.Equal(spans, string.Join('|', HtmlMapOf(article).Spans.Select(span => Of(article.Text, span.Text))));
    }

    [Fact]
    public void A_quotation_has_a_place_in_the_html()
    {
        var article = Read("# T\n\nRain fell & fell. “We *open* the [gate](/g) today,” said Mara Velkin.").Article;
        var quote = article.ToText(article.Quotes[0].Parts[0])!.Value;
        var spans = HtmlMapOf(article).Spans.Where(span => span.Text.Overlaps(quote)).ToList();
        var html = article.Markup!.Html;
        var start = spans[0].Html.Start + quote.Start - spans[0].Text.Start;
        var end = spans[^1].Html.Start + quote.End - spans[^1].Text.Start;
        Assert.Equal("We <em>open</em> the <a href=\"/g\">gate</a> today,", html[start..end]);
    }

    [Fact]
    public void Plain_text_has_no_map() =>
        Assert.Null(
            HtmlMaps.Of(
                ContentReader.Read(
                    new SourceDocument("seeds/a.txt", "T\n\nText.\n"), ReadOptions.Default,
                    TestContext.Current.CancellationToken).Article));

    [Fact]
    public void Every_page_of_the_docs_is_mapped_whole()
    {
        var pages = Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories);
        Assert.True(pages.Length > 20);
        Assert.All(pages, page => Check(Read(File.ReadAllText(page)).Article, isWhole: true));
    }

    [Theory]
    [InlineData("---\ntitle: T\nstandfirst: \"A first & a second.\"\n---\n\nText & text.\n")]
    [InlineData("# T\n\n\u200BHidden *ends*\u200B\n\n&#8203;&#8203;\n")]
    [InlineData("# T\n\nTwo<br>lines *and* <b>a</b> tag.\n")]
    public void So_is_text_beside_what_the_html_or_the_text_leaves_out(string file) =>
        Check(Read(file).Article, isWhole: !file.Contains("standfirst", StringComparison.Ordinal));

    [Fact]
    public void Whatever_the_file_the_map_is_that_of_its_html() =>
        Gen.OneOf([.. Pieces.Select(Gen.Const)]).Array[0, 40].Select(static pieces => string.Concat(pieces))
            .Sample(static text => Check(Read("# T\n\n" + text).Article, isWhole: true), iter: 1000);

    private static void Check(ArticleSpec article, bool isWhole)
    {
        // A file that cannot be read as Markdown is read as plain text.
        if (article.Markup is not { } markup)
            return;
        var (html, map) = (markup.Html, HtmlMapOf(article));
        var (text, at, slotAt) = (0, 0, 0);
        var covered = new bool[article.Text.Length];
        foreach (var span in map.Spans)
        {
            Assert.True(span.Text.Start >= text && span.Html.Start >= at && span.Text.Length > 0, "in order");
            (text, at) = (span.Text.End, span.Html.End);
            // A space of the text may be a line break of the file.
            Assert.Equal(Of(article.Text, span.Text).Replace('\n', ' '), WebUtility.HtmlDecode(Of(html, span.Html)).Replace('\n', ' '));
            Array.Fill(covered, true, span.Text.Start, span.Text.Length);
        }
        foreach (var slot in map.Slots)
        {
            Assert.True(slot.Html.Start >= slotAt, "in order");
            slotAt = slot.Html.End;
            Assert.True(slot.Number < (slot.Kind == HtmlSlotKind.LinkAddress ? markup.Links.Count : markup.Images.Count));
        }
        // As many as the HTML has that are not those of footnotes.
        Assert.Equal(
            html.Split("<a href=\"").Length - 1,
            map.Slots.Count(static slot => slot.Kind == HtmlSlotKind.LinkAddress) + (html.Split("<a href=\"#fn").Length - 1));
        Assert.Equal(html.Split("<img src=\"").Length - 1, map.Slots.Count(static slot => slot.Kind == HtmlSlotKind.ImageAddress));
        if (isWhole)
            Assert.DoesNotContain(Enumerable.Range(0, covered.Length), i => !covered[i] && !char.IsWhiteSpace(article.Text[i]));
    }

    private static ReadResult Read(string text) => MarkdownReading.Read(text);

    private static HtmlMap HtmlMapOf(ArticleSpec article) => HtmlMaps.Of(article)!;

    private static string Of(string text, TextRange range) => text.Substring(range.Start, range.Length);
}
