using System.Text;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Tests.Schemas;
using ContentSdk.Layout;
using Xunit;
using static ContentSdk.Layout.ArticleLayout;
using CellKind = ContentSdk.Engine.Model.CellKind;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>A field is an entry of the schema: nothing else in the engine knows it.</summary>
public class FieldSchemaTests
{
    private const string Body = "From Monday on the ferries leave ten minutes later, the harbour office says.\n\nNobody knows why the change comes now, in the middle of the season.\n";

    private static readonly FieldSchema Schema = BuiltInFields.Schema.With(
        new("place", FieldType.Text) { Meaning = "the place that it is about", Otherwise = "not known", Description = "The place that the article is about.", OtherNames = new(["town"]) },
        new("galleries", FieldType.Image) { IsMany = true, Description = "Pictures." },
        new("facts", FieldType.Any) { Description = "Anything." });

    [Fact]
    public void It_is_read_and_comes_in_the_order_of_the_schema()
    {
        var read = Read("---\ntitle: Later\nplace: Velm\ndraft: true\nsection: Coast\n---\n" + Body, null);
        Assert.Empty(read.Findings);
        Assert.Equal(["section Coast False", "draft true False", "place Velm False"], Shown(read.Article.Fields));
        Assert.Equal((3, 8), (read.Article.Fields.Value("place")!.Place.Start.Line, read.Article.Fields.Value("place")!.Place.Start.Column));
    }

