using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Values that are one paragraph of Markdown: rendered when the project is compiled, checked where they are written.</summary>
public class InlineMarkdownTests
{
    private const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;


        """;

    private const string Fields = Usings + """
        public sealed record Picture(string Url, InlineMarkdown Caption);

        [ContentFields]
        public sealed record NewsFields
        {
            public InlineMarkdown? Kicker { get; init; }
            [StringLength(12)] public InlineMarkdown Intro { get; init; } = InlineMarkdown.FromText("a < b");
            public IReadOnlyList<InlineMarkdown> Notes { get; init; } = [];
            public Dictionary<string, InlineMarkdown?> Terms { get; init; } = [];
            public Picture? Picture { get; init; }
            public int Stars { get; init; }
        }

        """;

    private const string Show = """
        public static class Host
        {
            private static string Of(InlineMarkdown? value) => value is null ? "null" : $"{value.Html} | {value.Text}";

            public static string[] Run()
            {
                var fields = Articles.All[0].GetFields();
                return
                [
                    Of(fields.Kicker), Of(fields.Intro), .. fields.Notes.Select(Of), .. fields.Terms.Select(term => $"{term.Key}: {Of(term.Value)}"),
                    Of(fields.Picture?.Caption), fields.Stars.ToString(), Articles.All[0].Extra.TryGetValue("kicker", out var kicker) ? kicker.ToString() : "none",
                    System.Text.Json.JsonSerializer.Serialize(fields.Kicker),
                    (System.Text.Json.JsonSerializer.Deserialize<InlineMarkdown>(System.Text.Json.JsonSerializer.Serialize(fields.Intro)) == fields.Intro).ToString(),
                ];
            }
        }
        """;

    private const string Text = "\nThe ferry left the pier at nine and came back late.\n";

    [Fact]
    public void Values_of_any_shape_are_rendered() => Assert.Equal(
        [
            "A <em>new</em> ferry | A new ferry", "<code>x</code> &amp; y | x & y", "plain | plain", "<a href=\"/a\">b</a> | b", "one: <strong>1</strong> | 1", "two: null",
            "Photo: <em>Fenn</em> | Photo: Fenn", "3", "A *new* ferry", """{"html":"A \u003Cem\u003Enew\u003C/em\u003E ferry","text":"A new ferry"}""", "True",
        ],
        HostRun.Of(
            [new("seeds/a.md", $$"""
                ---
                title: The ferry sails
                kicker: A *new* ferry
                intro: "`x` & y"
                notes: [plain, "[b](/a)"]
                terms: { one: "**1**", two: ~ }
                picture: { url: /a.jpg, caption: "Photo: *Fenn*" }
                stars: 3
                ---
                {{Text}}
                """)],
            Fields + Show));

    [Fact]
    public void A_file_without_them_keeps_the_values_of_the_type() => Assert.Equal(
        ["null", "a &lt; b | a < b", "null", "0", "none", "null", "True"],
        HostRun.Of([new("seeds/a.md", "---\ntitle: The ferry sails\n---\n" + Text)], Fields + Show));

    [Fact]
    public void A_file_whose_values_have_no_markup_has_no_second_block()
    {
        var sources = Generated("---\ntitle: The ferry sails\nkicker: A new ferry\n---\n" + Text);
        Assert.DoesNotContain("RenderedFields", sources, StringComparison.Ordinal);
        Assert.Contains("RenderedFields", Generated("---\ntitle: The ferry sails\nkicker: A *new* ferry\n---\n" + Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/rows.csv", "Name,About\nPier,\"Said \"\"*no*\"\" again\"\nGate,[it](/x)\n")]
    [InlineData("seeds/rows.yaml", "- name: Pier\n  about: >\n    Said \"*no*\"\n    again\n- { name: Gate, about: \"[it](/x)\" }\n")]
    [InlineData("seeds/rows.json", """[{ "name": "Pier", "about": "Said \"*no*\" again" }, { "name": "Gate", "about": "[it](\/x)" }]""")]
    [InlineData("seeds/rows.toml", "[[row]]\nname = 'Pier'\nabout = 'Said \"*no*\" again'\n[[row]]\nname = 'Gate'\nabout = '[it](/x)'\n")]
    public void Rows_of_data_files_have_them(string path, string content) => Assert.Equal(
        ["Pier Said &quot;<em>no</em>&quot; again | Said \"no\" again", "Gate <a href=\"/x\">it</a> | it"],
        HostRun.Of(
            [new(path, content)],
            Usings + $$"""
            [ContentData("{{path["seeds/".Length..]}}")] public sealed record Row(string Name, InlineMarkdown About);

