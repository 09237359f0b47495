namespace ContentSdk.Engine.Text;

/// <summary>Tells the address of a page: http or https, a host, nothing that an address cannot have. The same on every machine.</summary>
internal static class LinkCheck
{
    private const int MostCharacters = 2_000;
    private static readonly string[] Schemes = ["https://", "http://"];

    public static bool IsAbsolute(string link)
    {
        var scheme = Array.Find(Schemes, scheme => link.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        if (scheme is null || link.Length > MostCharacters)
            return false;
        foreach (var c in link)
        {
            if (c is <= ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' || CharClass.IsSpace(c)
                || CharClass.IsControl(c) || CharClass.IsFormat(c) || char.IsSurrogate(c))
                return false;
        }
        return HasHost(link, scheme.Length);
    }

    /// <summary>
    /// The address that lacks nothing but its scheme: <c>www.example.org</c>,
    /// <c>example.org/page</c>, <c>//example.org</c>.
    /// </summary>
    public static string? WithScheme(string link)
    {
        var rest = link.TrimStart('/', ':');
        var host = rest.Split('/', '?', '#')[0];
        return link.Length <= MostCharacters && host.IndexOf('.') > 0 && host.IndexOf(':') < 0 && IsAbsolute("https://" + rest)
            ? "https://" + rest
            : null;
    }

    /// <summary>A path with forward slashes, in the site or beside the file; no drive, no scheme, no host.</summary>
    public static bool IsPath(string place)
    {
        if (place.Length is 0 or > MostCharacters || place.StartsWith("//", StringComparison.Ordinal) || !place.Any(CharClass.IsWordPart))
            return false;
        foreach (var c in place)
        {
            if (c is '\\' or ':' or '"' or '<' or '>' or '|' or '?' or '*'
                || CharClass.IsControl(c) || CharClass.IsFormat(c) || (CharClass.IsSpace(c) && c != ' ') || char.IsSurrogate(c))
                return false;
        }
        return true;
    }

    private static bool HasHost(string link, int start)
    {
        var end = link.IndexOfAny(['/', '?', '#'], start);
        var host = link.Substring(start, (end < 0 ? link.Length : end) - start);
        var port = host.IndexOf(':');
        if (port >= 0 && (port == host.Length - 1 || !host.Skip(port + 1).All(CharClass.IsDigit)))
            return false;
        host = port < 0 ? host : host.Substring(0, port);
        return host.Length > 0 && host.Split('.').All(static part =>
            part.Length > 0 && part[0] != '-' && part[part.Length - 1] != '-' && part.All(static c => c == '-' || CharClass.IsWordPart(c)));
    }
}
