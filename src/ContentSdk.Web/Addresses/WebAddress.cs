namespace ContentSdk.Web.Addresses;

// Addresses that content has, as absolute ones. What could run, or lead elsewhere than it says, is not an address.
internal static class WebAddress
{
    // Longer ones do not work in browsers and mail programs.
    private const int MostCharacters = 2_000;

    /// <summary>An absolute address of a page or a file, in ASCII; null where it is not one.</summary>
    public static string? ResolveHttp(Uri? page, string? reference)
    {
        var text = Trim(reference);
        if (text is null)
            return null;
        var scheme = SchemeOf(text);
        Uri? uri;
        if (scheme.IsEmpty)
        {
            if (page is null || text.StartsWith("//", StringComparison.Ordinal)
                || !Uri.TryCreate(text, UriKind.Relative, out var relative) || !Uri.TryCreate(page, relative, out uri))
                return null;
        }
        else if (!IsWeb(scheme) || !text.AsSpan(scheme.Length).StartsWith("://") || !Uri.TryCreate(text, UriKind.Absolute, out uri))
            return null;
        return uri.Scheme is "http" or "https" && uri.Host.Length > 0 && uri.UserInfo.Length == 0 ? TryAscii(uri) : null;
    }

    /// <summary>The same where only an absolute address says what is meant.</summary>
    public static string? AbsoluteHttp(string? address) => ResolveHttp(page: null, address);

    /// <summary>The same for a link, which may also lead to a mail address or a telephone number.</summary>
    public static string? ResolveLink(Uri page, string? reference)
    {
        var text = Trim(reference);
        if (text is null)
            return null;
        var scheme = SchemeOf(text);
        if (!scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) && !scheme.Equals("tel", StringComparison.OrdinalIgnoreCase))
            return ResolveHttp(page, text);
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : null;
    }

    /// <summary>An address with its host in ASCII, as everybody can read it.</summary>
    public static string Ascii(Uri uri)
    {
        var text = uri.AbsoluteUri;
        return System.Text.Ascii.IsValid(text) ? text : new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri;
    }

    // Only the conversion tells that a host cannot exist.
    private static string? TryAscii(Uri uri)
    {
        try
        {
            return Ascii(uri);
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    // Browsers leave out spaces around an address and take a backslash for a slash. None of these belongs in an address.
    private static string? Trim(string? reference)
    {
        var text = reference?.Trim(' ');
        if (string.IsNullOrEmpty(text) || text.Length > MostCharacters)
            return null;
        foreach (var c in text)
        {
            if (c is < ' ' or '\\' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufffe' or '\uffff')
                return null;
        }
        return text;
    }

    private static ReadOnlySpan<char> SchemeOf(string text)
    {
        var end = text.AsSpan().IndexOfAny(":/?#");
        return end > 0 && text[end] == ':' ? text.AsSpan(0, end) : end == 0 && text[0] == ':' ? ":" : default;
    }

    private static bool IsWeb(ReadOnlySpan<char> scheme) =>
        scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
}
