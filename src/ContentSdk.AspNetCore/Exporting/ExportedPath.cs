namespace ContentSdk.AspNetCore.Exporting;

// What became of a path: the file with its links if it is a page, or how the app answered instead.
internal sealed record ExportedPath(string Path, string? File, PageLinks? Links, int Status, string? RedirectedTo);
