using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Collections;

/// <summary>Sees to it that each item of a collection has a name of its own.</summary>
internal static class DistinctItems
{
    /// <summary>
    /// The items: those of files by slug, rows in their order. Of several with one name the first is kept, and each other is a finding.
    /// </summary>
    public static List<ContentItem> Of(CollectionSchema schema, IEnumerable<ContentItem> items, List<Finding> findings)
    {
        var bySlug = new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        var byIdentifier = new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        var kept = new List<ContentItem>();
        foreach (var item in schema.IsData ? items : items.OrderBy(static item => item.LogicalPath, StringComparer.Ordinal))
        {
            if (item.Slug.Length == 0)
            {
                kept.Add(item);
                continue;
            }
            if (bySlug.TryGetValue(item.Slug, out var first) || byIdentifier.TryGetValue(item.Identifier, out first))
            {
                findings.Add(Repeated(schema, item, first));
                continue;
            }
            bySlug.Add(item.Slug, item);
            byIdentifier.Add(item.Identifier, item);
            kept.Add(item);
        }
        return schema.IsData ? kept : [.. kept.OrderBy(static item => item.Slug, StringComparer.Ordinal)];
    }

    private static Finding Repeated(CollectionSchema schema, ContentItem item, ContentItem first)
    {
        var (path, place) = item.Place;
        var (name, other) = schema.IsData ? (item.Title, first.Title) : (item.Slug, first.Slug);
        var where = schema.IsData ? $"line {first.Place.Place.Start.Line.Invariant()}" : first.LogicalPath;
        if (name != other)
        {
            return Finding.At(
                path, place, CollectionRules.SimilarItem, Snippet.Of(name), schema.Name, Snippet.Of(other), where);
        }
        return schema.IsData
            ? Finding.At(
                path, place, CollectionRules.DuplicateRow, Snippet.Of(name), schema.Name,
                first.Place.Place.Start.Line.Invariant(), schema.KeyProperty)
            : Finding.At(path, place, CollectionRules.DuplicateItem.Id, Snippet.Of(name), schema.Name, first.LogicalPath);
    }
}