            public static class Host
            {
                public static string[] Run() => [.. Rows.All.Select(row => $"{row.Name} {row.About.Html} | {row.About}")];
            }
            """));

    [Fact]
    public void Items_have_them_whatever_their_file() => Assert.Equal(
        ["<em>Hot</em>, 2 cups", "<em>Cold</em>"],
        HostRun.Of(
            [new("seeds/recipes/tea.md", "---\ntitle: Tea\nhint: \"*Hot*, 2 cups\"\n---\n" + Text), new("seeds/recipes/ice.yaml", "title: Ice\nhint: \"*Cold*\"\n")],
            Usings + """
            [ContentCollection("recipes")] public sealed class Recipe { public string Title { get; set; } = ""; public InlineMarkdown Hint { get; set; } = InlineMarkdown.Empty; }

            public static class Host
            {
                public static string[] Run() => [Recipes.Tea.Hint.Html, Recipes.Ice.Hint.Html];
            }
            """));

    public static TheoryData<string, string> Faults { get; } = new()
    {
        { "kicker: One ⟦<b>⟧two</b>", "CSDK3016" },
        { "kicker: \"One \\\"two\\\" \\u00e9 [x](⟦javascript:alert(1)⟧)\"", "CSDK3008" },
        { "kicker: 'It''s [x](⟦javascript:alert(1)⟧)'", "CSDK3008" },
        { "kicker: |\n  One\n\n  ⟦Two⟧ *three*", "CSDK7010: 'kicker' must be one paragraph of Markdown, but a second one begins here. Remove the blank line." },
        { "kicker: |\n  One\n  ⟦- two⟧", "CSDK7010: 'kicker' must be one paragraph of Markdown, but this is an item of a list. Write a backslash before its mark, or remove the mark." },
        { "kicker: >-\n  One\n  two ⟦<i>⟧three</i>", "CSDK3016" },
        { "notes: [one, \"⟦# Two⟧\"]", "CSDK7010: 'notes' must be one paragraph of Markdown, but this is a heading. Remove its marks." },
        { "picture: { url: /a.jpg, caption: \"a ⟦<img src=x onerror=alert(1)>⟧\" }", "CSDK3016" },
        { "terms: { one: see ⟦**⟧this }", "CSDK3018" },
        { "intro: ⟦\"A **text** of 18 marks\"⟧", "CSDK7006: The value of 'intro' has 18 characters, but may have at most 12. Shorten it." },
        { "intro: \"**A text of 1**\"", "" },
        { "kicker: See [the gate](⟦gat.md⟧)", "CSDK6016" },
        { "kicker: See [the gate](gate.md)", "" },
        { "kicker: \"\\u0053ee [the gate](⟦gate.md#no⟧)\"", "CSDK6017" },
        { "kicker: [⟦One⟧]", "" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_reported_where_it_is(string marked, string expected)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var lines = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var findings = Findings(Fields, new("seeds/a.md", $"---\ntitle: The ferry sails\n{lines}\n---\n" + Text), new("seeds/gate.md", "# The gate is open\n" + Text));
        if (expected.Length == 0)
        {
            Assert.Equal(start < 0 ? 0 : 1, findings.Count);
            return;
        }
        var before = marked[..start].Split('\n');
        var place = string.Create(CultureInfo.InvariantCulture, $"seeds/a.md({before.Length + 2},{before[^1].Length + 1}): {expected}");
        Assert.StartsWith(place, Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_can_suppress_a_warning_in_a_field() => Assert.Empty(Findings(
        Fields, new TestFile("seeds/a.md", "---\ntitle: The ferry sails\nkicker: \"![](a.jpg) b\"\nsuppress: [CSDK3013]\n---\n" + Text)));

    [Fact]
    public void A_fault_of_a_sidecar_is_in_the_sidecar()
    {
        var findings = Findings(
            Fields,
            new("seeds/a.md", "# The ferry sails\n" + Text),
            new("seeds/a.meta.yaml", "kicker: One <b>two</b> [x](gat.md)\n"),
            new("seeds/gate.md", "# The gate is open\n" + Text));
        Assert.Equal(
            ["seeds/a.meta.yaml(1,13): CSDK3016", "seeds/a.meta.yaml(1,28): CSDK6016"],
            findings.Select(finding => finding[..(finding.IndexOf("CSDK", StringComparison.Ordinal) + 8)]));
    }

    [Theory]
    [InlineData("seeds/rows.csv", "Name,About\nPier,\"Said \"\"no\"\" ⟦<b>⟧again</b>\"\n")]
    [InlineData("seeds/rows.csv", "Name,About,Notes\nPier,x,a; b ⟦<b>⟧again\n")]
    [InlineData("seeds/rows.csv", "Name,About,Notes\nPier,x,\"a; \"\"b\"\" ⟦<b>⟧again; c\"\n")]
    [InlineData("seeds/rows.json", "[{ \"name\": \"Pier\",\n  \"about\": \"Said \\\"no\\\" ⟦<b>⟧again\" }]")]
    public void A_fault_of_a_data_file_is_where_it_is(string path, string marked)
    {
        var before = marked[..marked.IndexOf('⟦', StringComparison.Ordinal)].Split('\n');
        var content = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var findings = Findings(Usings + $"[ContentData(\"{path["seeds/".Length..]}\")] public sealed record Row(string Name, InlineMarkdown About, InlineMarkdown[]? Notes = null);", new TestFile(path, content));
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{path}({before.Length},{before[^1].Length + 1}): CSDK3016"), Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void HTML_is_not_kept_by_a_setting() => Assert.EndsWith(
        "CSDK3016: HTML in a field of Markdown is left out: '<b>'. Write it as Markdown.",
        Findings(Fields, new TestFile("seeds/a.md", "---\ntitle: The ferry sails\nkicker: One <b>two</b>\n---\n" + Text))[0], StringComparison.Ordinal);

    [Fact]
    public void Links_are_checked_where_there_are_data_files_alone() => Assert.StartsWith(
        "seeds/rows.csv(2,10): CSDK6016: There is no content file 'gate.md'.",
        Assert.Single(Findings(
            Usings + "[ContentData(\"rows.csv\")] public sealed record Row(string Name, InlineMarkdown About);",
            new TestFile("seeds/rows.csv", "Name,About\nPier,[a](gate.md)\n"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_sidecar_in_JSON_may_name_its_schema() => Assert.Empty(Findings(
        Fields,
        new("seeds/a.md", "# The ferry sails\n" + Text),
        new("seeds/a.meta.json", "{ \"$schema\": \"../obj/contentsdk/schemas/front-matter.schema.json\", \"kicker\": \"One *two*\" }")));

    [Fact]
    public void Links_of_data_files_and_items_are_held_to_the_content()
    {
        var findings = Findings(
            Usings + "[ContentData(\"rows.csv\")] public sealed record Row(string Name, InlineMarkdown About); [ContentCollection(\"recipes\")] public sealed class Recipe { public InlineMarkdown? Hint { get; set; } }",
            new("seeds/rows.csv", "Name,About\nPier,\"[a](gate.md), [b](gat.md)\"\nGate,[c](gate.md#opening)\n"),
            new("seeds/recipes/tea.md", "---\nhint: \"[a](../gate.md), [b](gate.md)\"\n---\n" + Text),
            new("seeds/recipes/ice.yaml", "hint: \"[a](../draft.md)\"\n"),
            new("seeds/gate.md", "# The gate is open\n" + Text),
            new("seeds/draft.md", "---\ndraft: true\n---\n# The gate is closed\n" + Text));
        Assert.Equal(
            ["seeds/recipes/ice.yaml(1,12): CSDK6018", "seeds/recipes/tea.md(2,29): CSDK6016", "seeds/rows.csv(2,25): CSDK6016", "seeds/rows.csv(3,10): CSDK6017"],
            findings.Select(finding => finding[..(finding.IndexOf("CSDK", StringComparison.Ordinal) + 8)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_built_in_field_of_an_item_is_plain_text()
    {
        const string Code = Usings + "[ContentCollection(\"recipes\")] public sealed class Recipe { public InlineMarkdown? Title { get; set; } }";
        var findings = Findings(Code, new TestFile("seeds/recipes/tea.md", "---\ntitle: Tea\n---\n" + Text));
        Assert.Contains("CSDK7103: The key 'title' of 'Recipe.Title' is a built-in field, which is plain text. Use a string, or give the property another key with [FieldKey(\"…\")].", Assert.Single(findings), StringComparison.Ordinal);
    }

    private static string Generated(string text)
    {
        var result = TypedRun.Driver(WithoutGenerated(Fields), new TestFile("seeds/a.md", text)).Run();
        return string.Join("\n", result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    private static List<string> Findings(string types, params TestFile[] files) => TypedRun.Findings(WithoutGenerated(types), files);

    private static string WithoutGenerated(string types) => types.Replace("using QuoteBook.Seeds;", "", StringComparison.Ordinal);
}
