namespace ContentSdk.AspNetCore.Exporting;

// Holds the links of all pages to what was exported.
internal static class LinkCheck
{
    private const string TextDirective = ":~:";

    public static IEnumerable<ExportFault> Run(SiteAddresses addresses, Dictionary<string, ExportedPath> paths)
    {
        foreach (var page in paths.Values)
        {
            if (page is not { File: { } file, Links: { } links })
                continue;
            var address = addresses.PageOf(page.Path);
            foreach (var (link, line) in links.Links)
            {
                if (addresses.Resolve(address, links.Base, link) is not { } uri)
                    continue;
                var message = addresses.IsOnSite(uri)
                    ? FaultOf(link, uri, paths.GetValueOrDefault(addresses.PathOf(uri)))
                    : FaultAside(link, paths.ContainsKey(uri.AbsolutePath), addresses.BasePath);
                if (message is not null)
                    yield return new(file, line, message);
            }
        }
    }

    // What is beside the site on its host is not ours to check. But a path that the site has below its base address was meant to have that.
    private static string? FaultAside(string link, bool isPage, string basePath) =>
        isPage ? $"The link '{link}' leads out of the site, whose paths begin with '{basePath}'." : null;

    private static string? FaultOf(string link, Uri uri, ExportedPath? target)
    {
        if (target?.RedirectedTo is { } other)
            return $"The link '{link}' is redirected, which a folder of files cannot do. Link to '{other}'.";
        if (target is not { Status: 200 })
            return $"The link '{link}' is dead: the app answers with the status {target?.Status}.";
        if (target.Links is null || AnchorOf(uri) is not { } anchor)
            return null;
        return target.Links.Anchors.Contains(anchor) || target.Links.Anchors.Contains(Uri.UnescapeDataString(anchor))
            ? null
            : $"The link '{link}' is dead: the page has no element with the id '{Uri.UnescapeDataString(anchor)}'.";
    }

    // Without words to highlight. Browsers take an empty anchor, and "top", for the top of any page.
    private static string? AnchorOf(Uri uri)
    {
        var anchor = uri.Fragment.TrimStart('#');
        var directive = anchor.IndexOf(TextDirective, StringComparison.Ordinal);
        if (directive >= 0)
            anchor = anchor[..directive];
        return anchor.Length == 0 || anchor.Equals("top", StringComparison.OrdinalIgnoreCase) ? null : anchor;
    }
}
