namespace ContentSdk.AspNetCore.Serving;

internal static class MediaTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string Markdown = "text/markdown; charset=utf-8";
    public const string Text = "text/plain; charset=utf-8";
    public const string Script = "text/javascript; charset=utf-8";
    public const string Xml = "application/xml";
    public const string Rss = "application/rss+xml";
    public const string Atom = "application/atom+xml";
    public const string Json = "application/json";
    public const string JsonFeed = "application/feed+json";

    /// <summary>Whether it is text, which is worth being compressed.</summary>
    public static bool IsText(string contentType)
    {
        var end = contentType.IndexOf(';', StringComparison.Ordinal);
        var type = (end < 0 ? contentType : contentType[..end]).TrimEnd();
        return type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || type.Equals(Xml, StringComparison.OrdinalIgnoreCase) || type.Equals(Json, StringComparison.OrdinalIgnoreCase)
            || type.Equals("application/javascript", StringComparison.OrdinalIgnoreCase);
    }
}
