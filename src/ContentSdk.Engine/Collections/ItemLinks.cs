using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Collections;

/// <summary>Holds the links in values of items to the content files that there are. Those of files with text, the set looks at.</summary>
public static class ItemLinks
{
    /// <summary>What of an article links of items depend on, so that other edits of it leave them alone.</summary>
    public static ArticleIndexRecord TargetOf(ArticleIndexRecord article) => new(article.LogicalPath, "", "", article.Title, default)
    {
        Anchors = article.Anchors,
        IsDraft = article.IsDraft,
        Embargo = article.Embargo,
    };

    /// <summary>The logical path that a link of an item leads to; null where that is out of the project.</summary>
    public static string? PathOf(ContentItem item, FileLink link) => ContentPath.Combine(item.LogicalPath, link.Path);

    /// <summary>The logical path of a file beside the content that an item names; null where that is out of the project.</summary>
    public static string? PathOf(ContentItem item, AssetLink asset) => ContentPath.Combine(item.LogicalPath, asset.Path);

    /// <returns>The articles that they lead to.</returns>
    internal static EquatableArray<FieldTarget> Check(
        IEnumerable<ContentItem> items, EquatableArray<ArticleIndexRecord> linkable, SetOptions options, List<Finding> findings)
    {
        var linking = items.Where(static item => item.Links.Count > 0).ToList();
        if (linking.Count == 0)
            return default;
        List<ArticleIndexRecord> articles = [.. linkable.OrderBy(static article => article.LogicalPath, StringComparer.Ordinal)];
        var files = new LinkedFiles(
            articles, options, [.. linking.Select(static other => other.LogicalPath).Distinct(StringComparer.Ordinal)]);
        var targets = new List<FieldTarget>();
        foreach (var item in linking)
        {
            var from = new ArticleIndexRecord(item.LogicalPath, "", "", "", default)
            {
                Links = item.Links.Select(static link => link.Link).ToEquatableArray(),
                IsDraft = item.IsDraft,
                Embargo = item.Embargo,
            };
            foreach (var (link, target) in files.Of(from, Report))
                targets.Add(new(PathOf(item, link)!, articles[target].LogicalPath));

            void Report(SetProblem problem)
            {
                var place = item.Links[problem.Link.GetValueOrDefault()].Place;
                var finding = Finding.At(item.LogicalPath, place, problem.RuleId, [.. problem.Arguments]);
                findings.Add(finding with { Message = problem.Message });
            }
        }
        return targets.Distinct().ToEquatableArray();
    }
}
