using System.Xml;
using System.Xml.Linq;
using ContentSdk.Engine;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Text;
using ContentSdk.Generator.Tests.Driver;
using CsCheck;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>Whatever Markdown says, HTML with quotations and mentions is well-formed, and the same without their elements.</summary>
public class MarkedMarkdownTests
{
    private static readonly string[] Pieces =
    [
        "“We must go on,” said Orla Fenn. ", "“We *must", " go** on", ",” said Mara Lind", " of the [Velm", "](/velm) ", "**", "*", "_", "~~", "`",
        "\n\n“", "”\n\n", "“", "”", "\n", "\n\n", "\n- ", "\n> ", "| a | “b” |\n|---|---|\n| “c | d” |\n", "![x](y.png)", "<https://a.b>",
        "Ünï & <b> ", "😀", " she said, ", "Orla Fenn ", "(Mara Lind) ", "[^1]", "\n\n[^1]: “Note,” said Orla Fenn.\n\n", "## ", "\\\n",
        "[times](other.md#x) ", "[“other” of Mara Lind](../b/other.md) ",
    ];

    [Fact]
    public void It_is_well_formed() => Gen.OneOf([.. Pieces.Select(Gen.Const)]).Array[1, 40].Select(string.Concat).Sample(
        text => Check("# T\n\n“We waited,” said Orla Fenn, and Mara Lind agreed.\n\n" + text), iter: 500, threads: 1);

    [Fact]
    public void All_pieces_are_marked()
    {
        var article = ArticleOf(
            "# T\n\n“We *must go* on & [on](other.md),” said Orla Fenn.\n\n“And *so it goes on.\n\n“As it did*,” said Mara Lind. “[Orla Fenn](/x) left.”\n");
        var html = article.GetHtml(new() { QuoteElement = "x-q", EntityUrl = entity => "/" + entity.Slug });
        Assert.Equal(
            "<p>“<x-q id=\"quote-1\">We <em>must go</em> on &amp; <a href=\"/b/\">on</a>,</x-q>” said <a href=\"/orla-fenn\">Orla Fenn</a>.</p>\n"
            + "<p>“<x-q id=\"quote-2\">And *so it goes on.</x-q></p>\n<p>“<x-q>As it did*,</x-q>” said <a href=\"/mara-lind\">Mara Lind</a>. "
            + "“<x-q id=\"quote-3\"><a href=\"/x\">Orla Fenn</a> left.</x-q>”</p>\n",
            html);
    }

    private static void Check(string file)
    {
        var article = ArticleOf(file);
        var html = article.GetHtml(new()
        {
            QuoteElement = "x-q",
            EntityUrl = _ => "/x?a&b",
            MentionClass = "x-m",
            LinkEveryMention = true,
            MentionFilter = _ => true,
        });
        var root = Parse(html);
        Assert.DoesNotContain(
            root.Descendants("a").Where(IsOwn), static link => link.Ancestors("a").Any() || link.Descendants("a").Any());
        var ids = root.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        // From inside: what replaces an element is a copy of what it has.
        foreach (var own in root.Descendants().Reverse().Where(IsOwn).ToList())
        {
            Assert.DoesNotContain(own.Elements(), element => element.Name.LocalName is "p" or "li" or "ul" or "td" or "blockquote");
            own.ReplaceWith(own.Nodes());
        }
        Assert.Equal(Parse(article.Html).ToString(SaveOptions.DisableFormatting), root.ToString(SaveOptions.DisableFormatting));
    }

    private static bool IsOwn(XElement element) => element.Name == "x-q" || (string?)element.Attribute("class") == "x-m";

    private static XElement Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader("<r>" + html + "</r>"), new() { CheckCharacters = false });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static Article ArticleOf(string file)
    {
        CompiledArticle[] articles = [Read("seeds/a.md", file), Read("seeds/other.md", "---\nslug: b\n---\n# O\n\n## X\n\nText.")];
        var set = BlockSet.Of(articles);
        return set.Articles.Single(article => article.Location.Path == "seeds/a.md");
    }

    private static CompiledArticle Read(string path, string text) =>
        CompiledArticle.Of(ContentReader.Read(new SourceDocument(path, text), ReadOptions.Default));
}
