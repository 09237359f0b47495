using System.Buffers;
using AngleSharp.Dom;
using ContentSdk.AspNetCore.Tests.Harness;
using ContentSdk.Web;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Html;

/// <summary>Whatever texts content has, they are texts on the page: no element, no attribute and no address comes from them.</summary>
public class HostileHtmlTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "body", "title", "meta", "link", "script", "div", "p", "figure", "blockquote", "figcaption", "cite", "a", "ul",
        "ol", "li", "nav", "form", "label", "input", "button",
    ];

    public static TheoryData<string> Texts { get; } =
    [
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "--><svg onload=alert(1)>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "&lt;script&gt; &amp; &unknown;",
        "</title></head><body onload=alert(1)>",
        "</blockquote></figure><iframe src=x>",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "//evil.example/x",
        "/\\evil.example/x",
        "https://user@evil.example/",
        "../../../x",
        "{slug}",
        "\ud800",
        "\u0000\u0001\u001f\u007f",
        "a\r\nb\tc",
        "]]>",
        "`${alert(1)}`",
        "😀 Zoë — “naïve” 日本語 עברית",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_are_texts(string text)
    {
        var speaker = new Person(text + "P") { SameAs = [text, "https://people.example/" + text], Key = text };
        var article = new ArticleBuilder(text, text)
        {
            Language = text,
            Teaser = text,
            Standfirst = text,
            Section = text,
            CanonicalUrl = text,
            Published = new(2025, 3, 2),
            Image = new() { Url = text, Alt = text },
            Html = "<p>x</p>",
        }
            .AddAuthor(text).AddTag(text).AddHeading(text + "h", anchor: text).AddParagraph($"“{text}a”")
            .AddQuote(text + "a", speaker).AddMention(text, speaker)
            .Build();
        var info = new SiteInfo(text + "S", new("https://courier.example/news/"))
        {
            Description = text,
            MarkdownRoute = _ => text,
        };
        var site = Pages.SiteOf(new ContentSetBuilder().Add(article).Build(), options =>
        {
            options.Site = info;
            options.SearchPath = text;
            options.Outputs.Rss = text;
        });
        var quote = Check(output => ContentHtml.WriteQuote(output, site, article.Quotes[0]), isHead: false);
        Assert.Equal(Shown(article.Quotes[0].DisplayText), quote.QuerySelector("blockquote")!.TextContent);
        Assert.Equal(Shown(text + "P"), quote.QuerySelector("figcaption > a")!.TextContent);
        Check(output => ContentHtml.WriteSpeaker(output, site, speaker), isHead: false);
        Check(output => ContentHtml.WriteBody(output, site, article), isHead: false);
        Assert.Equal(
            Shown(text), Check(output => ContentHtml.WriteTags(output, site, article), isHead: false).QuerySelector("li")!.TextContent);
        Check(output => ContentHtml.WriteTableOfContents(output, article, text), isHead: false);
        Check(output => ContentHtml.WriteSearchBox(output, site, text, text), isHead: false);
        Check(output => ContentHtml.WriteHead(output, site, article), isHead: true);
        Check(output => ContentHtml.WriteHead(output, site, text, text, text), isHead: true);
    }

    private static IDocument Check(Action<IBufferWriter<byte>> write, bool isHead)
    {
        var page = isHead ? Pages.Head(write) : Pages.Body(write).Page;
        Assert.All(page.All, element => Assert.Contains(element.LocalName, Elements));
        Assert.All(
            page.All.SelectMany(element => element.Attributes),
            attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal), attribute.Name));
        if (isHead)
            Assert.Empty(page.Body!.ChildNodes);
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
        foreach (var element in page.All)
        {
            foreach (var name in new[] { "href", "src", "action", "cite" })
            {
                if (element.GetAttribute(name) is { } address)
                    AssertSafe(address);
            }
        }
        return page;
    }

    private static void AssertSafe(string address)
    {
        if (address.StartsWith('#'))
            return;
        var uri = new Uri(new("https://courier.example/news/x/"), address);
        Assert.Contains(uri.GetLeftPart(UriPartial.Authority), new[] { "https://courier.example", "https://people.example" });
        Assert.True(uri.Host == "people.example" || uri.AbsolutePath.StartsWith("/news/", StringComparison.Ordinal), address);
        Assert.DoesNotContain('\\', address);
    }

    // Without what no page can have.
    private static string Shown(string text) => string.Concat(text.EnumerateRunes().Select(
        rune => rune.Value is < ' ' and not ('\t' or '\n' or '\r') ? "\ufffd" : rune.ToString()));
}
