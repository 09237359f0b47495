using System.Text;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Routes;

/// <summary>
/// The path of a page, with values of the article in braces, as ASP.NET Core writes routes: <c>/{section?}/{slug}/</c>. A segment with an
/// optional value that an article does not have is left out.
/// </summary>
/// <param name="Segments">What is between the slashes.</param>
/// <param name="HasFinalSlash">Whether routes end with a slash.</param>
public sealed record RouteTemplate(EquatableArray<RouteSegment> Segments, bool HasFinalSlash)
{
    /// <summary>The route of an article.</summary>
    /// <param name="article">What is known of it.</param>
    /// <param name="missing">What the template needs and the article does not have.</param>
    /// <returns>The route; null where something is missing.</returns>
    public string? Of(RouteFacts article, out RouteValue missing)
    {
        missing = default;
        var route = new StringBuilder();
        foreach (var segment in Segments)
        {
            var start = route.Length;
            route.Append('/');
            foreach (var part in segment.Parts)
            {
                if (part.Value is not { } value)
                {
                    route.Append(part.Literal);
                }
                else if (RouteValues.Of(value, article) is { } text)
                {
                    route.Append(text);
                }
                else if (part.IsOptional)
                {
                    route.Length = start;
                    break;
                }
                else
                {
                    missing = value;
                    return null;
                }
            }
        }
        if (HasFinalSlash || route.Length == 0)
            route.Append('/');
        return route.ToString();
    }
}

/// <summary>What is between two slashes of a template.</summary>
/// <param name="Parts">Its parts, in order.</param>
public sealed record RouteSegment(EquatableArray<RoutePart> Parts);

/// <summary>A literal, or a value of the article.</summary>
/// <param name="Literal">The literal; empty for a value.</param>
/// <param name="Value">The value; null for a literal.</param>
/// <param name="IsOptional">Whether the segment is left out where the article does not have the value.</param>
public sealed record RoutePart(string Literal, RouteValue? Value, bool IsOptional);
