namespace ContentSdk.Reading;

// The path of the address where the site begins, without a slash at its end.
internal static class SitePath
{
    public static string Of(IArticleHome home)
    {
        if (home.BaseAddress is not { } address)
            return "";
        var path = address.IndexOf('/', address.IndexOf("//", StringComparison.Ordinal) + 2);
        return path < 0 ? "" : address[path..];
    }
}
