using System.Text.Json.Nodes;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Schemas;

/// <summary>YAML as an editor sees it that holds it to a JSON Schema: by the core schema of YAML 1.2.</summary>
internal static class YamlJson
{
    public static JsonNode? Of(string yaml)
    {
        var findings = new List<Finding>();
        var root = YamlReader.Read(new SourceDocument("a.yaml", yaml), new(0, yaml.Length), DataLimits.File, findings);
        Assert.Empty(findings);
        return Of(root);
    }

    private static JsonNode? Of(DataNode? node) => node switch
    {
        DataMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        DataSequence list => new JsonArray([.. list.Items.Select(Of)]),
        DataScalar { IsQuoted: true } text => text.Value,
        DataScalar { IsNull: false } scalar => scalar.Value switch
        {
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            var value when long.TryParse(value, out var number) => number,
            var value => value,
        },
        _ => null,
    };
}
