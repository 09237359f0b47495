using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>Recognizes by its address alone what leads to a file beside the content.</summary>
internal static class AssetLinks
{
    // No file has a longer path, and each is kept with the article.
    private const int Longest = 1_000;

    /// <summary>The path of the file that an image has; null where that is not a file beside the content.</summary>
    public static string? OfImage(string url) => PathOf(url) is { } path && HasEnding(path) ? path : null;

    /// <summary>The same of a link: only what ends as a file does that is published leads to one, and not to a page.</summary>
    public static string? OfLink(string url) => PathOf(url) is { } path && AssetEndings.Has(path) ? path : null;

    /// <summary>Whether a text has the form of a file's path, but is an address without its scheme: <c>example.com/a.jpg</c>.</summary>
    public static bool IsElsewhere(string written) =>
        written.Length <= Longest && written.IndexOf('.') > 0 && written.IndexOf(' ') < 0 && MissingScheme.WithScheme(written) is not null;

    private static string? PathOf(string url)
    {
        if (url.Length is 0 or > Longest || url[0] is '/' or '\\' or '#' or '?')
            return null;
        var end = url.IndexOfAny(['?', '#']);
        var path = Uri.UnescapeDataString(end < 0 ? url : url.Substring(0, end)).Replace('\\', '/').Trim();
        var isElsewhere = LinkTargets.LeavesTheSite(url) || LinkTargets.SchemeOf(url) is not null
            || MissingScheme.WithScheme(url) is not null;
        return path.Length == 0 || isElsewhere ? null : path;
    }

    private static bool HasEnding(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') + 1 && dot < path.Length - 1;
}
