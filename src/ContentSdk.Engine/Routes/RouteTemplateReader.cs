using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Routes;

/// <summary>Reads templates of routes.</summary>
internal static class RouteTemplateReader
{
    // A route is part of file names of a static site, too.
    private const int MostCharacters = 200;

    /// <summary>Reads a template.</summary>
    /// <param name="text">What the project writes.</param>
    /// <param name="problem">What is wrong with it, if anything.</param>
    public static RouteTemplate? Read(string text, out Wording? problem)
    {
        problem = null;
        if (text.Length > MostCharacters || text.Length == 0 || text[0] != '/')
        {
            problem = new(RouteRules.InvalidRoute, Snippet.Of(text));
            return null;
        }
        var hasFinalSlash = text[text.Length - 1] == '/';
        var segments = new List<RouteSegment>();
        if (text.Length > 1)
        {
            foreach (var segment in text.Substring(1, text.Length - (hasFinalSlash ? 2 : 1)).Split('/'))
            {
                var parts = Parts(segment, text, out problem);
                // The others would go with it.
                if (problem is null
                    && parts.Exists(static part => part.IsOptional) && parts.Count(static part => part.Value is not null) > 1)
                    problem = new(RouteRules.OptionalPart, Snippet.Of(text), segment);
                if (problem is not null)
                    return null;
                segments.Add(new(parts.ToEquatableArray()));
            }
        }
        return new(segments.ToEquatableArray(), hasFinalSlash);
    }

    private static List<RoutePart> Parts(string segment, string text, out Wording? problem)
    {
        problem = null;
        var parts = new List<RoutePart>();
        // Dots alone lead to another folder.
        if (segment.Trim('.').Length == 0)
            problem = new(RouteRules.InvalidSegment, Snippet.Of(text), segment);
        for (var at = 0; at < segment.Length && problem is null;)
        {
            if (segment[at] == '{')
            {
                var close = segment.IndexOf('}', at);
                parts.Add(Value(close < 0 ? "" : segment.Substring(at + 1, close - at - 1), text, out problem));
                at = close + 1;
                continue;
            }
            var end = segment.IndexOf('{', at) is var next and >= 0 ? next : segment.Length;
            var literal = segment.Substring(at, end - at);
            if (literal.FirstOrDefault(static c => !IsUnreserved(c)) is var odd and not '\0')
                problem = new(RouteRules.InvalidCharacter, Snippet.Of(text), Snippet.Of(odd.ToString()));
            parts.Add(new(literal, null, IsOptional: false));
            at = end;
        }
        return parts;
    }

    private static RoutePart Value(string name, string text, out Wording? problem)
    {
        var isOptional = name.Length > 0 && name[name.Length - 1] == '?';
        var word = isOptional ? name.Substring(0, name.Length - 1) : name;
        var number = RouteValues.Names.ToList().FindIndex(known => known == word);
        problem = number >= 0 ? null
            : word.Length == 0 ? new(RouteRules.NamelessValue, Snippet.Of(text))
            : Wording.ForUnknown(RouteRules.MisspelledValue, RouteRules.UnknownValue, word, RouteValues.Names);
        return new("", (RouteValue)Math.Max(0, number), isOptional);
    }

    // RFC 3986, section 2.3: what no path needs to escape.
    private static bool IsUnreserved(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~';
}
