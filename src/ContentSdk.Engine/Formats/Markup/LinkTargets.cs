using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>Tells what a link or an image leads to.</summary>
internal static class LinkTargets
{
    private static readonly HashSet<string> SafeSchemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" };

    /// <summary>
    /// Whether a page may have the address: a web page, a mail address, a telephone number, or a place
    /// on the same site. Nothing that runs.
    /// </summary>
    public static bool IsSafe(string url) => !LeavesTheSite(url) && (SchemeOf(url) is not { } scheme || SafeSchemes.Contains(scheme));

    /// <summary>
    /// Whether an address without a scheme leads to another site, as <c>//example.org</c> does: a
    /// browser takes either slash for the other.
    /// </summary>
    public static bool LeavesTheSite(string url)
    {
        var slashes = 0;
        foreach (var c in url)
        {
            if ((c is '/' or '\\') && ++slashes == 2)
                return true;
            if (!(c is '/' or '\\' || CharClass.IsSpace(c) || CharClass.IsControl(c) || CharClass.IsFormat(c)))
                return false;
        }
        return false;
    }

    /// <summary>
    /// What stands before the first colon, when nothing before it says that the address has no scheme. Blanks and
    /// invisible characters, which a browser passes over, do not hide it.
    /// </summary>
    public static string? SchemeOf(string url)
    {
        var scheme = "";
        foreach (var c in url)
        {
            if (c is '/' or '?' or '#')
                return null;
            if (c == ':')
                return scheme;
            if (!(CharClass.IsSpace(c) || CharClass.IsControl(c) || CharClass.IsFormat(c)))
                scheme += c;
            // No scheme is as long: what comes is a relative path, and looking further would take time with its square.
            if (scheme.Length > 40)
                return url.IndexOf(':') is var colon && colon >= 0 && url.IndexOfAny(['/', '?', '#']) is var end
                    && (end < 0 || colon < end)
                    ? scheme
                    : null;
        }
        return null;
    }
}
