using System.Globalization;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>Images and other files beside the content: where they are published, and what is said of those that are missing.</summary>
public class AssetTests
{
    private const string Gate =
        "---\nimage: { src: ../media/front.jpg, alt: The front }\ncover: ../media/front.jpg\nkicker: The *gate*\n---\n# The gate opens\n\n"
        + "Here is ![the gate at “dawn”](<../media/gate one.jpg> \"Dawn\"), ![far](https://example.org/a.png), ![rooted](/b.png), "
        + "[the plan](plan.pdf?x=1&y=2#page=2), [ferries](../ferry-times.md) and [![linked](pier.png)](pier.png).\n";

    private const string Code = """
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        [ContentFields] public sealed class NewsFields { public ArticleImage? Cover { get; init; } public InlineMarkdown? Kicker { get; init; } }

        public static class Host
        {
            public static string[] Run() =>
            [
                Articles.GateOpens.Html,
                Articles.GateOpens.Image!.Url, string.Join("|", Articles.GateOpens.Images.Select(image => image.Url)), Articles.GateOpens.GetFields().Cover!.Url,
            ];
        }
        """;

    private static readonly TestFile[] Files =
    [
        new("seeds/news/gate-opens.md", Gate), new("seeds/ferry-times.md", "# Ferry times\n\nA boat every hour.\n"),
    ];

    private static TestFile List(string head, params string[] files) =>
        new("obj/contentsdk/content.assets", "assets\t1\n" + head + string.Concat(files.Select(static file => $"file\t{file}\n")))
        {
            Options = { ["build_metadata.AdditionalFiles.ContentSdkIndex"] = "true" },
        };

    private static readonly string[] All = ["seeds/media/front.jpg", "seeds/media/gate one.jpg", "seeds/news/plan.pdf", "seeds/news/pier.png"];

    [Theory]
    [InlineData("root\tseeds/\n", "", "")]
    [InlineData("root\tseeds/\naddress\t/\n", "", "")]
    [InlineData("root\t\n", "", "/seeds")]
    [InlineData("root\tseeds/\naddress\t_content/Lib\n", "https://example.org/a&b", "/a&b/_content/Lib")]
    public void They_have_the_address_where_they_are_published(string head, string site, string path)
    {
        var html = path.Replace("&", "&amp;", StringComparison.Ordinal);
        var page = site.Length > 0 ? "/a&amp;b" : "";
        Assert.Equal(
            [
                $"<p>Here is <img src=\"{html}/media/gate%20one.jpg\" alt=\"the gate at “dawn”\" title=\"Dawn\" />, <img src=\"https://example.org/a.png\" alt=\"far\" />, "
                + "<img src=\"/b.png\" alt=\"rooted\" />, "
                + $"<a href=\"{html}/news/plan.pdf?x=1&amp;y=2#page=2\">the plan</a>, <a href=\"{page}/ferry-times/\">ferries</a> and "
                + $"<a href=\"{html}/news/pier.png\"><img src=\"{html}/news/pier.png\" alt=\"linked\" /></a>.</p>\n",
                path + "/media/front.jpg", $"{path}/media/gate%20one.jpg|https://example.org/a.png|/b.png|{path}/news/pier.png", path + "/media/front.jpg",
            ],
            HostRun.Of([.. Files, List(head + "folder\tseeds\n", All)], Code, properties: new() { ["ContentSdkBaseAddress"] = site }));
    }

    [Fact]
    public void Where_the_build_publishes_none_addresses_stay_as_they_are_written() => Assert.Equal(
        ["../media/front.jpg", "../media/gate one.jpg|https://example.org/a.png|/b.png|pier.png", "../media/front.jpg"],
        HostRun.Of(Files, Code)[1..]);

