using System.Text.Json;
using System.Text.Json.Nodes;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Tests.Formats.FrontMatter;
using ContentSdk.Engine.Text;
using Json.Schema;
using Xunit;

namespace ContentSdk.Engine.Tests.Schemas;

/// <summary>
/// The JSON Schemas that editors get say what the readers say: the same keys, and of the same
/// files that they are right or wrong.
/// </summary>
public class SchemaTests
{
    private static readonly Lazy<JsonSchema> FrontMatter = new(() => Load("front-matter")), Catalog = new(() => Load("entities")),
        Tags = new(() => Load("tags"));

    public static TheoryData<string> RightFrontMatter =>
    [
        "",
        "title: Ships\n",
        "title: 1984\nsection: 7\n",
        "id: FerryTimes\nslug: ferry-times-2\ntitle: Ferry timetable changes again\nteaser: Later\nstandfirst: Ten minutes.\nlanguage: en-GB\n",
        "published: 2025-03-31 10:00z\nupdated: 2025-03-31t12:00+14:00\n",
        "published: 2025-03-31\nupdated: 2025-04-08T23:30-05:00\nembargo: '2025-03-31T09:30:00.5Z'\n",
        "authors: [Orla Fenn, Gus Bell]\ntags:\n  - harbour\n  - 2025\n",
        "source: https://example.org/a?b=c#d\ncanonical: HTTP://example.org\n",
        "image: images/the pier.jpg\ndraft: true\n",
        "image: { src: https://example.org/pier.jpg, alt: '' }\ndraft: False\n",
        "series: Ferry diary\npart: 3\n",
        "related: [ferry-times, ferry.txt]\nsuppress: [CSDK4003]\n",
        "quotes:\n  - starts: We open\n    speaker: Gus Bell\n    kind: direct\n    id: GateOpens\n    nth: 1\n",
        "quotes:\n  - { text: first ships, add: true, speaker: none }\n  - { text: 'We open the gate today,', ignore: true }\n",
        "entities:\n  - { mention: Mercury, kind: organization, name: Mercury Ferries, add: true, nth: 1 }\n  - { mention: Mara Velkin, ignore: true }\n  - { mention: ships, kind: work, add: true }\n",
    ];

    public static TheoryData<string> WrongFrontMatter =>
    [
        "- title\n",
        "title: [Ships]\n",
        "title:\n",
        "id: ferry times\n",
        "slug: Ferry--Times\n",
        "language: english language\n",
        "published: 2025-13-31\n",
        "updated: 2025-04-08 23:30\n",
        "updated: 2025-04-08T23:30+0200\n",
        "updated: 2025-04-08T23:30+14:30\n",
        "authors: Orla Fenn\n",
        "tags: [[harbour]]\n",
        "source: www.example.org\n",
        "canonical: https://example .org\n",
        "image: { alt: The pier }\n",
        "image: { src: a.jpg, title: The pier }\n",
        "image: images\\pier.jpg\n",
        "draft: 'yes'\n",
        "related: ferry-times\n",
        "suppress: [4003]\n",
        "quotes:\n  - speaker: Mara Velkin\n",
        "quotes:\n  - { starts: We open, kind: whole }\n",
        "quotes:\n  - { starts: We open, speeker: Mara Velkin }\n",
        "quotes:\n  - { starts: We open, speaker: Mara Velkin, nth: 0 }\n",
        "quotes:\n  - { starts: We open, text: 'We open the gate today,', kind: term }\n",
        "quotes:\n  - { starts: We open, ignore: 2 }\n",
        "quotes: We open\n",
        "entities:\n  - { kind: organization }\n",
        "entities:\n  - { mention: Mercury, kind: company }\n",
        "entities:\n  - { mention: Mercury, kind: organization, nmae: Mercury Ferries }\n",
    ];

    public static TheoryData<string> RightCatalogs =>
    [
        "",
        "- name: Velm\n  kind: place\n",
        "- name: Velm Harbour Authority\n  kind: organization\n  id: HarbourAuthority\n  aliases: [VHA, 112]\n  sameAs:\n    - https://example.org/vha\n  not: [Velm]\n  notes: Since 2019.\n",
        "- { name: Velm, kind: place, aliases: , notes: }\n",
    ];

    public static TheoryData<string> WrongCatalogs =>
    [
        "name: Velm\nkind: place\n",
        "- Velm\n",
        "- name: Velm\n",
        "- kind: place\n",
        "- name: Velm\n  kind: town\n",
        "- name: Velm\n  kind: place\n  sameas: [https://example.org]\n",
        "- name: Velm\n  kind: place\n  sameAs: [www.example.org]\n",
        "- name: Velm\n  kind: place\n  aliases: Port Velm\n",
        "- name: Velm\n  kind: place\n  id: velm town\n",
    ];

    public static TheoryData<string> RightTags =>
    [
        "",
        "- name: ferries\n",
        "- name: 2025\n  title: The year\n  description: |\n    Long\n    ago.\n  parent: years\n  synonyms: [last year, 25]\n  id: LastYear\n- { name: years, title: , synonyms: }\n",
    ];

    public static TheoryData<string> WrongTags =>
    [
        "ferries: Ferries\n",
        "- ferries\n",
        "- title: Ferries\n",
        "- name: [ferries]\n",
        "- name: ferries\n  synonyms: boats\n",
        "- name: ferries\n  tittle: Boats\n",
        "- name: ferries\n  id: boats\n",
    ];

