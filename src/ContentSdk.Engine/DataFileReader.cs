using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Csv;
using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Formats.Json;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Toml;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine;

/// <summary>Reads a file of data, in any of its formats, into values that know no C# type.</summary>
public static class DataFileReader
{
    private const string Json = ".json", Toml = ".toml";

    // A table keeps spaces and tabs at the ends of lines: they may be cells, or part of one.
    private static readonly HashSet<string> NotOfTables = new([TrailingBlankRule.TrailingBlanks.Id], StringComparer.Ordinal);

    // What is said of each value with such a character says more.
    private static readonly HashSet<string> OfCharacters = new(
        [CharacterRules.Control.Id, CharacterRules.Bidirectional.Id, CharacterRules.InnerByteOrderMark.Id], StringComparer.Ordinal);

    /// <summary>Reads one file. Whatever is in it, everything wrong becomes a finding, and what is sound comes out.</summary>
    /// <param name="document">The file. One with an extension that is none of data is read as YAML.</param>
    public static DataFile Read(SourceDocument document)
    {
        List<Finding> ofFile = [], findings = [];
        EncodingRules.Check(document, ofFile);
        var isTable = DataFiles.IsTable(document.LogicalPath);
        Cell? root = null;
        if (ofFile.RemoveAll(static finding => finding.RuleId == BlankRule.Blank.Id) > 0)
            findings.Add(Finding.At(document, default, isTable ? DataFileRules.NoData : DataFileRules.NoValues));
        else if (document.EncodingFault == EncodingFault.None && !ofFile.Exists(static finding => finding.RuleId == BinaryRule.Nul.Id))
            root = isTable ? CsvReader.Read(document, DataLimits.File, findings) : Tree(document, findings);
        // The marks of a merge are part of no format, and that is one fault.
        if (ofFile.Find(static finding => finding.RuleId == MergeConflictRule.Conflict.Id) is { } conflict)
            findings.RemoveAll(finding => finding.Start.Line >= conflict.Start.Line);
        if (findings.Exists(static finding => finding.RuleId == DataFileRules.UnusableCharacter.Id))
            ofFile.RemoveAll(static finding => OfCharacters.Contains(finding.RuleId));
        if (isTable)
            ofFile.RemoveAll(static finding => NotOfTables.Contains(finding.RuleId));
        findings.AddRange(ofFile);
        return new(
            document.LogicalPath,
            root ?? Nothing(document),
            FindingCap.PerFile(CatalogReader.InOrder(findings), DataFileRules.MoreFaults))
        {
            IsComplete = findings.TrueForAll(static finding => !RuleCatalog.Get(finding.RuleId).IsBlocking),
        };
    }

    /// <summary>What is left of a file on which our own code failed.</summary>
    public static DataFile Unread(SourceDocument document, Finding fault) => new(document.LogicalPath, Nothing(document), new([fault]));

    private static Cell Nothing(SourceDocument document) => new(CellKind.Null, "", 0, 0, FilePlace.Of(document, default));

    private static Cell? Tree(SourceDocument document, List<Finding> findings)
    {
        var node = Nodes(document, findings);
        if (node is null or DataScalar { IsNull: true })
        {
            if (findings.Count == 0)
                findings.Add(Finding.At(document, default, DataFileRules.NoValues));
            return null;
        }
        if (node is DataScalar)
        {
            if (node.IsComplete)
                findings.Add(Finding.At(document, node.Range, DataFileRules.SingleValue));
            return null;
        }
        return NeutralCells.Of(document, node, scalar =>
        {
            // What could not be read is reported.
            if (!scalar.IsComplete)
                return false;
            if (CharacterCheck.Find(document, scalar.Range, scalar.Value) is not { } fault)
                return true;
            findings.Add(fault);
            return false;
        });
    }

    private static DataNode? Nodes(SourceDocument document, List<Finding> findings)
    {
        if (document.LogicalPath.EndsWith(Json, StringComparison.OrdinalIgnoreCase))
            return JsonReader.ReadFile(document, findings);
        if (!document.LogicalPath.EndsWith(Toml, StringComparison.OrdinalIgnoreCase))
            return YamlReader.Read(document, FrontMatterReader.WithoutFence(document), DataLimits.File, findings);
        // A file of comments alone is a table without keys.
        var table = TomlReader.Read(document, new(0, document.Text.Length), DataLimits.File, findings);
        return table is { Entries.Count: > 0 } ? table : null;
    }
}
