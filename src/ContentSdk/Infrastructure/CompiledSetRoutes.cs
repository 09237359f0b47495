using ContentSdk.Reading;

namespace ContentSdk.Infrastructure;

// Routes are read from the block of the set, so that an app that answers one request makes one article.
public abstract partial class CompiledSet
{
    private string[]? _allRoutes;
    private Dictionary<string, int>? _placesOfRoutes;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Routes => Array.AsReadOnly(AllRoutes);

    /// <inheritdoc/>
    public override Article? FindByRoute(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        var places = _placesOfRoutes ?? Once.Publish(ref _placesOfRoutes, FindPlaces());
        return places.TryGetValue(route, out var place) ? ArticleAt(place) : null;
    }

    private string[] AllRoutes => _allRoutes ?? Once.Publish(ref _allRoutes, ReadRoutes());

    private string[] ReadRoutes()
    {
        IArticleHome home = this;
        var routes = new string[ArticleCount];
        for (var i = 0; i < routes.Length; i++)
            routes[i] = home.RouteOf(i)!;
        return routes;
    }

    private Dictionary<string, int> FindPlaces()
    {
        var routes = AllRoutes;
        var places = new Dictionary<string, int>(routes.Length, StringComparer.Ordinal);
        for (var i = 0; i < routes.Length; i++)
            places.TryAdd(routes[i], i);
        return places;
    }
}
