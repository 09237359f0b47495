using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ContentSdk.AspNetCore.Serving;

// Routes that match one path, whatever characters it has: nothing of a path is read as the syntax of a template.
internal static class SitePatterns
{
    public static RoutePattern Of(PathString path)
    {
        var segments = path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var text = path.Value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return RoutePatternFactory.Pattern(text, segments.Select(static (segment, index) => SegmentOf(segment, index)));
    }

    // A literal cannot have a question mark, so such a segment is a parameter of which one value is allowed.
    private static RoutePatternPathSegment SegmentOf(string segment, int index) => segment.Contains('?', StringComparison.Ordinal)
        ? RoutePatternFactory.Segment(
            RoutePatternFactory.ParameterPart(
                string.Create(CultureInfo.InvariantCulture, $"segment{index}"),
                @default: null,
                RoutePatternParameterKind.Standard,
                RoutePatternFactory.Constraint(new OnlyValue(segment))))
        : RoutePatternFactory.Segment(RoutePatternFactory.LiteralPart(segment));

    private sealed class OnlyValue(string value) : IRouteConstraint
    {
        public bool Match(
            HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            values.TryGetValue(routeKey, out var given) && string.Equals(given as string, value, StringComparison.OrdinalIgnoreCase);
    }
}
