using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace ContentSdk.AspNetCore.Serving;

// An endpoint for all methods takes from the others at its address what the framework would answer with 405 or 415. So the page for
// addresses that do not exist is a candidate for GET and HEAD, and for other methods only where no other endpoint fits the path.
internal sealed class NotFoundMethodPolicy(ParameterPolicyFactory parameters) : MatcherPolicy, INodeBuilderPolicy
{
    private static readonly object Read = new(), Missing = new();

    // Before the policies of methods and media types, which then see the other endpoints only.
    public override int Order => int.MinValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        endpoints.Any(NotFoundPolicy.IsPage) && !endpoints.All(NotFoundPolicy.IsPage);

    public IReadOnlyList<PolicyNodeEdge> GetEdges(IReadOnlyList<Endpoint> endpoints)
    {
        var others = endpoints.Where(static endpoint => !NotFoundPolicy.IsPage(endpoint)).ToList();
        var paths = others.OfType<RouteEndpoint>().Select(endpoint => new EndpointPath(endpoint.RoutePattern, parameters)).ToArray();
        return
        [
            new(Read, endpoints),
            new(Missing, endpoints.Where(NotFoundPolicy.IsPage).ToList()),
            new(paths, others),
        ];
    }

    public PolicyJumpTable BuildJumpTable(int exitDestination, IReadOnlyList<PolicyJumpTableEdge> edges)
    {
        var known = edges.First(static edge => edge.State is EndpointPath[]);
        return new Table(
            edges.First(static edge => edge.State == Read).Destination,
            edges.First(static edge => edge.State == Missing).Destination,
            known.Destination,
            (EndpointPath[])known.State);
    }

    private sealed class Table(int read, int missing, int known, EndpointPath[] paths) : PolicyJumpTable
    {
        public override int GetDestination(HttpContext httpContext)
        {
            var method = httpContext.Request.Method;
            if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
                return read;
            return Array.Exists(paths, path => path.Fits(httpContext)) ? known : missing;
        }
    }
}
