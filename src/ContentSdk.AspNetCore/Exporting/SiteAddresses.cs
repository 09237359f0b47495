namespace ContentSdk.AspNetCore.Exporting;

// Which addresses are on the site, and what is their path below the base address.
internal sealed class SiteAddresses(Uri baseAddress)
{
    /// <summary>The path of the base address, with a slash at its end.</summary>
    public string BasePath => baseAddress.AbsolutePath;

    /// <summary>The address of a page by its path.</summary>
    public Uri PageOf(string path) => new(baseAddress.AbsoluteUri + path.TrimStart('/'));

    /// <summary>An address as browsers resolve it; null where it is not an address or leads to another host.</summary>
    public Uri? Resolve(Uri page, string? baseOfPage, string address)
    {
        if (baseOfPage is not null && TryResolve(page, baseOfPage) is { } other)
            page = other;
        return TryResolve(page, address) is { } uri && uri.Scheme is "http" or "https" && IsOnHost(uri) ? uri : null;

        static Uri? TryResolve(Uri page, string reference) => Uri.TryCreate(page, Clean(reference), out var resolved) ? resolved : null;
    }

    /// <summary>Whether an address of the host is on the site. The rest of the host may be anybody's.</summary>
    public bool IsOnSite(Uri uri) => uri.AbsolutePath.StartsWith(baseAddress.AbsolutePath, StringComparison.Ordinal);

    /// <summary>The path below the base address, percent-encoded.</summary>
    public string PathOf(Uri uri) => "/" + uri.AbsolutePath[baseAddress.AbsolutePath.Length..];

    private bool IsOnHost(Uri uri) =>
        IsHost(uri)
        && (uri.Port == baseAddress.Port || (uri.IsDefaultPort && baseAddress.IsDefaultPort));

    private bool IsHost(Uri uri)
    {
        try
        {
            return uri.IdnHost.Equals(baseAddress.IdnHost, StringComparison.OrdinalIgnoreCase);
        }
        // The host cannot exist.
        catch (UriFormatException)
        {
            return false;
        }
    }

    // Browsers leave out line breaks, tabs, and spaces around an address, and take a backslash for a slash.
    private static string Clean(string address) => address
        .Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal)
        .Trim(' ').Replace('\\', '/');
}
