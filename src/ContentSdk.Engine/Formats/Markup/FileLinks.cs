using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>Recognizes links to content files by their addresses alone: whether the file exists is a question for the set.</summary>
internal static class FileLinks
{
    // No file has a longer path, and each is kept with the article.
    private const int Longest = 1_000;

    // How the addresses of pages end on sites that are made of such files, or were.
    private static readonly string[] PageEndings = [".html", ".htm", ".mdx"];

    /// <summary>
    /// The path of a content file without its ending, where a path is that of a page rather than of a file; else null.
    /// </summary>
    public static string? PageOf(string path)
    {
        var page = path.TrimEnd('/');
        if (Array.Find(PageEndings, ending => page.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } known)
            return page.Substring(0, page.Length - known.Length);
        return page.LastIndexOf('.') > page.LastIndexOf('/') ? null : page;
    }

    private static bool IsPage(string path) => PageOf(path) is { Length: > 0 } page && page.Trim('.', '/').Length > 0;

    /// <summary>The file and the heading that an address leads to; null where it is not that of a content file beside this one.</summary>
    /// <param name="number">Which of the article's links it is.</param>
    /// <param name="url">The address.</param>
    /// <param name="options">How content files are called, and whether their anchors are known.</param>
    public static FileLink? Of(int number, string url, FormatOptions options)
    {
        if (url.Length is 0 or > Longest || url[0] is '/' or '\\' or '#' or '?')
            return null;
        var hash = url.IndexOf('#');
        var query = url.IndexOf('?', 0, hash < 0 ? url.Length : hash);
        var end = query >= 0 ? query : hash >= 0 ? hash : url.Length;
        var (file, anchor) = (url.Substring(0, end), hash < 0 ? "" : url.Substring(hash + 1));
        // A browser takes either slash for the other.
        var path = Uri.UnescapeDataString(file).Replace('\\', '/');
        if (!(options.Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) || IsPage(path))
            || LinkTargets.LeavesTheSite(url) || LinkTargets.SchemeOf(url) is not null || MissingScheme.WithScheme(url) is not null)
            return null;
        anchor = Uri.UnescapeDataString(anchor);
        // HTML of a file's own may hold any anchor.
        return new(number, path, options.KeepsRawHtml || AnchorCheck.IsOfPage(anchor) ? "" : anchor);
    }
}
