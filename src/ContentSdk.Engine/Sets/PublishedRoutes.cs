using ContentSdk.Engine.Model;
using ContentSdk.Engine.Routes;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Sets;

/// <summary>Finds routes that were published and that no article has any more.</summary>
internal static class PublishedRoutes
{
    /// <summary>Reports each such route at the article that had it; returns those whose file is gone.</summary>
    /// <param name="articles">The articles with their routes.</param>
    /// <param name="records">What is known of them, in the same order.</param>
    /// <param name="options">What the project says.</param>
    /// <param name="report">Where problems of articles go.</param>
    public static EquatableArray<PublishedRoute> Check(
        IReadOnlyList<IndexedArticle> articles, IReadOnlyList<ArticleIndexRecord> records, SetOptions options,
        Action<int, SetProblem> report)
    {
        if (options.Baseline is not { Routes.Count: > 0 } baseline)
            return default;
        var routes = new HashSet<string>(StringComparer.Ordinal);
        var byPath = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
        {
            byPath[records[i].LogicalPath] = i;
            if (articles[i].Route is { } route && !records[i].IsDraft)
                routes.Add(route);
        }
        var gone = new List<PublishedRoute>();
        foreach (var published in baseline.Routes.Where(published => !routes.Contains(published.Route)))
        {
            if (!byPath.TryGetValue(published.LogicalPath, out var article))
                gone.Add(published);
            else if (WordingOf(published.Route, articles[article], records[article], options) is var wording)
                report(article, new(wording.Message.RuleId, null, wording.Arguments) { Message = wording.Message.Name });
        }
        return gone.ToEquatableArray();
    }

    private static Wording WordingOf(string published, IndexedArticle article, ArticleIndexRecord record, SetOptions options)
    {
        if (record.IsDraft || options.LeavesOut(record) || article.Route is not { } route)
            return new(RouteRules.UnpublishedRoute, published);
        return SlugOf(published, record, options, article.Collection) is { } slug
            ? new(RouteRules.MovedRoute, published, route, slug)
            : new(RouteRules.ChangedRoute, published, route);
    }

    // The slug that would give the article its old route.
    private static string? SlugOf(string published, ArticleIndexRecord record, SetOptions options, string? collection) =>
        options.Routes.For(collection) is { } template
            ? published.Split('/').LastOrDefault(part =>
                part.Length > 0 && template.Of(new(part, record.Section, record.Language, record.Published), out _) == published)
            : null;
}
