namespace ContentSdk.Web.Facts;

// The media type of an image by its bytes, else by the ending of its address; null where it has none that is known.
internal static class ImageType
{
    public static string? Of(ArticleImage? image, string address) => image?.MediaType ?? Of(address);

    public static string? Of(string address)
    {
        var path = address.AsSpan();
        var end = path.IndexOfAny('?', '#');
        if (end >= 0)
            path = path[..end];
        foreach (var (ending, type) in Types)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return type;
        }
        return null;
    }

    private static readonly (string Ending, string Type)[] Types =
    [
        (".jpg", "image/jpeg"),
        (".jpeg", "image/jpeg"),
        (".png", "image/png"),
        (".gif", "image/gif"),
        (".webp", "image/webp"),
        (".avif", "image/avif"),
        (".svg", "image/svg+xml"),
    ];
}
