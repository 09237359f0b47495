using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.DataFiles;

/// <summary>A text that was read as a data file.</summary>
internal sealed class DataFileText
{
    public DataFileText(string text, string path = "seeds/offices.csv")
    {
        Document = new(path, text);
        File = DataFileReader.Read(Document);
    }

    public SourceDocument Document { get; }

    public DataFile File { get; }

    /// <summary>The values: “text”, a number as it is, any other with its kind, <c>Date(2025-03-31)</c>.</summary>
    public string Values => Show(File.Root);

    /// <summary>The findings with their places and messages, a line each: <c>2:5-7 extraCells 3 | 2</c>.</summary>
    public string Faults => string.Join('\n', File.Findings.Select(static finding =>
        $"{finding.Start.Line}:{finding.Start.Column}-{End(finding)} {Name(finding)} {string.Join(" | ", finding.Arguments)}".TrimEnd()));

    /// <summary>All cells, those of lists and maps before what is in them.</summary>
    public IEnumerable<Cell> Cells => Below(File.Root);

    public static string Show(Cell cell) => cell.Kind switch
    {
        CellKind.Null => cell.Text.Length == 0 ? "nothing" : $"Null({cell.Text})",
        CellKind.Text => $"“{cell.Text.Replace("\n", "⏎", StringComparison.Ordinal)}”",
        CellKind.Integer or CellKind.Decimal => cell.Text,
        CellKind.List => "[" + string.Join(", ", cell.Items.Select(Show)) + "]",
        CellKind.Map => "{" + string.Join(", ", cell.Keys.Zip(cell.Items, static (key, item) => key + ": " + Show(item))) + "}",
        _ => $"{cell.Kind}({cell.Text})",
    };

    private static IEnumerable<Cell> Below(Cell cell) => cell.Items.SelectMany(Below).Prepend(cell);

    private static string End(Finding finding) => finding.End.Line == finding.Start.Line
        ? $"{finding.End.Column}" : $"{finding.End.Line}:{finding.End.Column}";

    private static string Name(Finding finding) =>
        RuleCatalog.MessageOf(finding).Length > 0 && finding.Message.Length > 0 ? finding.Message : finding.RuleId;
}