    [Theory, MemberData(nameof(RightTags))]
    public void Right_tag_catalogs_fit(string yaml) => Check(Tags.Value, yaml, TagErrors(yaml), isRight: true);

    [Theory, MemberData(nameof(WrongTags))]
    public void Wrong_tag_catalogs_do_not(string yaml) => Check(Tags.Value, yaml, TagErrors(yaml), isRight: false);

    [Theory, MemberData(nameof(RightFrontMatter))]
    public void Right_front_matter_fits(string yaml) => Check(FrontMatter.Value, yaml, FrontMatterErrors(yaml), isRight: true);

    [Theory, MemberData(nameof(WrongFrontMatter))]
    public void Wrong_front_matter_does_not(string yaml) => Check(FrontMatter.Value, yaml, FrontMatterErrors(yaml), isRight: false);

    [Theory, MemberData(nameof(RightCatalogs))]
    public void Right_catalogs_fit(string yaml) => Check(Catalog.Value, yaml, CatalogErrors(yaml), isRight: true);

    [Theory, MemberData(nameof(WrongCatalogs))]
    public void Wrong_catalogs_do_not(string yaml) => Check(Catalog.Value, yaml, CatalogErrors(yaml), isRight: false);

    [Fact]
    public void The_schemas_have_the_keys_that_the_readers_know()
    {
        Assert.Equal(BuiltInFields.Documented.Keys.Order(StringComparer.Ordinal), Keys("front-matter", "properties"));
        Assert.Equal(CatalogItemReader.Keys.Order(StringComparer.Ordinal), Keys("entities", "$defs", "entity", "properties"));
        Assert.Equal(TagItemReader.Keys.Order(StringComparer.Ordinal), Keys("tags", "$defs", "tag", "properties"));
        Assert.Equal(QuoteCorrectionReader.Keys.Order(StringComparer.Ordinal), Keys("front-matter", "$defs", "quote", "properties"));
        Assert.Equal(
            QuoteCorrectionReader.Kinds,
            Node("front-matter", "$defs", "quote", "properties", "kind", "enum").AsArray().Select(word => word!.GetValue<string>()));
        Assert.Equal(EntityCorrectionReader.Keys.Order(StringComparer.Ordinal), Keys("front-matter", "$defs", "entity", "properties"));
        Assert.Equal(
            EntityKindWords.Words,
            Node("front-matter", "$defs", "entity", "properties", "kind", "enum").AsArray().Select(word => word!.GetValue<string>()));
        Assert.Equal(
            EntityKindWords.Words,
            Node("entities", "$defs", "entity", "properties", "kind", "enum").AsArray().Select(word => word!.GetValue<string>()));
    }

    [Theory]
    [InlineData("front-matter")]
    [InlineData("entities")]
    [InlineData("tags")]
    public void Every_key_has_a_description_and_every_mapping_below_is_closed(string name) => CheckMappings(Node(name), isRoot: name == "front-matter");

    // Front matter may have keys of the host's own types.
    private static void CheckMappings(JsonNode? node, bool isRoot)
    {
        if (node is JsonArray list)
            Assert.All(list, item => CheckMappings(item, isRoot: false));
        if (node is not JsonObject mapping)
            return;
        if (mapping["properties"] is JsonObject properties)
        {
            Assert.Equal(isRoot, mapping["additionalProperties"] is null);
            Assert.All(properties, property => Assert.True(property.Value!["description"] is not null, property.Key));
        }
        Assert.All(mapping, member => CheckMappings(member.Value, isRoot: false));
    }

    private static void Check(JsonSchema schema, string yaml, IEnumerable<Finding> errors, bool isRight)
    {
        if (isRight)
            Assert.Empty(errors);
        else
            Assert.NotEmpty(errors);
        Assert.Equal(isRight, Fits(schema, yaml));
    }

    private static bool Fits(JsonSchema schema, string yaml) =>
        schema.Evaluate(JsonSerializer.SerializeToElement(YamlJson.Of(yaml))).IsValid;

    private static IEnumerable<Finding> FrontMatterErrors(string yaml)
    {
        var document = new SourceDocument("seeds/a.txt", $"---\n{yaml}---\n\nThe first ships came early, and nobody could say why they did.\n\n“We open the gate today,” said Mara Velkin of Mercury.\n\nGus Bell agreed. Ten minutes.\n");
        return Errors(ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).WithFields());
    }

    private static IEnumerable<Finding> CatalogErrors(string yaml) =>
        Errors(CatalogReader.Read(new SourceDocument("seeds/entities.yaml", yaml)).Findings);

    private static IEnumerable<Finding> TagErrors(string yaml) => Errors(
        TagCatalogCombiner.Combine([TagCatalogReader.Read(new SourceDocument("seeds/tags.yaml", yaml))]).Findings);

    private static IEnumerable<Finding> Errors(EquatableArray<Finding> findings) =>
        findings.Where(finding => RuleCatalog.Get(finding.RuleId).Severity == RuleSeverity.Error);

    private static IEnumerable<string> Keys(string name, params string[] path) =>
        Node(name, path).AsObject().Select(member => member.Key).Order(StringComparer.Ordinal);

    private static JsonNode Node(string name, params string[] path) =>
        path.Aggregate(JsonNode.Parse(Text(name))!, (node, key) => node[key]!);

    private static JsonSchema Load(string name) => JsonSchema.FromText(Text(name));

    private static string Text(string name) => Repository.Read($"src/ContentSdk/schemas/{name}.schema.json");
}
