using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>The order of the articles by their dates, so that an app that lists the newest need not look at all.</summary>
internal static class DatesOfSet
{
    /// <summary>The index with both facts.</summary>
    /// <param name="index">The articles, resolved.</param>
    /// <param name="records">What is known of each, in the same order.</param>
    public static ContentIndex Add(ContentIndex index, IReadOnlyList<ArticleIndexRecord> records)
    {
        var listed = Enumerable.Range(0, index.Listed).ToList();
        var changes = listed.Where(i => !records[i].IsDraft).SelectMany(i => new[] { records[i].PublishedTicks, records[i].UpdatedTicks });
        return index with
        {
            LastChange = changes.Max(),
            // Equal ones stay in the order of their slugs; what has no date comes last.
            ByDate = listed.Exists(i => records[i].PublishedTicks is not null)
                ? listed.OrderByDescending(i => records[i].PublishedTicks ?? long.MinValue).ToEquatableArray()
                : default,
        };
    }
}
