using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>Reads the file of an entity catalog: <c>entities.yaml</c>.</summary>
public static class CatalogReader
{
    /// <summary>Reads one catalog file. Whatever is in it, everything wrong becomes a finding, and the other entities come out.</summary>
    public static CatalogFile Read(SourceDocument document)
    {
        List<Finding> faults = [], findings = [];
        EncodingRules.Check(document, faults);
        // An empty catalog declares nothing, as one with comments alone does.
        findings.AddRange(faults.Where(static finding => finding.RuleId != BlankRule.Blank.Id));
        var items = new List<CatalogItem>();
        if (document.EncodingFault == EncodingFault.None)
            ReadItems(document, YamlReader.Read(document, new(0, document.Text.Length), DataLimits.File, findings), items, findings);
        // The marks of a merge are no YAML, and that is one fault.
        if (faults.Find(static finding => finding.RuleId == MergeConflictRule.Conflict.Id) is { } conflict)
            findings.RemoveAll(finding => finding.RuleId == YamlRules.Syntax.Id && finding.Start.Line >= conflict.Start.Line);
        return new(document.LogicalPath, items.ToEquatableArray(), InOrder(findings));
    }

    /// <summary>What is left of a file on which our own code failed.</summary>
    public static CatalogFile Unread(SourceDocument document, Finding fault) => new(document.LogicalPath, default, new([fault]));

    private static void ReadItems(SourceDocument document, DataNode? root, List<CatalogItem> items, List<Finding> findings)
    {
        if (root is DataMapping { Entries: [{ Value: DataSequence { Items: [DataMapping, ..] } wrapped } entry] }
            && !CatalogItemReader.Keys.Contains(entry.Key.Value))
        {
            findings.Add(Finding.At(document, entry.Key.Range, CatalogRules.KeyAbove, entry.Key.Value));
            root = wrapped;
        }
        if (root is not DataSequence list)
        {
            if (root is { IsComplete: true } and not DataScalar { IsNull: true })
                findings.Add(NotList(document, root));
            return;
        }
        foreach (var node in list.Items)
        {
            if (node is DataMapping mapping)
            {
                if (new CatalogItemReader(document, mapping, findings).Read() is { } item)
                    items.Add(item);
            }
            else if (node.IsComplete)
            {
                findings.Add(Finding.At(document, FirstLine(document, node.Range), CatalogRules.NotEntity));
            }
        }
    }

    private static Finding NotList(SourceDocument document, DataNode root) =>
        root is DataMapping { Entries: [{ Value: DataMapping, Key: var name }, ..] }
            ? Finding.At(document, name.Range, CatalogRules.NameAsKey, Snippet.Of(name.Value))
            : Finding.At(document, FirstLine(document, root.Range), CatalogRules.NoEntity);

    internal static TextRange FirstLine(SourceDocument document, TextRange range)
    {
        var end = range.IsEmpty ? -1 : document.Text.IndexOf('\n', range.Start, range.Length);
        return end < 0 ? range : TextRange.FromBounds(range.Start, end);
    }

    internal static EquatableArray<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderBy(static finding => finding.LogicalPath, StringComparer.Ordinal).ThenBy(static finding => finding.Range.Start)
        .ThenBy(static finding => finding.RuleId, StringComparer.Ordinal).ToEquatableArray();
}
