using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace ContentSdk.AspNetCore.Serving;

/// <summary>Whether a path fits the pattern of an endpoint with its constraints, whatever the method of the request.</summary>
internal sealed class EndpointPath
{
    private readonly TemplateMatcher _matcher;
    private readonly List<(string Parameter, IRouteConstraint Constraint)> _constraints = [];

    public EndpointPath(RoutePattern pattern, ParameterPolicyFactory parameters)
    {
        // A template knows constraints by their names only.
        var bare = RoutePatternFactory.Pattern(
            pattern.PathSegments.Select(static segment => RoutePatternFactory.Segment(segment.Parts.Select(WithoutPolicies))));
        _matcher = new(new RouteTemplate(bare), new RouteValueDictionary(pattern.Defaults));
        foreach (var (name, references) in pattern.ParameterPolicies)
        {
            foreach (var reference in references)
            {
                if (parameters.Create(pattern.GetParameter(name), reference) is IRouteConstraint constraint)
                    _constraints.Add((name, constraint));
            }
        }
    }

    public bool Fits(HttpContext context)
    {
        var values = new RouteValueDictionary();
        return _matcher.TryMatch(context.Request.Path, values) && _constraints.TrueForAll(
            each => each.Constraint.Match(context, route: null, each.Parameter, values, RouteDirection.IncomingRequest));
    }

    private static RoutePatternPart WithoutPolicies(RoutePatternPart part) => part is RoutePatternParameterPart parameter
        ? RoutePatternFactory.ParameterPart(parameter.Name, parameter.Default, parameter.ParameterKind)
        : part;
}
