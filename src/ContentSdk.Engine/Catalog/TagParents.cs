using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>Finds the tag above each tag of a catalog, and circles among them.</summary>
internal static class TagParents
{
    private const int NamesShown = 6, LooksForNames = 200_000;

    /// <summary>The tags with those above them.</summary>
    /// <param name="items">The tags, each with its file; no two with one key.</param>
    /// <param name="findings">Where faults go.</param>
    public static IReadOnlyList<DeclaredTag> Resolve(IReadOnlyList<(string Path, TagItem Item)> items, List<Finding> findings)
    {
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var key in items[i].Item.Tag.SynonymKeys.Prepend(items[i].Item.Tag.Key))
                byKey[key] = i;
        }
        var looksLeft = LooksForNames;
        var parents = new int[items.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            var (path, item) = items[i];
            if (item.Parent is null)
                parents[i] = -1;
            else if (!byKey.TryGetValue(TermNames.Of(item.Parent, isSection: false).Key, out parents[i]))
            {
                (parents[i], looksLeft) = (-1, looksLeft - items.Count);
                findings.Add(Unknown(path, item, looksLeft > 0));
            }
        }
        BreakCircles();
        return [.. items.Select((item, i) => parents[i] < 0 ? item.Item.Tag : item.Item.Tag with
        {
            ParentKey = items[parents[i]].Item.Tag.Key,
        })];

        Finding Unknown(string path, TagItem item, bool looks) =>
            looks && NearestWord.Of(item.Parent!, items.Select(static other => other.Item.Tag.Name)) is { } near
                ? Finding.At(path, item.ParentPlace, TagCatalogRules.MisspelledParent, Snippet.Of(item.Parent!), near)
                : Finding.At(path, item.ParentPlace, TagCatalogRules.UnknownParent, Snippet.Of(item.Parent!));

        // Each tag is walked over once. The first of a circle by file and line loses its parent.
        void BreakCircles()
        {
            var seen = new int[items.Count];
            for (var i = 0; i < parents.Length; i++)
            {
                var at = i;
                while (at >= 0 && seen[at] == 0)
                {
                    seen[at] = i + 1;
                    at = parents[at];
                }
                if (at < 0 || seen[at] != i + 1)
                    continue;
                var (path, item) = items[at];
                findings.Add(Finding.At(path, item.ParentPlace, TagCatalogRules.ParentCircle, item.Tag.Name, Shown(at)));
                parents[at] = -1;
            }
        }

        string Shown(int first)
        {
            var names = new List<string> { items[first].Item.Tag.Name };
            var at = parents[first];
            for (; at != first && names.Count < NamesShown; at = parents[at])
                names.Add(items[at].Item.Tag.Name);
            names.Add(at == first ? items[first].Item.Tag.Name : "…");
            return string.Join(" → ", names);
        }
    }
}
