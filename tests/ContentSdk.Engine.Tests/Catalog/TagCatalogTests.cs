using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Catalog;

/// <summary>A tag catalog, with ⟦…⟧ around what the finding points at.</summary>
public class TagCatalogTests
{
    private const string Law = "- name: Law\n";

    public static TheoryData<string, string, string> Faults => new()
    {
        { "CSDK5202", "⟦law: The law⟧\n", "The tag catalog is not a list. Write each tag as an item: '- name: …'." },
        { "CSDK5202", "- ⟦Law⟧\n", "This list item is not a tag." },
        { "CSDK5202", "- ⟦title⟧: The law\n", "The tag has no name." },
        { "CSDK5202", "- ⟦name⟧:\n  title: The law\n", "The tag has no name." },
        { "CSDK5203", "- name: Law\n  ⟦tittle⟧: The law\n", "'tittle' is not a key of a tag. Did you mean 'title'?" },
        { "CSDK5203", "- name: Law\n  ⟦color⟧: red\n", "Use one of these: name, title, description, parent, synonyms, id." },
        { "CSDK5204", "- name: Law\n  ⟦title⟧: [The law]\n", "'title' must be text, not a list or a mapping." },
        { "CSDK5204", "- name: Law\n  synonyms: ⟦legal⟧\n", "'synonyms' must be a list." },
        { "CSDK5204", "- name: Law\n  synonyms: [⟦[legal]⟧]\n", "'synonyms' must be a list of texts" },
        { "CSDK5204", "- name: ⟦\"La\\nw\"⟧\n", "cannot be a tag. Write it on one line" },
        { "CSDK5204", "- name: Law\n  id: ⟦law⟧\n", "'law' is not a free C# member name." },
        { "CSDK5204", "- name: Law\n  id: ⟦All⟧\n", "'All' is not a free C# member name." },
        { "CSDK5205", Law + "- name: ⟦law⟧\n", "'law' is already a name of the tag 'Law' (seeds/tags.yaml(1)). Remove one of the two." },
        { "CSDK5205", Law + "- name: Courts\n  synonyms: [⟦Law⟧]\n", "'Law' is already a name of the tag 'Law' (seeds/tags.yaml(1))." },
        { "CSDK5205", Law + "- name: Courts\n  id: ⟦Law⟧\n", "The member 'Law' of this tag is also the member of 'Law' (seeds/tags.yaml(1))." },
        { "CSDK5206", Law + "- name: Courts\n  parent: ⟦Lav⟧\n", "'Lav' is not a tag of the catalog. Did you mean 'Law'?" },
        { "CSDK5206", Law + "- name: Courts\n  parent: ⟦Everything⟧\n", "Add it to the catalog, or correct the parent." },
        { "CSDK5207", "- name: Law\n  parent: ⟦Law⟧\n", "The tag 'Law' is above itself: Law → Law." },
        { "CSDK5207", "- name: Law\n  parent: ⟦Courts⟧\n- name: Courts\n  parent: legal\n- name: X\n  parent: Law\n  synonyms: [legal]\n", "The tag 'Law' is above itself: Law → Courts → X → Law." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_told_at_its_place(string id, string marked, string message)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal((id, TextRange.FromBounds(start, end)), (finding.RuleId, finding.Range));
        Assert.Contains(message, Catalogs.Message(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_catalog_says_what_its_tags_are()
    {
        var set = Read("""
            - name: C#
              title: C Sharp
              description: |
                A language,
                and its <tools>.
              parent: languages
              synonyms: [csharp-lang, dotnet]
            - name: Languages
              id: Tongues
            - name: 2025
            """);
        Assert.Empty(set.Findings);
        Assert.Equal(["2025 _2025 2025", "C# CSharp c-sharp", "Languages Tongues languages"], set.Catalog.Tags.Select(tag => $"{tag.Name} {tag.Identifier} {tag.Slug}"));
        Assert.Equal(("languages", "A language,\nand its <tools>."), (set.Catalog.Tags[1].ParentKey, set.Catalog.Tags[1].Description));
    }

    [Fact]
    public void An_empty_catalog_declares_nothing()
    {
        Assert.True(Read("# later\n").Catalog.IsEmpty);
        Assert.Empty(Read("# later\n").Findings);
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        TagCatalogFile[] files = [TagCatalogReader.Read(new("seeds/tags.yaml", Law)), TagCatalogReader.Read(new("seeds/x.tags.yml", "- name: law\n- name: Sea\n  parent: Law\n"))];
        Assert.Equal(TagCatalogCombiner.Combine(files), TagCatalogCombiner.Combine(files.Reverse()));
        Assert.Equal("seeds/x.tags.yml", TagCatalogCombiner.Combine(files).Findings.Single().LogicalPath);
    }

    [Fact]
    public void A_long_chain_or_circle_of_parents_takes_linear_time() => Work.GrowsWithTheSize(
        static count => string.Concat(Enumerable.Range(0, count).Select(i => $"- name: Tag{i}\n  parent: Tag{(i + 1) % count}\n")),
        static text => Assert.Equal("CSDK5207", Assert.Single(Read(text).Findings).RuleId),
        8_000);

    private static TagCatalogSet Read(string text) => TagCatalogCombiner.Combine([TagCatalogReader.Read(new("seeds/tags.yaml", text))]);
}
