using System.Xml.Linq;
using ContentSdk.Engine.Model;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Links and images in fields of Markdown lead to where the site has the articles and files.</summary>
public class InlineLinkTests
{
    private const string Text = "\nThe ferry left the pier at nine and came back late.\n\n## In winter\n\nIt stays.\n";

    private const string Fields = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        public sealed record Picture(string Url, InlineMarkdown Caption);

        [ContentFields]
        public sealed record NewsFields
        {
            public InlineMarkdown? Kicker { get; init; }
            public IReadOnlyList<InlineMarkdown> Notes { get; init; } = [];
            public Picture? Picture { get; init; }
        }

        """;

    private const string Code = Fields + """
        [ContentCollection("recipes")] public sealed class Recipe { public string Title { get; set; } = ""; public InlineMarkdown Hint { get; set; } = InlineMarkdown.Empty; public Article? Body { get; set; } }
        [ContentData("offices.csv")] public sealed record Office(string Name, InlineMarkdown[] Notes);

        """;

    private const string OfArticles =
        "Articles.All.Select(article => article.GetFields()).SelectMany(fields => fields.Notes.Prepend(fields.Kicker).Append(fields.Picture?.Caption)).OfType<InlineMarkdown>().Select(value => value.Html)";

    private const string ShowFields = Fields + "public static class Host { public static string[] Run() => [.. " + OfArticles + ".Order(StringComparer.Ordinal)]; }";

    private const string Show = "public static class Host { public static string[] Run() => [.. " + OfArticles + "," + """
                .. Recipes.All.Select(recipe => recipe.Hint.Html), .. Offices.All.SelectMany(office => office.Notes).Select(value => value.Html)]; }
        """;

    private static readonly TestFile Gate = GateWith("slug: gate\nkicker: See [it](gate-opens.md#in-winter)");

    private static readonly TestFile[] Files =
    [
        Gate,
        new("seeds/ferry.md", """
            ---
            title: The ferry sails
            slug: ferry
            kicker: "\u0041 *new* [gate](news/gate-opens.md?x=1&y=2#in-winter) & [tea](<recipes/tea time.md>)"
            notes: [plain, "[a](/a) [b](https://example.org/b.md) [c](news/gate-opens.md)[d](news/gate-opens.md)"]
            picture: { url: /a.jpg, caption: "![“a” ](news/pier.png \"p\") [![b](news/none%20here.png)](./plan.pdf#page=2)" }
            ---
            """ + Text),
        new("seeds/recipes/tea time.md", "---\ntitle: Tea\nhint: \"[hot](ice.yaml), [gate](../news/gate-opens.md), ![pier](../news/pier.png)\"\n---\n" + Text),
        new("seeds/recipes/ice.yaml", "title: Ice\nhint: \"[cold](../ferry.md)\"\n"),
        new("seeds/offices.csv", "Name,Notes\nLowmouth,\"[a](ferry.md); ![b](news/pier.png)\"\n"),
    ];

    private static TestFile GateWith(string fields, string more = "") => new("seeds/news/gate-opens.md", $"---\ntitle: The gate opens\n{fields}\n---\n{Text}\n{more}");

    private static TestFile Index(string name, string text) => new("obj/contentsdk/" + name, text) { Options = { ["build_metadata.AdditionalFiles.ContentSdkIndex"] = "true" } };

    private static readonly TestFile Assets = Index(
        "content.assets", "assets\t1\nroot\tseeds/\naddress\tfiles\nfolder\tseeds\nfile\tseeds/news/pier.png\nfile\tseeds/news/none here.png\nfile\tseeds/plan.pdf\n");

    private static readonly Dictionary<string, string> Site = new()
    {
        ["ContentSdkBaseAddress"] = "https://example.org/a&b",
        ["ContentSdkRoutes"] = "/news/{slug}/,Recipes=/cook/{slug}/",
    };

    [Fact]
    public void They_lead_to_pages_and_files_whatever_the_field_is_in() => Assert.Equal(
        [
            "A <em>new</em> <a href=\"/a&amp;b/news/gate/?x=1&amp;y=2#in-winter\">gate</a> &amp; <a href=\"/a&amp;b/cook/tea-time/\">tea</a>", "plain",
            "<a href=\"/a\">a</a> <a href=\"https://example.org/b.md\">b</a> <a href=\"/a&amp;b/news/gate/\">c</a><a href=\"/a&amp;b/news/gate/\">d</a>",
            "<img src=\"/a&amp;b/files/news/pier.png\" alt=\"“a” \" title=\"p\" width=\"64\" height=\"48\" /> <a href=\"/a&amp;b/files/plan.pdf#page=2\"><img src=\"/a&amp;b/files/news/none%20here.png\" alt=\"b\" /></a>",
            "See <a href=\"/a&amp;b/news/gate/#in-winter\">it</a>",
            "<a href=\"/a&amp;b/news/ferry/\">cold</a>",
            "<a href=\"ice.yaml\">hot</a>, <a href=\"/a&amp;b/news/gate/\">gate</a>, <img src=\"/a&amp;b/files/news/pier.png\" alt=\"pier\" width=\"64\" height=\"48\" />",
            "<a href=\"/a&amp;b/news/ferry/\">a</a>", "<img src=\"/a&amp;b/files/news/pier.png\" alt=\"b\" width=\"64\" height=\"48\" />",
        ],
        HostRun.Of([.. Files, Assets, StepIndex.Images(new ImageFile("seeds/news/pier.png", "image/png", 64, 48, 9, new('a', 64)))], Code + Show, properties: Site));

    [Fact]
    public void Without_a_site_pages_have_their_routes_and_files_stay_as_they_are_written() => Assert.Equal(
        [
            "<a href=\"plan.pdf\">plan</a> <img src=\"../b.png\" alt=\"b\" />", "A <em>new</em> <a href=\"/gate/?x=1&amp;y=2#in-winter\">gate</a>", "plain",
        ],
        HostRun.Of(
            [GateWith("slug: gate\nkicker: plain"),
                new("seeds/ferry.md", "---\ntitle: The ferry sails\nkicker: A *new* [gate](news/gate-opens.md?x=1&y=2#in-winter)\npicture: { url: /a.jpg, caption: '[plan](plan.pdf) ![b](../b.png)' }\n---\n" + Text)],
            ShowFields));

    // Both with what the step left, whose set knows of no field.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void They_lead_there_with_the_step_too(bool inResource)
    {
        TestFile[] files = [Gate, new("seeds/ferry.md", "---\ntitle: The ferry sails\nkicker: \"[a](news/gate-opens.md)\"\n---\n" + Text)];
        Assert.Equal(
            ["<a href=\"/gate/\">a</a>", "See <a href=\"/gate/#in-winter\">it</a>"],
            HostRun.OfIndex(files, StepIndex.Of(files, inResource), ShowFields));
    }

    [Fact]
    public void A_link_whose_letters_are_in_another_case_leads_where_it_is_meant_to()
    {
        TestFile[] files = [Gate, new("seeds/ferry.md", "---\ntitle: The ferry sails\nkicker: \"[a](News/Gate-opens.md)\"\n---\n" + Text)];
        Assert.Equal(
            ["<a href=\"/gate/\">a</a>", "See <a href=\"/gate/#in-winter\">it</a>"],
            HostRun.Of(files, ShowFields, expected: "CSDK6019"));
    }

    [Fact]
    public void What_links_to_an_article_in_a_field_is_not_among_those_whose_texts_do() => Assert.Equal(
        ["0"],
        HostRun.Of(
            [Gate, new("seeds/ferry.md", "---\ntitle: The ferry sails\nkicker: \"[a](news/gate-opens.md)\"\n---\n" + Text)],
            Fields + "public static class Host { public static string[] Run() => [Articles.Find(\"gate\")!.LinkedFrom.Count.ToString()]; }"));

    // There any HTML may have any anchor, as for a link in a text.
    [Theory]
    [InlineData("true", 0)]
    [InlineData("", 1)]
    public void With_HTML_of_files_anchors_are_not_checked(string rawHtml, int findings)
    {
        TestFile[] files = [GateWith("slug: gate", "<div id=\"map\">Map</div>\n"), new("seeds/ferry.md", "---\ntitle: The ferry sails\nkicker: \"[a](news/gate-opens.md#map)\"\n---\n" + Text)];
        var driver = new ContentDriver(
            files, properties: new() { ["ContentSdkRawHtml"] = rawHtml },
            compilation: Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: Fields.Replace("using QuoteBook.Seeds;", "", StringComparison.Ordinal)));
        Assert.Equal(findings, driver.Run().Diagnostics.Count(static diagnostic => diagnostic.Id == "CSDK6017"));
    }

    [Fact]
    public void No_name_or_address_breaks_out_of_an_attribute()
    {
        const string Nasty = "a\" onerror=\"alert(1)&'";
        var line = System.Text.Json.JsonSerializer.Serialize(
            $"![x](<{Nasty}.png>) [y](<{Nasty}.md> 'b\" onclick=\"z') [z](https%3a//evil.example/a.md) ![w](javascript:b.png) [v](//evil.example/a.md) ![u](\\\\evil.example/a.png)");
        TestFile[] files =
        [
            new("seeds/ferry.md", $"---\ntitle: The ferry sails\nkicker: {line}\n---\n{Text}"),
            new($"seeds/{Nasty}.md", "---\ntitle: The gate opens\n---\n" + Text),
            Index("content.assets", $"assets\t1\nroot\tseeds/\naddress\t{Nasty}\nfolder\tseeds\nfile\tseeds/{Nasty}.png\n"),
            StepIndex.Images(new ImageFile($"seeds/{Nasty}.png", "image/png", 64, 48, 9, new('a', 64))),
        ];
        var html = Assert.Single(HostRun.OfHostile(files, ShowFields));
        var elements = XElement.Parse($"<p>{html}</p>").Elements().ToList();
        Assert.Equal(["alt", "height", "href", "src", "title", "width"], elements.Attributes().Select(static attribute => attribute.Name.LocalName).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ["/a\" onerror=\"alert(1)&'/a%22%20onerror%3D%22alert%281%29%26%27.png", "/a-onerror-alert-1/", "https%3a//evil.example/a.md", "", "", "%5Cevil.example/a.png"],
            elements.Select(static element => (element.Attribute("href") ?? element.Attribute("src"))!.Value));
    }

    [Fact]
    public void A_project_without_such_links_pays_nothing()
    {
        var driver = Driver(new TestFile("seeds/ferry.md", "---\ntitle: The ferry sails\nkicker: A *new* [gate](https://example.org)\n---\n" + Text), new("seeds/recipes/ice.yaml", "title: Ice\nhint: \"*cold*\"\n"));
        var sources = driver.Run().GeneratedSources;
        Assert.DoesNotContain(sources, static source => source.HintName == "Internals.FieldTargets.g.cs");
        Assert.DoesNotContain("CompiledSet Set =>", sources.Single(static source => source.HintName == "Internals.RecipesItems.g.cs").SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_slug_of_the_target_writes_neither_those_that_link_to_it_nor_their_fields_again()
    {
        var driver = Driver([.. Files, Assets]);
        driver.Run();
        driver.Replace(GateWith("slug: gates\nkicker: See [it](gate-opens.md#in-winter)"));
        var second = driver.Run();
        Assert.Equal(1, Changed(second, TrackingNames.Read));
        Assert.Equal((1, 1), (Changed(second, TrackingNames.Slice), Changed(second, TrackingNames.Resolve)));
        Assert.Equal(0, Changed(second, TrackingNames.Collections));
    }

    [Fact]
    public void An_edit_of_a_text_or_of_C_sharp_changes_no_target()
    {
        var driver = Driver([.. Files, Assets]);
        driver.Run();
        driver.Replace(GateWith("slug: gate\nkicker: See [it](gate-opens.md#in-winter)", "And more.\n"));
        var second = driver.Run();
        Assert.Equal((1, 0), (Computed(second, TrackingNames.Read), Computed(second, TrackingNames.FieldTargets)));
        driver.EditCode("class Added;");
        var third = driver.Run();
        Assert.Equal(0, Computed(third, TrackingNames.FieldTargets));
        Assert.All(Outputs(third), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    private static ContentDriver Driver(params TestFile[] files) => new(
        files, compilation: Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: Code.Replace("using QuoteBook.Seeds;", "", StringComparison.Ordinal)), trackSteps: true);
}
