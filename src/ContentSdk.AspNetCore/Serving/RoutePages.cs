using Microsoft.AspNetCore.Http;

namespace ContentSdk.AspNetCore.Serving;

// The pages of articles at the routes that the build gave them. Reading the routes makes no article.
internal sealed class RoutePages : PageFamily
{
    private readonly ContentSite _site;
    private readonly Func<Article, StoredContent> _contentOf;
    private readonly Dictionary<string, string> _routes;

    public RoutePages(ContentSite site, Func<Article, StoredContent> contentOf, Func<StoredContent, RequestDelegate> answer)
        : base(answer)
    {
        (_site, _contentOf) = (site, contentOf);
        var routes = site.Set.Routes;
        _routes = new(routes.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var route in routes)
            _routes.TryAdd(route.TrimEnd('/'), route);
    }

    public override IEnumerable<int> Segments => _routes.Keys.Select(static path => path.AsSpan().Count('/')).Distinct().Order();

    public override IEnumerable<StoredContent> All => _site.Articles.Select(article => Kept(_contentOf(article)));

    /// <summary>The paths without a slash at their end, those of drafts too.</summary>
    public IEnumerable<string> Keys => _routes.Keys;

    protected override StoredContent? ContentAt(string path) =>
        _routes.TryGetValue(path, out var route) && _site.Set.FindByRoute(route) is { } article && _site.HasPage(article)
            ? _contentOf(article)
            : null;
}