    [Fact]
    public void It_may_be_in_the_sidecar_and_says_so()
    {
        var read = Read("---\ntitle: Later\nsection: Coast\n---\n" + Body, "place: Velm\ntags: [ferry]\n");
        Assert.Empty(read.Findings);
        Assert.Equal(["tags  True", "section Coast False", "place Velm True"], Shown(read.Article.Fields));
        Assert.Equal("seeds/a.meta.yaml", read.Places.SidecarPath);
        Assert.Equal(["CSDK2021"], Read("---\ntitle: Later\nplace: Velm\n---\n" + Body, "place: Torn\n").Findings.Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData("plaace: Velm", "CSDK2006", "Did you mean 'place'?")]
    [InlineData("town: Velm", "CSDK2006", "Did you mean 'place'?")]
    [InlineData("place: [Velm]", "CSDK2009", "a single value, not a list or a mapping")]
    [InlineData("place:", "CSDK2010", "The key 'place' has no value")]
    [InlineData("place: '?'", "CSDK2014", "has no letters or digits")]
    [InlineData("galleries: a.jpg", "CSDK2009", "'galleries' must be a list. Write it in brackets: [a.jpg]")]
    [InlineData("galleries: [{ alt: Pier }]", "CSDK2009", "'galleries' must be the path or URL of an image, or a mapping with 'src' and 'alt'. Write the path, such as 'images/pier.jpg', or both keys.")]
    [InlineData("facts: [\"\\u202E\"]", "CSDK2014", "contains an invisible character")]
    public void Its_faults_are_those_of_its_type(string yaml, string id, string words)
    {
        var finding = Assert.Single(Read($"---\ntitle: Later\n{yaml}\n---\n{Body}", null).WithFields(Schema));
        Assert.Equal(id, finding.RuleId);
        Assert.Contains(words, RuleCatalog.MessageOf(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_it_in_the_schema_it_is_unknown() =>
        Assert.Equal(["CSDK7001"], ContentReader.Read(new("seeds/a.txt", "---\ntitle: Later\nplace: Velm\n---\n" + Body), ReadOptions.Default, TestContext.Current.CancellationToken).WithFields().Select(finding => finding.RuleId));

    [Fact]
    public void Any_value_is_a_tree_of_cells_with_places()
    {
        var read = Read("---\ntitle: Later\nfacts:\n  depth: 4.50\n  seen: [2024-01-05, '17', 17, ~]\n---\n" + Body, null);
        Assert.Empty(read.Findings);
        var facts = read.Article.Fields.Value("facts")!;
        Assert.Equal(("depth,seen", CellKind.Map), (string.Join(',', facts.Keys), facts.Kind));
        Assert.Equal(CellKind.Decimal, facts.Find("depth")!.Kind);
        Assert.Equal(["Date 2024-01-05 5:10", "Text 17 5:22", "Integer 17 5:28", "Null ~ 5:32"], facts.Find("seen")!.Items.Select(item => $"{item.Kind} {item.Text} {item.Place.Start.Line}:{item.Place.Start.Column}"));
        Assert.Equal("depth".Length + "seen".Length + "4.50".Length + "2024-01-05".Length + "17".Length + "17".Length + "~".Length, facts.Characters);
    }

    [Fact]
    public void A_list_of_pictures_has_one_shape()
    {
        var read = Read("---\ntitle: Later\ngalleries: [a.jpg, { src: b.jpg, alt: Pier }]\n---\n" + Body, null);
        Assert.Empty(read.Findings);
        Assert.Equal(["src=a.jpg", "src=b.jpg alt=Pier"], read.Article.Fields.Value("galleries")!.Items.Select(image => string.Join(' ', image.Keys.Zip(image.Items, (key, item) => $"{key}={item.Text}"))));
    }

    [Fact]
    public void Equal_files_have_equal_fields() =>
        Assert.Equal(Read("---\nplace: Velm\nfacts: { a: [1] }\n---\n" + Body, null).Article.Fields, Read("---\nplace: Velm\nfacts: { a: [1] }\n---\n" + Body, null).Article.Fields);

    [Theory]
    [InlineData("---\ntitle: Later\ndraft: true\nplace: Velm\nfacts: { depth: 4.5 }\n---\n", null)]
    [InlineData("---\ntitle: Later\ndraft: true\n---\n", "place: Velm\nfacts: { depth: 4.5 }\n")]
    public void It_lies_in_the_layout(string front, string? sidecar)
    {
        var block = CompiledArticle.Of(Read(front + Body, sidecar)).Block!;
        var isAside = sidecar is null ? 0 : 1;
        Assert.Equal(
            [$"draft Boolean true 0", $"place Text Velm {isAside}", $"facts Map  {isAside}", $"depth Decimal 4.5 {isAside}"],
            Enumerable.Range(0, Fields(block).Rows).Select(i => $"{Text(block, i, FieldColumn.Key)} {(CellKind)Fields(block)[i, FieldColumn.Kind]} {Text(block, i, FieldColumn.Text)} {Fields(block)[i, FieldColumn.IsAside]}"));
    }

    private static TableReader Fields(LayoutBlock block) => new BlockReader(block.Numbers).Table(ArticleLayout.Fields);

    private static string Text(LayoutBlock block, int row, int column)
    {
        var number = Fields(block)[row, column];
        var ends = new BlockReader(block.Numbers).Table(ArticleLayout.Texts);
        var start = number < 2 ? 0 : ends[number - 2, 0];
        return number == 0 ? "" : Encoding.UTF8.GetString(block.Texts[start..ends[number - 1, 0]]);
    }

    [Fact]
    public void The_json_schema_and_the_table_have_it()
    {
        var json = FrontMatterFiles.JsonSchema(Schema);
        Assert.Equal("The place that the article is about.", json["properties"]!["place"]!["description"]!.GetValue<string>());
        Assert.Equal("#/$defs/text", json["properties"]!["place"]!["$ref"]!.GetValue<string>());
        Assert.Contains("| `place` | the place that it is about | not known |\n", FrontMatterFiles.Table(Schema), StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_fields_have_one_key() => Assert.Throws<ArgumentException>(() => Schema.With(new FieldDefinition("place", FieldType.Text)));

    private static ReadResult Read(string text, string? sidecar) => ContentReader.Read(
        new("seeds/a.txt", text), ReadOptions.Default with { Fields = Schema }, EntityCatalog.Empty,
        sidecar is null ? null : new("seeds/a.meta.yaml", sidecar), TestContext.Current.CancellationToken);

    private static IEnumerable<string> Shown(EquatableArray<FieldCell> fields) => fields.Select(field => $"{field.Key} {field.Value.Text} {field.IsAside}");
}
