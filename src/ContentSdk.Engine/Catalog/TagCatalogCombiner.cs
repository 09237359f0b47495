using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>Puts the files of the tag catalog together and holds their tags against each other.</summary>
public static class TagCatalogCombiner
{
    /// <summary>The catalog of all files. Their order does not matter.</summary>
    public static TagCatalogSet Combine(IEnumerable<TagCatalogFile> files)
    {
        var sorted = files.OrderBy(static file => file.LogicalPath, StringComparer.Ordinal).ToList();
        var findings = sorted.SelectMany(static file => file.Findings).ToList();
        var names = new Dictionary<string, (DeclaredTag Owner, string Where)>(StringComparer.Ordinal);
        var members = new Dictionary<string, (DeclaredTag Owner, string Where)>(StringComparer.Ordinal);
        var kept = new List<(string Path, TagItem Item)>();
        foreach (var file in sorted)
        {
            foreach (var item in file.Items)
            {
                if (Claim(file.LogicalPath, item) is { } claimed)
                    kept.Add((file.LogicalPath, claimed));
            }
        }
        var tags = TagParents.Resolve(kept, findings);
        return new(
            tags.Count == 0 ? TagCatalog.Empty : new(tags.OrderBy(static tag => tag.Key, StringComparer.Ordinal).ToEquatableArray()),
            FindingCap.PerFile(CatalogReader.InOrder(findings), TagCatalogRules.MoreFaults));

        // A tag that is there already is left out, a synonym that is there already is none.
        TagItem? Claim(string path, TagItem item)
        {
            var tag = item.Tag;
            if (names.TryGetValue(tag.Key, out var first))
            {
                findings.Add(Finding.At(path, item.Names[0], TagCatalogRules.RepeatedName, tag.Name, first.Owner.Name, first.Where));
                return null;
            }
            names.Add(tag.Key, (tag, Where(path, item.Names[0])));
            var synonyms = new List<int>();
            for (var i = 0; i < tag.Synonyms.Count; i++)
            {
                if (names.TryGetValue(tag.SynonymKeys[i], out var other))
                {
                    findings.Add(Finding.At(
                        path, item.Names[i + 1], TagCatalogRules.RepeatedName, tag.Synonyms[i], other.Owner.Name, other.Where));
                    continue;
                }
                names.Add(tag.SynonymKeys[i], (tag, Where(path, item.Names[i + 1])));
                synonyms.Add(i);
            }
            if (members.TryGetValue(tag.Identifier, out var taken))
                findings.Add(Finding.At(path, item.Member, TagCatalogRules.RepeatedMember, tag.Identifier, taken.Owner.Name, taken.Where));
            else
                members.Add(tag.Identifier, (tag, Where(path, item.Member)));
            return synonyms.Count == tag.Synonyms.Count ? item : item with
            {
                Tag = tag with
                {
                    Synonyms = synonyms.Select(i => tag.Synonyms[i]).ToEquatableArray(),
                    SynonymKeys = synonyms.Select(i => tag.SynonymKeys[i]).ToEquatableArray(),
                },
            };
        }
    }

    private static string Where(string path, FilePlace place) => path + "(" + place.Start.Line.Invariant() + ")";
}
