namespace ContentSdk.Engine.Model;

/// <summary>How the names of files end that may be published beside content: pictures, sound, video, documents, archives.</summary>
public static class AssetEndings
{
    private static readonly HashSet<string> Images = new(
        [".apng", ".avif", ".bmp", ".gif", ".ico", ".jfif", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Known = new(
        [
            .. Images,
            ".aac", ".flac", ".m4a", ".mp3", ".oga", ".ogg", ".opus", ".wav",
            ".m4v", ".mov", ".mp4", ".mpeg", ".mpg", ".ogv", ".webm", ".srt", ".vtt",
            ".doc", ".docx", ".epub", ".odp", ".ods", ".odt", ".pdf", ".ppt", ".pptx", ".rtf", ".xls", ".xlsx",
            ".gpx", ".ics", ".kml", ".gz", ".tar", ".zip",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, each with its dot.</summary>
    public static IReadOnlyCollection<string> All => Known;

    /// <summary>Whether the name of the file at a path ends so.</summary>
    public static bool Has(string path) => EndsIn(path, Known);

    /// <summary>Whether it ends as that of an image.</summary>
    public static bool HasImage(string path) => EndsIn(path, Images);

    private static bool EndsIn(string path, HashSet<string> endings) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') + 1 && endings.Contains(path.Substring(dot));
}
