namespace ContentSdk.Engine.Text;

/// <summary>Tells addresses of servers that readers cannot reach: a developer's machine, a local network, a staging server.</summary>
internal static class LocalHost
{
    private static readonly string[] Schemes = ["https://", "http://"];
    private static readonly string[] Names = ["localhost", "0.0.0.0", "host.docker.internal", "[::1]"];
    private static readonly string[] Beginnings = ["127.", "10.", "192.168.", "169.254."];
    private static readonly string[] Endings = [".localhost", ".local", ".internal", ".lan", ".test", ".invalid", ".ngrok.io", ".ngrok-free.app"];
    private static readonly string[] Staging = ["staging", "preprod", "pre-prod", "uat", "deploy-preview"];

    /// <summary>The host of an absolute address, if it is such a server; else null.</summary>
    public static string? Of(string address)
    {
        var scheme = Array.Find(Schemes, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        if (scheme is null)
            return null;
        var end = address.IndexOfAny(['/', '?', '#'], scheme.Length);
        var shown = address.Substring(scheme.Length, (end < 0 ? address.Length : end) - scheme.Length);
        var host = CharClass.ToLower(shown.Substring(shown.LastIndexOf('@') + 1));
        if (host.LastIndexOf(':') is var port and > 0 && host[host.Length - 1] != ']')
            host = host.Substring(0, port);
        return host.Length > 0 && (Array.IndexOf(Names, host) >= 0 || IsPrivateNumber(host)
            || Array.Exists(Endings, ending => host.EndsWith(ending, StringComparison.Ordinal)) || IsStaging(host)) ? shown : null;
    }

    // Only numbers: 10.example.org is a name as any other.
    private static bool IsPrivateNumber(string host)
    {
        var dots = 0;
        foreach (var c in host)
        {
            if (c == '.')
                dots++;
            else if (c is < '0' or > '9')
                return false;
        }
        return dots == 3 && (Array.Exists(Beginnings, beginning => host.StartsWith(beginning, StringComparison.Ordinal)) || IsSixteen(host));
    }

    // 172.16 to 172.31.
    private static bool IsSixteen(string host) =>
        host.StartsWith("172.", StringComparison.Ordinal) && host.IndexOf('.', 4) == 6 && host[4] is >= '1' and <= '3'
        && (host[4] - '0') * 10 + host[5] - '0' is >= 16 and <= 31;

    // staging.example.org, www-staging.example.org, staging-7.example.org; but not the theatre at staging-arts.org, which has no more labels.
    private static bool IsStaging(string host)
    {
        var labels = host.Split('.');
        for (var i = 0; i < labels.Length - 2; i++)
        {
            if (Array.Exists(Staging, name => labels[i] == name || labels[i].StartsWith(name + "-", StringComparison.Ordinal) || labels[i].EndsWith("-" + name, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }
}
