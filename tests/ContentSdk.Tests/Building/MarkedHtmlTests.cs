using System.Buffers;
using System.Xml.Linq;
using CsCheck;
using Xunit;

namespace ContentSdk.Tests.Building;

public class MarkedHtmlTests
{
    private static readonly string[] Letters = ["a", "ü", "&", "<", ">", "\"", " ", "😀"];

    private static readonly Person Mara = new("Mara \"<Lind>\"");

    [Fact]
    public void Each_piece_has_an_element_and_one_the_id()
    {
        var article = new ArticleBuilder("T") { Standfirst = "“Not here.”" }.AddHeading("Quote 7").AddParagraph("“One.")
            .AddParagraph("“Two,” she said.").AddQuote("Not here.").AddQuote(new QuoteDetails { Parts = ["One.", "Two,"] })
            .AddMention("she", Mara, MentionKind.Pronoun).Build();
        Assert.Equal(
            "<h2 id=\"quote-7\">Quote 7</h2>\n<p>“<mark id=\"quote-quote-2\">One.</mark></p>\n<p>“<mark>Two,</mark>” she said.</p>\n",
            article.GetHtml(new() { QuoteElement = "mark", EntityUrl = _ => "/x" }));
        Assert.Equal("quote-quote-2", new ArticleHtmlOptions().GetQuoteId(article.Quotes[1]));
        Assert.Null(new ArticleHtmlOptions { QuoteIdPrefix = null }.GetQuoteId(article.Quotes[1]));
        Assert.Equal("q2", new ArticleHtmlOptions { QuoteIdPrefix = "q" }.GetQuoteId(article.Quotes[1]));
    }

    [Theory]
    [InlineData("<a id=\"quote-1\"></a>", "quote-quote-1")]
    [InlineData("<A title=\"\" ID = 'quote-12'></A>", "quote-quote-1")]
    [InlineData("<i id=quote-7>x</i>", "quote-quote-1")]
    [InlineData("<a id=\"quote-1\"></a><a id=\"quote-quote-1\"></a>", "quote-quote-quote-1")]
    [InlineData("<a id=\"quote-a1\"></a><a id=\"quote-1a\"></a><a id=\"a-quote-1\"></a><a id=\"quote-\"></a>", "quote-1")]
    [InlineData("<a href=\"quote-1\">id=</a><b data-id=\"quote-1\">quote-1</b>", "quote-1")]
    [InlineData("<b>id=\"quote-1", "quote-1")]
    public void The_id_of_a_quotation_is_no_id_of_the_content(string html, string id)
    {
        var article = new ArticleBuilder("T") { Html = $"<p>“One.”</p>\n{html}" }.AddParagraph("“One.”").AddQuote("One.").Build();
        Assert.Equal(id, new ArticleHtmlOptions().GetQuoteId(article.Quotes[0]));
    }

    [Fact]
    public void Values_of_the_host_and_of_content_are_escaped()
    {
        var article = new ArticleBuilder("T").AddParagraph("“A & B,” she said.").AddQuote("A & B,", Mara).AddMention("she", Mara).Build();
        var options = new ArticleHtmlOptions
        {
            QuoteElement = "span",
            QuoteIdPrefix = null,
            QuoteClass = "\"><script>",
            QuoteCite = _ => "/not-of-a-span",
            IncludeSpeaker = true,
            EntityUrl = _ => "/a?b&\"<",
            MentionClass = "m",
            MentionFilter = _ => true,
        };
        Assert.Equal(
            "<p>“<span class=\"&quot;&gt;&lt;script&gt;\" data-speaker=\"Mara &quot;&lt;Lind&gt;&quot;\" "
            + "data-speaker-url=\"/a?b&amp;&quot;&lt;\">"
            + "A &amp; B,</span>” <a href=\"/a?b&amp;&quot;&lt;\" class=\"m\">she</a> said.</p>\n",
            article.GetHtml(options));
    }

