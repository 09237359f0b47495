using ContentSdk.Engine.Formats.Json;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Toml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Formats.Nodes;

/// <summary>A text of TOML or JSON that was read, alone in its file.</summary>
internal sealed class DataText
{
    private DataText(string text, Func<SourceDocument, TextRange, DataLimits, ICollection<Finding>, DataMapping?> read)
    {
        Document = new("seeds/a.md", text);
        Root = read(Document, new(0, Document.Text.Length), DataLimits.FrontMatter, Findings);
    }

    public SourceDocument Document { get; }

    public DataMapping? Root { get; }

    public List<Finding> Findings { get; } = [];

    /// <summary>The tree, with marks around what is text whatever it looks like: <c>{name: “Orla”, age: 3}</c>.</summary>
    public string Tree => Show(Root);

    /// <summary>The findings with their places and messages, a line each.</summary>
    public string Faults => string.Join('\n', Findings.Select(static finding =>
        $"{finding.Start.Line}:{finding.Start.Column}-{finding.End.Column} {Name(finding)} {string.Join(" | ", finding.Arguments)}".TrimEnd()));

    public static DataText Toml(string text) => new(text, TomlReader.Read);

    public static DataText Json(string text) => new(text, JsonReader.Read);

    /// <summary>All nodes, keys too.</summary>
    public IEnumerable<DataNode> Nodes => Below(Root);

    private static string Name(Finding finding) => RuleCatalog.MessageOf(finding).Length == 0 ? "" : finding.Message.Length > 0 ? finding.Message : finding.RuleId;

    private static IEnumerable<DataNode> Below(DataNode? node) => node switch
    {
        null => [],
        DataSequence sequence => [sequence, .. sequence.Items.SelectMany(Below)],
        DataMapping mapping => [mapping, .. mapping.Entries.SelectMany(entry => Below(entry.Key).Concat(Below(entry.Value)))],
        _ => [node],
    };

    private static string Show(DataNode? node) => node switch
    {
        null => "nothing",
        DataScalar { IsComplete: false } => "?",
        DataScalar scalar => scalar.IsQuoted ? $"“{scalar.Value.Replace("\n", "⏎", StringComparison.Ordinal)}”" : scalar.Value,
        DataSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Show)) + "]",
        DataMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => entry.Key.Value + ": " + Show(entry.Value))) + "}",
        _ => throw new InvalidOperationException(),
    };
}
