using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>In HTML, a link to a content file leads to the page of its article.</summary>
public class LinkedHtmlTests
{
    private static readonly TestFile[] Files =
    [
        new(
            "seeds/news/gate-opens.md",
            "---\nsection: Harbour\n---\n# The gate opens\n\nÄpfel & “Öl”: the [timetable](../ferries/ferry-times.md#in-winter), [a page](https://example.org/a.md), [this](gate-opens.md), "
            + "[a place here](gate-opens.md#more), [the *pier*][pier], [the plan](../secret-plan.md), [tea](<../recipes/tea's cup.md?a=1&b=2#in-winter>) and a [tool](../tools/whisk-it.md).\n\n"
            + "## More\n\nText.\n\n[pier]: pier-closes.txt 'A \"title\"'\n"),
        new("seeds/ferries/ferry-times.md", "# Ferry times\n\nA boat every hour.\n\n## In winter\n\nA boat every two hours.\n"),
        new("seeds/news/pier-closes.txt", Articles.Text("The pier closes")),
        new("seeds/secret-plan.md", "---\ndraft: true\n---\n# Secret plan\n\nBy boat.\n"),
        new("seeds/recipes/tea's cup.md", "# Tea\n\nBoil.\n\n## In winter\n\nBoil longer.\n"),
        new("seeds/tools/whisk-it.md", "# Whisk\n\nWhisk.\n"),
    ];

    private const string Code = """
        using QuoteBook.Seeds;

        [ContentSdk.ContentCollection("recipes")] public class Recipe { public required ContentSdk.Article Body { get; init; } }
        [ContentSdk.ContentCollection("tools")] public class Tool { public required ContentSdk.Article Body { get; init; } }

        public static class Host
        {
            public static string[] Run() =>
            [
                Articles.GateOpens.Html,
                (System.Text.Encoding.UTF8.GetString(Articles.GateOpens.GetUtf8Html()) == Articles.GateOpens.Html).ToString(),
                Articles.FerryTimes.Html,
            ];
        }
        """;

    [Theory]
    [InlineData("", "")]
    [InlineData("https://example.org", "")]
    [InlineData("https://example.org/a&b/", "/a&amp;b")]
    public void A_link_to_a_content_file_leads_to_its_page(string address, string path) => Assert.Equal(
        [
            "<p>Äpfel &amp; “Öl”: the <a href=\"" + path + "/ferry-times/#in-winter\">timetable</a>, <a href=\"https://example.org/a.md\">a page</a>, "
            + "<a href=\"" + path + "/harbour/gate-opens/\">this</a>, <a href=\"#more\">a place here</a>, "
            + "<a href=\"" + path + "/pier-closes/\" title=\"A &quot;title&quot;\">the <em>pier</em></a>, <a href=\"../secret-plan.md\">the plan</a>, "
            + "<a href=\"" + path + "/cook/teas-cup/?a=1&amp;b=2#in-winter\">tea</a> and a <a href=\"../tools/whisk-it.md\">tool</a>.</p>\n<h2 id=\"more\">More</h2>\n<p>Text.</p>\n",
            "True",
            "<p>A boat every hour.</p>\n<h2 id=\"in-winter\">In winter</h2>\n<p>A boat every two hours.</p>\n",
        ],
        HostRun.Of(
            Files, Code,
            properties: new()
            {
                ["ContentSdkDrafts"] = "exclude",
                ["ContentSdkRoutes"] = "/{section?}/{slug}/,Recipes=/cook/{slug}/",
                ["ContentSdkBaseAddress"] = address,
            },
            expected: ["CSDK6018", "CSDK6020"]));

    [Fact]
    public void One_to_an_item_without_a_page_is_reported()
    {
        var driver = new ContentDriver(
            Files, properties: new() { ["ContentSdkRoutes"] = "/{slug}/,Recipes=/cook/{slug}/" },
            compilation: Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: Code));
        Assert.Equal(
            ["'../tools/whisk-it.md' has no page, because the project's routes do not include 'Tools'. Add 'Tools=/…/{slug}/' to ContentSdkRoutes, or remove the link."],
            driver.Run().Diagnostics.Where(static diagnostic => diagnostic.Id == "CSDK6020")
                .Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }
}
