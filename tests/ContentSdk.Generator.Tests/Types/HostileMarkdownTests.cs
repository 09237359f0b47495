using System.Text.Json;
using System.Xml.Linq;
using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Whatever somebody writes into a field of Markdown, the code compiles, and nothing runs on the page.</summary>
public class HostileMarkdownTests
{
    private const string Code = """
        #nullable enable
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        [ContentFields] public sealed class Fields { public InlineMarkdown? Line { get; init; } }

        [ContentData("rows.json")] public sealed class Row { public InlineMarkdown? Line { get; init; } }

        public static class Host
        {
            public static string[] Run() =>
                [.. Rows.All.Select(row => row.Line?.Html ?? ""), .. Articles.All.Select(article => article.Fields.Line?.Html ?? "")];
        }
        """;

    private static readonly string[] Tags = ["em", "strong", "del", "code", "a", "img", "br"];

    private static readonly string[] Attributes = ["href", "title", "src", "alt"];

    private static readonly string[] Nasty =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVa\tScript:alert(1))".Replace('\t', ' '),
        "[x](&#106;avascript:alert(1))",
        "[x](\\javascript:alert(1))",
        "![x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](//evil.example)",
        "[x](/a\"onmouseover=\"alert(1))",
        "[x](/a 'b\" onclick=\"alert(1)')",
        "![a\" onerror=\"alert(1)](b.jpg)",
        "<javascript:alert(1)>",
        "`</code><script>alert(1)</script>`",
        "]]> --> */ \"\"\" ''' #endif {0} \\u0022 \" + System.Environment.Exit(1) + \"",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#x3c;b&#x3e; &quot; &#0; &unknown;",
        "*a **b ***c ~~d _e __f `g [h ![i <j",
        "<!-- <b> --> x <!-- y",
        "<b title='\">' *x*>y</b>",
        "\u200B*\u200D*x\u00AD**\u2060",
        "שלום *עולם* [x](/שלום)",
        "\u0661. *x* \uFF1Cscript\uFF1E",
        string.Concat(Enumerable.Repeat("*a **b ", 400)),
        string.Concat(Enumerable.Repeat("[", 900)) + "x" + string.Concat(Enumerable.Repeat("](/a)", 900)),
        new string('x', 20_000) + " *y*",
        new string('`', 3_000),
        "\uD83D\uDE00 *\uD83D\uDE00*",
        "{{7*7}} ${x} {% raw %} @Html.Raw(\"<b>\")",
    ];

    [Fact]
    public void Nothing_breaks_out()
    {
        var rows = JsonSerializer.Serialize(Nasty.Select(text => new { line = text }));
        var files = Nasty.Select((text, i) => new TestFile($"seeds/the-{Name(i)}-ferry.md", $"---\ntitle: The {Name(i)} ferry\nline: {JsonSerializer.Serialize(text)}\n---\n\nThe ferry left.\n"));
        var all = HostRun.OfHostile([new("seeds/rows.json", rows), .. files], Code);
        Assert.Equal(Nasty.Length * 2, all.Length);
        Assert.Equal(all[..Nasty.Length].Order(StringComparer.Ordinal), all[Nasty.Length..].Order(StringComparer.Ordinal));
        foreach (var html in all)
        {
            foreach (var element in XElement.Parse($"<p>{html}</p>").Descendants())
            {
                Assert.Contains(element.Name.LocalName, Tags);
                Assert.All(element.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, Attributes));
                Assert.All(
                    element.Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src"),
                    attribute => Assert.DoesNotMatch("^\\s*(//|[^/?#]*script\\s*:|data:)", attribute.Value.ToUpperInvariant().ToLowerInvariant()));
            }
        }
    }

    private static string Name(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))) + "q";
}
