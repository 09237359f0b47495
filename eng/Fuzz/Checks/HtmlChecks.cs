using static ContentSdk.Fuzz.Checks.FuzzFailure;

namespace ContentSdk.Fuzz.Checks;

/// <summary>
/// HTML that is safe has these tags and attributes, and addresses that do not run. Read by a reader of
/// its own, not by that which wrote it.
/// </summary>
internal static class HtmlChecks
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "h1", "h2", "h3", "h4", "h5", "h6", "p", "a", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li", "img", "br",
        "hr", "table", "thead", "tbody", "tr", "th", "td",
        "input", "sup", "div", "col", "colgroup",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "href", "src", "alt", "title", "id", "class", "start", "type", "disabled", "checked", "style", "colspan", "rowspan",
    };

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Fails on HTML that is not safe.</summary>
    public static void Check(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at))
        {
            at += html.AsSpan(at + 1).StartsWith("/") ? 2 : 1;
            var name = Word(html, ref at);
            Unless(Tags.Contains(name), $"The HTML has a tag of the file's own: '{name}'.");
            CheckAttributes(html, ref at);
        }
    }

    private static void CheckAttributes(string html, ref int at)
    {
        while (at < html.Length && html[at] != '>')
        {
            if (html[at] is ' ' or '/' or '\n')
            {
                at++;
                continue;
            }
            var name = Word(html, ref at);
            Unless(Attributes.Contains(name), $"The HTML has an attribute of the file's own: '{name}'.");
            if (at >= html.Length || html[at] != '=')
                continue;
            Unless(at + 1 < html.Length && html[at + 1] == '"', "An attribute stands without quotation marks.");
            var end = html.IndexOf('"', at + 2);
            Unless(end >= 0, "An attribute has no end.");
            var value = System.Net.WebUtility.HtmlDecode(html[(at + 2)..end]);
            Unless(name is not ("href" or "src") || IsSafe(value), "An address of the HTML runs.");
            Unless(
                name != "style" || value.StartsWith("text-align: ", StringComparison.Ordinal)
                    || value.StartsWith("width:", StringComparison.Ordinal),
                "The HTML has a style of the file's own.");
            at = end + 1;
        }
        Unless(at < html.Length, "A tag has no end.");
    }

    // As a browser reads it: blanks and control characters do not count.
    private static bool IsSafe(string address)
    {
        var seen = string.Concat(address.Where(static c => c > ' '));
        var colon = seen.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || seen.AsSpan(0, colon).IndexOfAny("/?#") >= 0
            || Schemes.Contains(seen[..colon], StringComparer.OrdinalIgnoreCase)
            || !seen.AsSpan(0, colon).ToString().All(static c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
    }

    private static string Word(string html, ref int at)
    {
        var start = at;
        while (at < html.Length && (char.IsAsciiLetterOrDigit(html[at]) || html[at] == '-'))
            at++;
        // Something else than a name: let the caller say what.
        if (at == start && at < html.Length)
            at++;
        return html[start..at];
    }
}
