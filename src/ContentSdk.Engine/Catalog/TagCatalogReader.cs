using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>Reads a file of the tag catalog: <c>tags.yaml</c>.</summary>
public static class TagCatalogReader
{
    /// <summary>Reads one file. Whatever is in it, everything wrong becomes a finding, and the other tags come out.</summary>
    public static TagCatalogFile Read(SourceDocument document)
    {
        List<Finding> faults = [], findings = [];
        EncodingRules.Check(document, faults);
        // An empty catalog declares nothing, as one with comments alone does.
        findings.AddRange(faults.Where(static finding => finding.RuleId != BlankRule.Blank.Id));
        var items = new List<TagItem>();
        if (document.EncodingFault == EncodingFault.None)
            ReadItems(document, YamlReader.Read(document, new(0, document.Text.Length), DataLimits.File, findings), items, findings);
        // The marks of a merge are no YAML, and that is one fault.
        if (faults.Find(static finding => finding.RuleId == MergeConflictRule.Conflict.Id) is { } conflict)
            findings.RemoveAll(finding => finding.RuleId == YamlRules.Syntax.Id && finding.Start.Line >= conflict.Start.Line);
        return new(document.LogicalPath, items.ToEquatableArray(), CatalogReader.InOrder(findings));
    }

    /// <summary>What is left of a file on which our own code failed.</summary>
    public static TagCatalogFile Unread(SourceDocument document, Finding fault) => new(document.LogicalPath, default, new([fault]));

    private static void ReadItems(SourceDocument document, DataNode? root, List<TagItem> items, List<Finding> findings)
    {
        if (root is not DataSequence list)
        {
            if (root is { IsComplete: true } and not DataScalar { IsNull: true })
                findings.Add(Finding.At(document, CatalogReader.FirstLine(document, root.Range), TagCatalogRules.NoTag));
            return;
        }
        foreach (var node in list.Items)
        {
            if (node is DataMapping mapping)
            {
                if (new TagItemReader(document, mapping, findings).Read() is { } item)
                    items.Add(item);
            }
            else if (node.IsComplete)
            {
                findings.Add(Finding.At(document, CatalogReader.FirstLine(document, node.Range), TagCatalogRules.NotTag));
            }
        }
    }
}