    [Fact]
    public void One_that_is_missing_is_an_error_where_it_is_named()
    {
        TestFile[] files =
        [
            .. Files,
            new("seeds/recipes/tea.md", "---\nphoto: ../media/tea.jpg\n---\n# Tea\n\nTea.\n"),
            new("seeds/offices.csv", "Name,Photo\nLowmouth,media/front.jpg\nVelm,media/velm.jpg\n"),
            new("seeds/second.md", "# Second\n\n![a](media/frnt.jpg) [b](media/Front.jpg) [c][c] ![d](media/a.glb) [e](old.zip)\n\n[c]: none.pdf\n"),
            List("root\tseeds/\nfolder\tseeds\n", "seeds/media/front.jpg", "seeds/news/pier.png"),
        ];
        var code = Code + """

            [ContentCollection("recipes")] public sealed class Recipe { public ArticleImage? Photo { get; init; } public Article? Body { get; init; } }
            [ContentData("offices.csv")] public sealed record Office(string Name, ArticleImage Photo);
            """;
        Assert.Equal(
            [
                "news/gate-opens.md(8,129): CSDK6301 'plan.pdf'",
                "news/gate-opens.md(8,32): CSDK6301 '../media/gate one.jpg'",
                "offices.csv(3,6): CSDK6301 'media/velm.jpg'",
                "recipes/tea.md(2,8): CSDK6301 '../media/tea.jpg'",
                "second.md(3,26): CSDK6302 'media/Front.jpg'",
                "second.md(3,55): CSDK6301 'media/a.glb'",
                "second.md(3,6): CSDK6301 'media/frnt.jpg'",
                "second.md(3,72): CSDK6301 'old.zip'",
                "second.md(5,6): CSDK6301 'none.pdf'",
            ],
            MissingIn(files, code));
    }

    [Fact]
    public void One_that_is_missing_in_Markdown_of_a_field_is_an_error_at_its_address()
    {
        TestFile[] files =
        [
            new("seeds/news/gate.md", "---\nkicker: \"The *gate* \\u0026 ![a pier](../media/peer.png), [plan](plan.pdf#page=2)\"\ncover: { src: ../media/cover.jpg, alt: A }\n---\n# The gate\n\nIt opens.\n"),
            new("seeds/news/ferry.md", "# The ferry\n\nIt ![leaves](../media/pier.png).\n"),
            new("seeds/news/ferry.meta.yaml", "kicker: >-\n  A boat\n  ![a boat](boat.png) ![a pier](../media/pier.png)\n"),
            new("seeds/recipes/tea.md", "---\nhint: '![It''s tea](../media/tea.jpg)'\n---\n# Tea\n\nTea.\n"),
            new("seeds/recipes/ice.yaml", "hint: \"*Cold*: ![ice](../media/Pier.png)\"\n"),
            new("seeds/offices.csv", "Name,Notes\nLowmouth,\"a; \"\"b\"\" ![c](media/velm.jpg); ![d](media/pier.png)\"\n"),
            List("root\tseeds/\nfolder\tseeds\n", "seeds/media/pier.png"),
        ];
        const string Types = """
            using ContentSdk;

            [ContentFields] public sealed class NewsFields { public ArticleImage? Cover { get; init; } public InlineMarkdown? Kicker { get; init; } }
            [ContentCollection("recipes")] public sealed class Recipe { public InlineMarkdown? Hint { get; init; } }
            [ContentData("offices.csv")] public sealed record Office(string Name, InlineMarkdown[] Notes);
            """;
        Assert.Equal(
            [
                "news/ferry.meta.yaml(3,13): CSDK6301 'boat.png'",
                "news/gate.md(2,38): CSDK6301 '../media/peer.png'",
                "news/gate.md(2,65): CSDK6301 'plan.pdf'",
                "news/gate.md(3,15): CSDK6301 '../media/cover.jpg'",
                "offices.csv(2,25): CSDK6301 'media/velm.jpg'",
                "recipes/ice.yaml(1,23): CSDK6302 '../media/Pier.png'",
                "recipes/tea.md(2,21): CSDK6301 '../media/tea.jpg'",
            ],
            MissingIn(files, Types));
    }

    [Fact]
    public void A_file_that_is_added_reads_no_content_and_writes_no_code()
    {
        var driver = new ContentDriver([.. Files, List("root\tseeds/\nfolder\tseeds\n", All)], trackSteps: true);
        driver.Run();
        driver.Replace(List("root\tseeds/\nfolder\tseeds\n", [.. All, "seeds/media/new.jpg"]));
        var run = driver.Run();
        Assert.Equal(0, Changed(run, TrackingNames.Read));
        Assert.Equal(0, Changed(run, TrackingNames.Resolve));
        Assert.Equal(0, Changed(run, TrackingNames.Emission));
    }

    private static IEnumerable<string> MissingIn(TestFile[] files, string code)
    {
        var driver = new ContentDriver(files, compilation: Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: code));
        return driver.Run().Diagnostics.Where(static diagnostic => diagnostic.Id.StartsWith("CSDK63", StringComparison.Ordinal)).Select(static diagnostic =>
        {
            var span = diagnostic.Location.GetLineSpan();
            return $"{span.Path[(span.Path.IndexOf("seeds/", StringComparison.Ordinal) + 6)..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Id} "
                + "'" + diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1] + "'";
        }).Order(StringComparer.Ordinal);
    }
}
