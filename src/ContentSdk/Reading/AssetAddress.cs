using System.Text;

namespace ContentSdk.Reading;

// The addresses of files beside the content: a content file names them by their paths from its folder.
internal static class AssetAddress
{
    /// <summary>Where a file is published; null for an address of another kind, which stays as it is written.</summary>
    /// <param name="home">The set.</param>
    /// <param name="path">The logical path of the content file.</param>
    /// <param name="written">What it says: a path or any address.</param>
    public static string? Of(IArticleHome home, string path, string written)
    {
        var end = written.IndexOfAny(['?', '#']);
        return FileOf(home, path, end < 0 ? written : written[..end]) is { } file && OfFile(home, file) is { } address
            ? end < 0 ? address : string.Concat(address, written.AsSpan(end))
            : null;
    }

    /// <summary>Where a file is published; null where the build does not publish files, or not this one.</summary>
    /// <param name="home">The set.</param>
    /// <param name="file">The logical path of the file.</param>
    public static string? OfFile(IArticleHome home, string file)
    {
        if (home.AssetRoot is not { } root || !file.StartsWith(root, StringComparison.Ordinal))
            return null;
        var address = new StringBuilder(SitePath.Of(home)).Append(home.AssetAddress);
        foreach (var part in file[root.Length..].Split('/'))
            address.Append('/').Append(Uri.EscapeDataString(part));
        return address.ToString();
    }

    /// <summary>The logical path of a file; null for an address of another kind, and for one with a query or an anchor.</summary>
    /// <param name="home">The set.</param>
    /// <param name="path">The logical path of the content file.</param>
    /// <param name="written">What it says: a path or any address.</param>
    public static string? FileOf(IArticleHome home, string path, string written)
    {
        if (home.AssetRoot is not { } root || !IsPath(written))
            return null;
        var parts = new List<string>(path.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        // First, as the build does: a slash may be written as a character of another kind.
        var relative = Uri.UnescapeDataString(written).Replace('\\', '/').Trim();
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }
        var file = string.Join('/', parts);
        return file.StartsWith(root, StringComparison.Ordinal) ? file : null;
    }

    // No place on the site, no other site, no scheme; and the name of a file, with an ending: what the build takes for one, too.
    private static bool IsPath(string written)
    {
        if (written.Length == 0 || written[0] is '/' or '\\' || char.IsWhiteSpace(written[0]) || char.IsControl(written[0]))
            return false;
        var name = written.AsSpan(written.LastIndexOfAny(['/', '\\']) + 1);
        return written.AsSpan().IndexOfAny(':', '?', '#') < 0 && name.LastIndexOf('.') is > 0 and var dot && dot < name.Length - 1;
    }
}
