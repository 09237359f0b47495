using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Formats.Yaml;

/// <summary>A YAML text that was read, alone in its file.</summary>
internal sealed class YamlText
{
    public YamlText(string text, DataLimits? limits = null)
    {
        Document = new("seeds/entities.yaml", text);
        Root = YamlReader.Read(Document, new(0, Document.Text.Length), limits ?? DataLimits.File, Findings);
    }

    public SourceDocument Document { get; }

    public DataNode? Root { get; }

    public List<Finding> Findings { get; } = [];

    /// <summary>The tree with the text of each scalar's range, such as <c>{name: “Orla”}</c> for a quoted one.</summary>
    public string Tree => Show(Root);

    private string Show(DataNode? node) => node switch
    {
        null => "nothing",
        DataScalar scalar => scalar.IsQuoted ? $"“{scalar.Value}”" : scalar.IsNull ? "null" : scalar.Value,
        DataSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Show)) + "]",
        DataMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => entry.Key.Value + ": " + Show(entry.Value))) + "}",
        _ => throw new InvalidOperationException(),
    };
}
