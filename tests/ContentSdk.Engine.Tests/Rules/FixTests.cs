using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Tests.Formats.FrontMatter;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>What is mended without a thought of a person's, and what is left to one.</summary>
public class FixTests
{
    private const string Head = "Harbour opens\n\n";

    [Theory]
    [InlineData("CSDK4003", "They called it a “lasting friendship.\"", "They called it a “lasting friendship.”")]
    [InlineData("CSDK4003", "They called it a \"lasting friendship.”", "They called it a \"lasting friendship.\"")]
    [InlineData("CSDK4003", "They called it a “lasting friendship.''", "They called it a “lasting friendship.”")]
    [InlineData("CSDK4003", "Il parle de «l'amitié« chaque jour.", "Il parle de «l'amitié» chaque jour.")]
    [InlineData("CSDK4003", "Sie nennen es „Freundschaft\" im Hafen.", null)]
    [InlineData("CSDK4003", "”Wrong way round,“ she said.", null)]
    [InlineData("CSDK1009", "The end\uFEFF of it.", "The end of it.")]
    [InlineData("CSDK1010", "The officeâ€™s door is shut.", "The office’s door is shut.")]
    [InlineData("CSDK1010", "The cafÃ© is shut.", "The café is shut.")]
    [InlineData("CSDK1010", "Le chÃ¢teau est fermÃ©.", "Le château est fermé.")]
    [InlineData("CSDK1010", "The officeÃ¢€™s door is shut.", null)]
    [InlineData("CSDK1010", "It is 5Â° there.", null)]
    [InlineData("CSDK1010", "Shut at nineâ€ª today.", null)]
    [InlineData("CSDK1007", "They don\u0019t open.", null)]
    [InlineData("CSDK1008", "They \u202Edo\u202C open.", null)]
    [InlineData("CSDK1014", "It opens. \nThen it shuts.\t \n", "It opens.\nThen it shuts.\n")]
    public void Text_is_mended_where_the_right_text_is_certain(string rule, string wrong, string? right) =>
        Assert.Equal(right is null ? null : Head + right, Mended("seeds/a.txt", Head + wrong, rule));

    [Theory]
    [InlineData("She **said** “yes\" and *left*.", "She **said** “yes” and *left*.")]
    [InlineData("She\0 said “yes\" and lef\uFFFD.", "She\0 said “yes” and lef\uFFFD.")]
    [InlineData("She said “yes&quot; and left.", null)]
    public void In_Markdown_what_stands_in_the_file_as_it_reads_is_mended_where_it_stands(string wrong, string? right) =>
        Assert.Equal(right is null ? null : "# Harbour opens\n\n" + right, Mended("seeds/a.md", "# Harbour opens\n\n" + wrong, "CSDK4003"));

    [Theory]
    [InlineData("> ```\n> a \n\nText.\n\n```\nb \n```\n")]
    [InlineData("```x``` is code.\n\n```\nb \n```\n")]
    [InlineData("~~~ a`b\nb \n~~~\n")]
    public void Blanks_in_code_of_Markdown_stay(string text)
    {
        var mended = Mended("seeds/a.md", "# Harbour opens\n\n" + text + "The end. \n\nMore.\n", "CSDK1014");
        Assert.Equal("# Harbour opens\n\n" + text + "The end.\n\nMore.\n", mended);
    }

    [Theory]
    [InlineData("title: \"The ferry\nsails\n\n at nine\"\ntags: [x]\n", "title: \"The ferry\n  sails\n\n at nine\"\ntags: [x]\n")]
    [InlineData("title: \"The \\\"ferry\\\"\n  sails\nat nine\"  # daily\n", "title: \"The \\\"ferry\\\"\n  sails\n  at nine\"  # daily\n")]
    [InlineData("title: \"The ferry\nat nine\" today\n", null)]
    public void Lines_of_a_quoted_value_are_indented_where_its_end_is_certain(string wrong, string? right) => Assert.Equal(
        right is null ? null : "---\n" + right + "---\n\n" + Head,
        Mended("seeds/a.md", "---\n" + wrong + "---\n\n" + Head, "CSDK2001"));

    [Theory]
    [InlineData("titel: Ships\n", "title: Ships\n")]
    [InlineData("'titel': Ships\n", "'title': Ships\n")]
    [InlineData("titel: Ships\ntitle: Boats\n", null)]
    [InlineData("titel: Ships\ntitl: Boats\n", "title: Ships\ntitl: Boats\n")]
    [InlineData("!!str titel: Ships\n", null)]
    [InlineData("\"tit\\x65l\": Ships\n", null)]
    [InlineData("headline: Ships\n", null)]
    [InlineData("colour: red\n", null)]
    public void Keys_of_front_matter_are_mended_where_one_alone_is_near(string wrong, string? right)
    {
        const string Body = "---\n\nThe first ships came early.\n";
        Assert.Equal(right is null ? null : "---\n" + right + Body, Mended("seeds/a.txt", "---\n" + wrong + Body, "CSDK2006"));
    }

