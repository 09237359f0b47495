using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Catalog;

/// <summary>A broken catalog, with ⟦…⟧ around what the finding points at, and the same catalog mended.</summary>
public class CatalogFaultTests
{
    private const string Orla = "- name: Orla Fenn\n  kind: person\n";

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "CSDK5001", "⟦name: Orla Fenn⟧\nkind: person\n", "The catalog is not a list.", Orla },
        { "CSDK5001", "⟦people⟧:\n  - name: Orla Fenn\n    kind: person\n", "The list of entities must not be under a key. Remove the line 'people:'", Orla },
        { "CSDK5001", "⟦Orla Fenn⟧:\n  kind: person\n", "The catalog must be a list, but here the names are keys.", Orla },
        {
            "CSDK5016", Orla + "  sameAs: [https://example.org/a]\n- name: Gus Bell\n  kind: person\n  sameAs: [⟦http://example.org/a/⟧]\n",
            "'http://example.org/a/' is already an address of 'Orla Fenn'", Orla + "  sameAs: [https://example.org/a]\n- name: Velm\n  kind: place\n  sameAs: [https://example.org/a]\n"
        },
        { "CSDK5001", "- ⟦Orla Fenn⟧\n", "This list item is not an entity. Write it as '- name: …'", Orla },
        { "CSDK5001", "- ⟦[Orla]⟧\n" + Orla, "This list item is not an entity.", Orla },
        {
            "CSDK5002", "- name: Orla Fenn\n  kind: person\n  ⟦alises⟧: [Captain]\n",
            "'alises' is not a key of an entity. Did you mean 'aliases'?", Orla + "  aliases: [Captain]\n"
        },
        {
            "CSDK5002", "- name: Orla Fenn\n  kind: person\n  ⟦sameas⟧: [https://a.org]\n", "Did you mean 'sameAs'?",
            Orla + "  sameAs: [https://a.org]\n"
        },
        {
            "CSDK5002", "- name: Orla Fenn\n  kind: person\n  ⟦birthday⟧: x\n",
            "Use one of these: name, kind, id, aliases, sameAs, notes, not.", Orla + "  notes: x\n"
        },
        {
            "CSDK5003", "- ⟦name⟧: Orla Fenn\n",
            "The entity has no kind. Write 'kind: …' with one of these: person, organization, place, event, work.", Orla
        },
        { "CSDK5003", "- ⟦kind⟧: person\n", "The entity has no name.", Orla },
        { "CSDK5003", "- ⟦name⟧:\n  kind: person\n", "The entity has no name.", Orla },
        { "CSDK5004", "- name: Orla Fenn\n  kind: ⟦preson⟧\n", "'preson' is not a kind of entity. Did you mean 'person'?", Orla },
        {
            "CSDK5004", "- name: Velm Bank\n  kind: ⟦company⟧\n", "Use one of these: person, organization, place, event, work.",
            "- name: Velm Bank\n  kind: organization\n"
        },
        {
            "CSDK5005", Orla + "- name: Gus Bell\n  kind: person\n  aliases:\n    - ⟦Orla Fenn⟧\n",
            "'Orla Fenn' is already a name of 'Orla Fenn' (seeds/entities.yaml(1))",
            Orla + "- name: Gus Bell\n  kind: person\n  aliases:\n    - Gus\n"
        },
        {
            "CSDK5005", "- name: Orla Fenn\n  kind: person\n  aliases: [Captain, ⟦Captain⟧]\n",
            "'Captain' is already a name of this entity (seeds/entities.yaml(3)). Remove one of the two.",
            Orla + "  aliases: [Captain]\n"
        },
        { "CSDK5005", Orla + "- name: ⟦Orla  Fenn⟧\n  kind: person\n", "'Orla Fenn' is already a name of", Orla },
        {
            "CSDK5005", "- { name: Ann O'Dell, kind: person }\n- { name: ⟦Ann O’Dell⟧, kind: person, id: Other }\n",
            "'Ann O’Dell' is already a name of 'Ann O'Dell'", "- { name: Ann O'Dell, kind: person }\n"
        },
        {
            "CSDK5005", "- { name: A-B Bank, kind: organization }\n- { name: ⟦A - B Bank⟧, kind: organization, id: Other }\n",
            "'A - B Bank' is already a name of 'A-B Bank'", "- { name: A-B Bank, kind: organization }\n"
        },
        {
            "CSDK5011", "- { name: Ann O'Dell, kind: person, not: [⟦Ann O’Dell⟧] }\n", "is listed under 'not'",
            "- { name: Ann O'Dell, kind: person }\n"
        },
        {
            "CSDK5006", "- name: Orla Fenn\n  kind: person\n  sameAs:\n    - ⟦www.orla.org⟧\n", "Write 'https://www.orla.org'.",
            Orla + "  sameAs:\n    - https://www.orla.org\n"
        },
        {
            "CSDK5006", "- name: Orla Fenn\n  kind: person\n  sameAs: [⟦'https://orla .org'⟧]\n", "is not an absolute URL",
            Orla + "  sameAs: ['https://orla.org/a%20b?c#d']\n"
        },
        {
            "CSDK5006", "- name: Orla Fenn\n  kind: person\n  sameAs: [⟦ftp://orla.org⟧]\n", "is not an absolute URL",
            Orla + "  sameAs: [http://localhost:80]\n"
        },
        {
            "CSDK5007", "- name: Orla Fenn\n  kind: person\n  aliases: ⟦Captain⟧\n", "'aliases' must be a list",
            Orla + "  aliases: [Captain]\n"
        },
        { "CSDK5007", "- ⟦name⟧: [Orla, Fenn]\n  kind: person\n", "'name' must be a single value", Orla },
        { "CSDK5007", "- name: Orla Fenn\n  kind: person\n  not: [⟦[Fenn]⟧]\n", "'not' must be a list of texts", Orla + "  not: [Fenn]\n" },
        { "CSDK5008", "- name: Orla Fenn\n  kind: person\n  id: ⟦orla fenn⟧\n", "such as 'OrlaFenn'", Orla + "  id: CaptainFenn\n" },
        {
            "CSDK5008", "- name: Orla Fenn\n  kind: person\n  id: ⟦All⟧\n", "'All' is used by C# or by generated code",
            Orla + "  id: Alle\n"
        },
        {
            "CSDK5009", Orla + "- name: ⟦Orla-Fenn⟧\n  kind: person\n",
            "member 'OrlaFenn' of this entity is also the member of 'Orla Fenn' (seeds/entities.yaml(1))",
            Orla + "- name: Orla-Fenn\n  kind: person\n  id: OtherFenn\n"
        },
        {
            "CSDK5009", Orla + "- name: Gus Bell\n  kind: person\n  id: ⟦OrlaFenn⟧\n", "member 'OrlaFenn'",
            Orla + "- name: Gus Bell\n  kind: person\n"
        },
        { "CSDK5010", "- name: ⟦'?!'⟧\n  kind: work\n", "has no letters or digits", "- name: 'What?!'\n  kind: work\n" },
        { "CSDK5010", "- name: ⟦\"Orla\\u202EFenn\"⟧\n  kind: person\n", "contains an invisible character", Orla },
        {
            "CSDK5010", "- name: ⟦a b c d e f g h i j k l m n o p q r s t u⟧\n  kind: work\n", "more than 20 words and marks",
            "- name: a b c d e f g h i j k l m n o p q r s t\n  kind: work\n"
        },
        {
            "CSDK5011", "- name: Orla Fenn\n  kind: person\n  not: [⟦Orla Fenn⟧]\n",
            "is listed under 'not' but is also a name of the same entity (seeds/entities.yaml(1))",
            Orla + "  not: [Orla Fenn Foundation]\n"
        },
    };

    [Theory, MemberData(nameof(Faults))]
    public void It_is_reported_where_it_is_and_gone_when_mended(string id, string marked, string words, string mended)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var finding = Assert.Single(Catalogs.Read(text).Findings);
        Assert.Equal(id, finding.RuleId);
        Assert.Equal((start, end), (finding.Range.Start, finding.Range.End));
        Assert.Contains(words, Catalogs.Message(finding), StringComparison.Ordinal);
        Assert.Empty(Catalogs.Read(mended).Findings);
    }

    [Fact]
    public void A_fault_costs_its_entity_only_what_is_wrong_with_it()
    {
        var catalog = Catalogs.Read(
            "- name: Orla Fenn\n  kind: person\n  aliases: [Captain]\n  sameAs: [nowhere]\n  colour: red\n- kind: place\n- name: Velm\n  kind: place\n").Catalog;
        Assert.Equal(["Orla Fenn", "Velm"], catalog.Entries.Select(entry => entry.Name));
        Assert.Equal(["Captain"], catalog.Entries[0].Aliases);
        Assert.Empty(catalog.Entries[0].SameAs);
    }

    [Fact]
    public void What_breaks_off_is_not_called_incomplete_as_well() =>
        Assert.Equal(
            ["CSDK2001"], Catalogs.Read("- name: Orla Fenn\n  kind: person\n- name: 'Gus\n").Findings.Select(finding => finding.RuleId));

    [Fact]
    public void Files_are_held_against_each_other_in_the_order_of_their_paths()
    {
        var set = Catalogs.Read(Orla, "# more\n- name: Gus Bell\n  kind: person\n  aliases: [Orla Fenn]\n");
        var finding = Assert.Single(set.Findings);
        Assert.Equal(
            ("CSDK5005", "seeds1/entities.yaml", 4, 13), (finding.RuleId, finding.LogicalPath, finding.Start.Line, finding.Start.Column));
        Assert.Equal(2, set.Catalog.Entries.Count);
    }

    [Fact]
    public void Of_many_findings_in_a_file_the_first_are_told_and_how_many_more_there_are()
    {
        var set = Catalogs.Read(
            string.Concat(Enumerable.Repeat("? a\n", 20_000)), "- Orla\n",
            Orla + string.Concat(Enumerable.Repeat("- { name: Orla Fenn, kind: person }\n", 150)));
        Assert.Equal([101, 1, 101], set.Findings.GroupBy(finding => finding.LogicalPath).Select(file => file.Count()));
        var last = set.Findings[^1];
        Assert.Equal(("CSDK5013", 103), (last.RuleId, last.Start.Line));
        Assert.Contains("50 more", Catalogs.Message(last), StringComparison.Ordinal);
        Assert.Equal(100, Catalogs.Read(string.Concat(Enumerable.Repeat("- Orla\n", 100))).Findings.Count);
    }

    [Theory]
    [InlineData("seeds/entities.yaml", true)]
    [InlineData("seeds/entities.yml", true)]
    [InlineData("entities.yml", true)]
    [InlineData("seeds/people.Entities.YML", true)]
    [InlineData("seeds/nonentities.yml", false)]
    [InlineData("seeds/entities.yl", false)]
    [InlineData("seeds/people.yml", false)]
    public void It_is_known_by_its_name(string path, bool isCatalog) => Assert.Equal(isCatalog, CatalogFile.IsCatalog(path));

    [Fact]
    public void Spellings_that_differ_in_case_are_names_of_their_own() =>
        Assert.Empty(Catalogs.Read("- name: WHO\n  kind: organization\n- name: Who\n  kind: work\n").Findings);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("[]\n")]
    [InlineData("\uFEFF# a mark\r\n- { name: Orla Fenn, kind: Person, id: OrlaFenn, aliases: [], sameAs: ~, notes: 'x', not: }\r\n")]
    public void These_are_sound(string text) => Assert.Empty(Catalogs.Read(text).Findings);

    [Fact]
    public void The_example_of_the_documentation_is_sound()
    {
        var page = Repository.Read("docs/entities.md");
        var start = page.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        var catalog = Catalogs.Of(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        Assert.Equal(["MaraVelkin", "HarbourAuthority"], catalog.Entries.Select(entry => entry.MemberName));
    }

    [Fact]
    public void A_file_that_is_no_utf8_gives_that_one_line()
    {
        var document = EncodingReader.Decode([.. "- name: K"u8, 0xF6, .. "nig\n"u8]).ToDocument("seeds/entities.yaml");
        Assert.Equal(["CSDK1001"], CatalogReader.Read(document).Findings.Select(finding => finding.RuleId));
    }
}
