using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ContentSdk.AspNetCore.Serving;

// The paths of all pages and files that have one number of segments, in one endpoint: an endpoint for each path would cost an app with
// thousands of pages its time when it starts. The segments are parameters that only known paths fit. The framework prefers these to
// parameters that anything fits, but not to literals: what the host maps to the very same path wins.
internal sealed class PageRoutes(int segments) : IRouteConstraint
{
    private readonly Dictionary<string, SitePage> _pages = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PageFamily> _families = [];

    /// <summary>The pattern of the endpoint.</summary>
    public RoutePattern Pattern() => RoutePatternFactory.Pattern(
        "/" + string.Join('/', Enumerable.Range(0, segments).Select(static i => $"{{{NameOf(i)}}}")),
        Enumerable.Range(0, segments).Select(i => RoutePatternFactory.Segment(RoutePatternFactory.ParameterPart(
            NameOf(i), @default: null, RoutePatternParameterKind.Standard, RoutePatternFactory.Constraint(this)))));

    public void Add(CanonicalPath path, RequestDelegate answer)
    {
        // A request may have the slash at its end or not.
        _pages[path.Key] = _pages[path.Key + "/"] = new(path, answer);
    }

    public void Add(PageFamily family) => _families.Add(family);

    public Task AnswerAsync(HttpContext context)
    {
        if (Find(context.Request.Path, out var group) is { } page)
            return page.Path.IsThatOf(context.Request) ? page.Answer(context) : page.Path.RedirectAsync(context, group);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    // The framework asks for each segment. The path is known with the first.
    public bool Match(
        HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        routeKey != NameOf(0) || (httpContext is not null && Find(httpContext.Request.Path, out _) is not null);

    private static string NameOf(int segment) => segment == 0 ? "s0" : string.Create(CultureInfo.InvariantCulture, $"s{segment}");

    // In a group of routes, the path of the group comes before that of the page.
    private SitePage? Find(PathString path, out int group)
    {
        group = 0;
        var whole = path.Value ?? "";
        if (Find(whole) is { } page)
            return page;
        var rest = WithoutGroup(whole);
        group = whole.Length - rest.Length;
        return group > 0 ? Find(rest) : null;
    }

    private SitePage? Find(string path)
    {
        if (_pages.TryGetValue(path, out var page))
            return page;
        SitePage? redirect = null;
        foreach (var family in _families)
        {
            // Another name of a tag leads to its page, where no page has that path.
            if (family.Find(path) is { } found)
            {
                if (found.Path.IsKey(path))
                    return found;
                redirect ??= found;
            }
        }
        return redirect;
    }

    // The last segments.
    private string WithoutGroup(string path)
    {
        var start = path.EndsWith('/') ? path.Length - 1 : path.Length;
        for (var i = 0; i < segments && start > 0; i++)
            start = path.LastIndexOf('/', start - 1);
        return start > 0 ? path[start..] : "";
    }
}