    [Fact]
    public void Keys_of_a_correction_are_too()
    {
        const string Before =
            "---\nquotes:\n  - starts: We open\n    ", Behind =
                ": Gus Bell\n---\n\n“We open the gate,” said Mara Velkin. Gus Bell agreed.\n";
        Assert.Equal(Before + "speaker" + Behind, Mended("seeds/a.txt", Before + "speeker" + Behind, "CSDK4113"));
    }

    [Theory]
    [InlineData(
        "- name: Velm\n  kind: place\n  sameas: [https://example.org]\n", "- name: Velm\n  kind: place\n  sameAs: [https://example.org]\n")]
    [InlineData("- {\"nme\":Velm, kind: place}\n", "- {\"name\":Velm, kind: place}\n")]
    [InlineData("- name: Velm\n  kind: place\n  nme: Velm\n", null)]
    [InlineData("- name: Velm\n  kind: place\n  nt: [Velma]\n", "- name: Velm\n  kind: place\n  not: [Velma]\n")]
    public void Keys_of_a_catalog_are_too(string wrong, string? right)
    {
        var document = new SourceDocument("seeds/entities.yaml", wrong);
        Assert.Equal(right, Apply(wrong, CatalogReader.Read(document).Findings, "CSDK5002"));
    }

    [Theory]
    [InlineData("seeds/a.txt", "One  \ntwo  \n\nthree  \n", "One\ntwo\n\nthree\n", "This line and 2 more in this file end")]
    [InlineData("seeds/a.md", "One  \ntwo  \n\nthree \n", "One  \ntwo\n\nthree\n", "This line and 1 more in this file end")]
    [InlineData(
        "seeds/a.md", "One\n\n```\ncode \n```\n\n    code \n\n- ~~~\n  code \n  ~~~\n\ntwo \n",
        "One\n\n```\ncode \n```\n\n    code \n\n- ~~~\n  code \n  ~~~\n\ntwo\n", "This line ends")]
    [InlineData("seeds/a.markdown", "> ```\n> code \n> ```\n\ntwo\n", null, null)]
    [InlineData("seeds/a.txt", "One\ntwo\n", null, null)]
    public void Blanks_at_the_ends_of_lines_are_one_finding_unless_they_mean_something(
        string path, string wrong, string? right, string? message)
    {
        foreach (var lineBreak in new[] { "\n", "\r\n", "\r" })
        {
            var text = "\uFEFF" + wrong.Replace("\n", lineBreak);
            var finding = Findings(path, text).SingleOrDefault(finding => finding.RuleId == "CSDK1014");
            Assert.Equal(message, finding is null ? null : RuleCatalog.MessageOf(finding).Split(" with spaces")[0]);
            Assert.Equal(right is null ? null : "\uFEFF" + right.Replace("\n", lineBreak), Mended(path, text, "CSDK1014"));
        }
    }

    [Theory]
    [InlineData("CSDK1009", "a\uFEFFb ", "ab ")]
    [InlineData("CSDK1010", "cafÃ© ", "café ")]
    public void Places_that_are_not_reported_each_are_mended_all_the_same(string rule, string wrong, string right)
    {
        var text = Head + string.Concat(Enumerable.Repeat(wrong, 250)) + ".";
        Assert.Equal(100, Findings("seeds/a.txt", text).Count(finding => finding.RuleId == rule));
        Assert.Equal(Head + string.Concat(Enumerable.Repeat(right, 250)) + ".", Mended("seeds/a.txt", text, rule));
    }

    [Fact]
    public void A_file_that_was_decoded_wrongly_is_not_mended() =>
        Assert.All(
            Findings(EncodingReader.Decode([.. "Harbour opens \n\n“A caf"u8, 0xE9, .. "\" \n"u8]).ToDocument("seeds/a.txt")),
            finding => Assert.Empty(finding.Fix));

    private static string? Mended(string path, string text, string rule)
    {
        var findings = Findings(path, text).Where(finding => finding.RuleId == rule).ToList();
        return findings.Count == 0 ? null : Apply(text, findings, rule);
    }

    private static string? Apply(string text, IEnumerable<Finding> findings, string rule)
    {
        var edits = findings.Where(finding => finding.RuleId == rule)
            .SelectMany(finding => finding.Fix)
            .OrderByDescending(edit => edit.OriginalRange.Start)
            .ToList();
        return edits.Count == 0
            ? null
            : edits.Aggregate(
                text,
                (mended, edit) => mended.Remove(edit.OriginalRange.Start, edit.OriginalRange.Length)
                    .Insert(edit.OriginalRange.Start, edit.NewText));
    }

    private static EquatableArray<Finding> Findings(string path, string text) => Findings(new(path, text));

    private static EquatableArray<Finding> Findings(SourceDocument document) =>
        ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).WithFields();
}
