using ContentSdk.Infrastructure;

namespace ContentSdk;

// The articles of a set by the paths of their pages.
public abstract partial class ContentSet
{
    private Dictionary<string, Article>? _routes;

    /// <summary>The routes of <see cref="Articles"/>, in the same order: <see cref="Article.Route"/>.</summary>
    public virtual IReadOnlyList<string> Routes => Array.AsReadOnly(Articles.Select(RouteOf).ToArray());

    /// <summary>
    /// The article with this <see cref="Article.Route"/>, spelled exactly so, or null; of several, the first by slug. Takes the same time
    /// however many articles there are, and makes no other article.
    /// </summary>
    /// <param name="route">The route, such as <c>/harbour/ferry-times/</c>.</param>
    public virtual Article? FindByRoute(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return (_routes ?? Once.Publish(
            ref _routes,
            Articles.DistinctBy(RouteOf, StringComparer.Ordinal).ToDictionary(RouteOf, StringComparer.Ordinal))).GetValueOrDefault(route);
    }

    // Articles of a set have routes. Only the texts of items may have none.
    private static string RouteOf(Article article) => article.Route ?? $"/{article.Slug}/";
}
