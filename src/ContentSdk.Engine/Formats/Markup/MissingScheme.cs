using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>Recognizes addresses that a browser would take for a page of the same site, because their scheme is missing or misspelled.</summary>
internal static class MissingScheme
{
    private const int Longest = 2_000;
    private const string Mail = "mailto:", Web = "https://";

    // Endings of hosts that no file has.
    private static readonly string[] Endings =
        [".org", ".net", ".edu", ".gov", ".info", ".com", ".eu", ".de", ".at", ".ch", ".fr", ".be", ".es", ".it", ".nl", ".uk", ".tr", ".br", ".mx", ".ar"];
    private static readonly string[] Misspelled = ["https//", "http//", "https:/", "http:/", "https.//", "http.//", "https;//", "http;//"];

    /// <summary>The address as it was meant; null where it lacks nothing, or nobody can say what.</summary>
    public static string? WithScheme(string url)
    {
        if (url.Length is 0 or > Longest || url[0] is '/' or '#' or '?' or '.')
            return null;
        if (IsMail(url))
            return Mail + url;
        if (Array.Find(Misspelled, beginning => url.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) is { } beginning)
        {
            var rest = url.Substring(beginning.Length);
            return rest.Length > 0 && rest[0] != '/' ? Web + rest : null;
        }
        if (url.IndexOf(':') is var colon and >= 0 && (url.IndexOf('/') is var slash && (slash < 0 || colon < slash)))
            return null;
        return IsHost(url) ? Web + url : null;
    }

    // One @ between words, and a point after it: no path has that.
    private static bool IsMail(string url)
    {
        var at = url.IndexOf('@');
        if (at < 1 || url.IndexOf('@', at + 1) >= 0 || url.IndexOfAny(['/', ':', '#', ' ']) >= 0)
            return false;
        var end = url.IndexOf('?') is var query and >= 0 ? query : url.Length;
        var dot = end > at ? url.LastIndexOf('.', end - 1) : -1;
        return dot > at + 1 && end - dot > 2 && CharClass.IsLetter(url[end - 1]);
    }

    private static bool IsHost(string url)
    {
        var host = url.Split('/', '?', '#')[0];
        return LinkCheck.WithScheme(url) is not null
            && (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (!host.StartsWith("index.", StringComparison.OrdinalIgnoreCase) && Array.Exists(Endings, ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase))));
    }
}
