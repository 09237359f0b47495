using Xunit;

namespace ContentSdk.Web.Tests.Hostile;

/// <summary>Texts that break out of one format or another, and articles that have them everywhere.</summary>
internal static class HostileTexts
{
    public static TheoryData<string> All { get; } =
    [
        "plain",
        "]]>",
        "<![CDATA[ x ]]>",
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "--><svg onload=alert(1)>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
        "&amp; &lt; &#60;script&#62; &nbsp; &unknown; &",
        "</title></item></channel></rss></feed></urlset>",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "//evil.example/x",
        "/\\evil.example/x",
        "\\\\evil.example\\x",
        "https:evil.example",
        "https://user@evil.example/",
        "https://[::1",
        "../../../../etc/passwd",
        "%2e%2e/%2e%2e/x",
        "%",
        "?x=1#y",
        "\ud800",
        "\udc00x\ud800",
        "a\ud83d",
        "\u0000",
        "\u0001\u0008\u000b\u000c\u000e\u001f\u007f\u0085\u009f",
        "\ufffe\uffff",
        "\u2028\u2029",
        "\ufeff\u200b\u202e",
        "\r\nSet-Cookie: x=y\r\n\r\n<html>",
        "a\rb\r\nc\td",
        "---\ndraft: true\n---\n# x",
        "[a](javascript:alert(1)) ![b](x) <b>c</b>",
        "`${alert(1)}`",
        "{\"@type\":\"Person\"}",
        "\\\"},{\"x\":\"",
        "😀 Zoë — “naïve” 日本語 עברית",
        new string('x', 5_000),
        string.Concat(Enumerable.Repeat("<&\"\u0000]]>", 500)),
    ];

    /// <summary>An article with the text in every place that takes one.</summary>
    public static Article ArticleOf(string text)
    {
        var speaker = new Person(text + "P") { SameAs = [text, "https://people.example/" + text], Key = text };
        var harbor = new Organization(text + "O") { Key = text };
        var words = $"“{text}a” and “{text}b”";
        return new ArticleBuilder(text, text)
        {
            Language = text,
            Teaser = text,
            Standfirst = text,
            Section = text,
            OriginalUrl = text,
            CanonicalUrl = text,
            Published = new(2025, 3, 2),
            Image = new() { Url = text, Alt = text, Title = text },
            Html = $"<h2 id=\"x\">{text}</h2>\n<p title=\"{text}\"><a href=\"{text}\">{text}</a>"
                + $"<img src=\"{text}\" alt=\"{text}\">{text}</p>\n",
        }
            .AddAuthor(text)
            .AddAuthor(speaker)
            .AddTag(text)
            .AddHeading(text + "h", anchor: text + "-h")
            .AddParagraph(words)
            .AddImage(new() { Url = text, Alt = text })
            .AddQuote(text + "a", speaker)
            .AddQuote(text + "b", harbor, QuoteKind.Partial)
            .AddMention(text, speaker)
            .Build();
    }

    /// <summary>A site that has the text where a site takes any text.</summary>
    public static SiteInfo SiteOf(string text) => new(text + "S", new("https://courier.example/news/"))
    {
        Description = text,
        Author = text,
        Publisher = text,
        SectionRoute = section => section,
        MarkdownRoute = article => text,
    };

    /// <summary>The text as it comes out of XML and HTML: without what those forbid.</summary>
    public static string Allowed(string text) => string.Concat(
        text.EnumerateRunes().Select(
            rune => rune.Value is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF ? "\ufffd" : rune.ToString()));
}
