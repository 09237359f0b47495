using System.Text.Json;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Tests.Schemas;
using Json.Schema;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>What a schema says that every article must have is an error where it is missing, whichever field it is.</summary>
public class RequiredFieldTests
{
    private const string Body = "From Monday on the ferries leave ten minutes later, the harbour office says.\n\nNobody knows why the change comes now, in the middle of the season.\n";

    private static readonly FieldSchema Schema = new FieldSchema(BuiltInFields.Schema.Fields.Select(static field => field.Key == FieldKeys.Section ? field with { IsRequired = true } : field).ToEquatableArray())
        .With(new FieldDefinition("desk", FieldType.Text) { IsRequired = true, Description = "Who edits it.", OtherNames = new(["department"]) });

    private static readonly Lazy<JsonSchema> Json = new(static () =>
    {
        var schema = FrontMatterFiles.JsonSchema(Schema).AsObject();
        // Two schemas of one id cannot be loaded in one process.
        schema.Remove("$id");
        return JsonSchema.FromText(schema.ToJsonString());
    });

    [Theory]
    [InlineData("---\ntitle: Later\nsection: Coast\ndesk: News\n---\n", null)]
    [InlineData("---\ntitle: Later\nsection: Coast\n---\n", "desk: News\n")]
    [InlineData("Later\n\n", "desk: News\nsection: Coast\n")]
    // There, but not in a way that can be used: one fault, one finding.
    [InlineData("---\nsection: Coast\ndesk: [News]\n---\n", null, "CSDK2009 desk")]
    [InlineData("---\nsection: Coast\ndesk:\n---\n", null, "CSDK2010 desk")]
    [InlineData("---\nsection: Coast\n---\n", "desk:\n", "CSDK2010 desk")]
    [InlineData("---\nsectoin: Coast\ndepartment: News\n---\n", null, "CSDK2006 sectoin", "CSDK2006 department")]
    [InlineData("---\ntitle: Later\n---\n", null, "CSDK2028 section", "CSDK2028 desk")]
    [InlineData("---\ntitle: Later\nsection: Coast\n---\n", "tags: [ferry]\n", "CSDK2028 desk")]
    [InlineData("---\n---\nLater\n\n", null, "CSDK2028 section", "CSDK2028 desk")]
    [InlineData("Later\n\n", null, "CSDK2028 section", "CSDK2028 desk")]
    [InlineData("+++\ntitle = \"Later\"\n+++\n", null, "CSDK2028 section", "CSDK2028 desk")]
    [InlineData("{ \"title\": \"Later\", \"section\": \"Coast\" }\n\n", null, "CSDK2028 desk")]
    [InlineData("Later\n\n", "section: Coast\n", "CSDK2028 desk")]
    // Beside another fault of a field every missing one is told.
    [InlineData("---\nsection: Coast\nlanguage: english\n---\n", null, "CSDK2013 english", "CSDK2028 desk")]
    public void What_is_missing_is_an_error(string front, string? sidecar, params string[] findings) =>
        Assert.Equal(findings.Order(StringComparer.Ordinal), Read(front + Body, sidecar).WithFields(Schema).Select(static finding => finding.RuleId + " " + finding.Arguments[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("---\ntitle: 'Later\n---\n", null, "CSDK2001")]
    [InlineData("---\ntitle: Later\n", null, "CSDK2007")]
    [InlineData("+++\ntitle = \"Later\n+++\n", null, "CSDK2040")]
    [InlineData("+++\ntitle = \"Later\"\n", null, "CSDK2007")]
    [InlineData("++++\ntitle = \"Later\"\n++++\n", null, "CSDK2022")]
    [InlineData("{ \"title\": Later }\n", null, "CSDK2043")]
    [InlineData("---\n- Later\n---\n", null, "CSDK2008")]
    [InlineData("---\ntitle: Later\n---\n", "- Later\n", "CSDK2008")]
    public void Where_the_keys_cannot_be_read_nothing_is_missing(string front, string? sidecar, string id) =>
        Assert.Equal([id], Read(front + Body, sidecar).Findings.Select(static finding => finding.RuleId).Where(static rule => rule.StartsWith("CSDK20", StringComparison.Ordinal)));

    [Fact]
    public void An_empty_file_has_one_fault() => Assert.Equal(["CSDK1003"], Read("", null).Findings.Select(static finding => finding.RuleId));

    [Fact]
    public void It_is_told_where_keys_would_be_written()
    {
        Assert.Equal(["seeds/a.txt", "seeds/a.txt"], Read("---\ntitle: Later\n---\n" + Body, "tags: [ferry]\n").Findings.Select(static finding => finding.LogicalPath));
        Assert.Equal(["seeds/a.meta.yaml", "seeds/a.meta.yaml"], Read("Later\n\n" + Body, "tags: [ferry]\n").Findings.Select(static finding => finding.LogicalPath));
    }

    [Theory]
    [InlineData("section: Coast\ndesk: News\n", true)]
    [InlineData("section: Coast\n", false)]
    [InlineData("title: Later\n", false)]
    public void The_json_schema_says_the_same(string yaml, bool isRight)
    {
        Assert.Equal(isRight, Json.Value.Evaluate(JsonSerializer.SerializeToElement(YamlJson.Of(yaml))).IsValid);
        Assert.Equal(isRight, Read($"---\n{yaml}---\n{Body}", null).Findings.All(static finding => finding.RuleId != "CSDK2028"));
    }

    private static ReadResult Read(string text, string? sidecar) => ContentReader.Read(
        new("seeds/a.txt", text), ReadOptions.Default with { Fields = Schema }, EntityCatalog.Empty,
        sidecar is null ? null : new("seeds/a.meta.yaml", sidecar), TestContext.Current.CancellationToken);
}