    [Fact]
    public void The_first_mention_by_name_is_a_link_or_each_that_the_host_wants()
    {
        Person mara = new("Mara"), unknown = new("Unknown");
        var article = new ArticleBuilder("T").AddHeading("Mara").AddParagraph("Mara and Unknown. She and Mara.").AddMention("Mara", mara)
            .AddMention("Mara", mara).AddMention("Unknown", unknown).AddMention("She", mara, MentionKind.Pronoun).AddMention("Mara", mara)
            .Build();
        Func<Entity, string?> url = entity => entity == mara ? "/mara" : null;
        Assert.EndsWith(
            "<p><a href=\"/mara\">Mara</a> and Unknown. She and Mara.</p>\n", article.GetHtml(new() { EntityUrl = url }),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "<p><a href=\"/mara\">Mara</a> and Unknown. She and <a href=\"/mara\">Mara</a>.</p>\n",
            article.GetHtml(new() { EntityUrl = url, LinkEveryMention = true }), StringComparison.Ordinal);
        Assert.StartsWith(
            "<h2 id=\"mara\"><a href=\"/mara\">Mara</a></h2>",
            article.GetHtml(new() { EntityUrl = url, MentionFilter = _ => true }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_crosses_is_cut()
    {
        var article = new ArticleBuilder("T").AddParagraph("a b c d e").AddQuote("a b c", Mara).AddMention("c d", Mara).AddQuote("d e")
            .Build();
        Assert.Equal(
            "<p><q id=\"quote-1\">a b <a href=\"/x\">c</a></q><a href=\"/x\"> <q id=\"quote-2\">d</q></a><q> e</q></p>\n",
            article.GetHtml(new() { QuoteElement = "q", EntityUrl = _ => "/x" }));
    }

    [Fact]
    public void Html_of_its_own_and_options_without_elements_stay_as_they_are()
    {
        var article = new ArticleBuilder("T") { Html = "<p><i>a</i></p>" }.AddParagraph("a").AddQuote("a").Build();
        Assert.Equal("<p><i>a</i></p>", article.GetHtml(new() { QuoteElement = "q" }));
        var output = new ArrayBufferWriter<byte>();
        article.WriteHtml(output, new());
        Assert.True(output.WrittenSpan.SequenceEqual(article.GetUtf8Html()));
    }

    [Fact]
    public void Terms_and_what_the_host_does_not_want_have_no_element()
    {
        var article = new ArticleBuilder("T").AddParagraph("a b c").AddQuote("a")
            .AddQuote(new QuoteDetails { Parts = ["b"], Kind = QuoteKind.Term }).AddQuote("c").Build();
        Assert.Equal(
            "<p>a b <q id=\"quote-2\">c</q></p>\n",
            article.GetHtml(new() { QuoteElement = "q", QuoteFilter = quote => quote.Text != "a" }));
        Assert.Null(new ArticleHtmlOptions().GetQuoteId(article.Terms[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("q onclick=x")]
    [InlineData("Q")]
    [InlineData("1q")]
    public void A_wrong_name_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => new ArticleHtmlOptions { QuoteElement = name });
        if (name.Length != 1)
            Assert.ThrowsAny<ArgumentException>(() => new ArticleHtmlOptions { QuoteIdPrefix = name.Replace('Q', '"') });
    }

    // Quotations and mentions at any places, in any order, over any text.
    [Fact]
    public void Whatever_crosses_whatever_the_html_is_well_formed_and_shows_the_same() =>
        Gen.Select(
            Gen.OneOf([.. Letters.Select(Gen.Const)]).Array[1, 12].Select(string.Concat).Array[1, 4],
            Gen.Select(Gen.Int[0, 40], Gen.Int[1, 12], Gen.Int[0, 3]).Array[0, 12])
            .Sample((paragraphs, marks) =>
            {
                var builder = new ArticleBuilder("T");
                foreach (var paragraph in paragraphs)
                    builder.AddParagraph(paragraph);
                var article = Mark(builder, marks);
                var html = article.GetHtml(
                    new() { QuoteElement = "q", EntityUrl = _ => "/x", LinkEveryMention = true, MentionFilter = _ => true });
                var root = XElement.Parse("<r>" + html + "</r>", LoadOptions.PreserveWhitespace);
                Assert.Equal(XElement.Parse("<r>" + article.Html + "</r>", LoadOptions.PreserveWhitespace).Value, root.Value);
                Assert.DoesNotContain(root.Descendants("a"), link => link.Ancestors("a").Any());
                var ids = root.Descendants().Attributes("id").Select(id => id.Value).ToArray();
                Assert.Equal(ids.Distinct(), ids);
                Assert.All(root.Descendants("q"), quote => Assert.NotEqual("", quote.Value));
            });

    // The words at random places. The builder may find them further ahead, and then those that follow as well.
    private static Article Mark(ArticleBuilder builder, (int Start, int Length, int Kind)[] marks)
    {
        var text = builder.Build().Text;
        int quoted = -1, quoteEnd = 0, mentionEnd = 0;
        foreach (var (start, length, kind) in marks.OrderBy(mark => mark.Start))
        {
            var end = Math.Min(start + length, text.Length);
            if (start >= end || char.IsLowSurrogate(text[start]) || char.IsHighSurrogate(text[end - 1]))
                continue;
            var isNested = kind == 2 && quoted >= 0 && start > quoted;
            if (kind == 0 && start >= mentionEnd)
            {
                builder.AddMention(text[start..end], Mara);
                mentionEnd = end;
            }
            else if (isNested || start >= quoteEnd)
            {
                builder.AddQuote(new QuoteDetails { Parts = [text[start..end]], IsNested = isNested });
                (quoted, quoteEnd) = (start, Math.Max(quoteEnd, end));
            }
        }
        return builder.Build();
    }
}
