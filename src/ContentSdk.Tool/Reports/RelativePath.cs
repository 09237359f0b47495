namespace ContentSdk.Tool.Reports;

/// <summary>A file as programs on other machines can find it: from the working folder, with forward slashes.</summary>
internal static class RelativePath
{
    /// <summary>The path from the working folder; where none leads there (another drive), the name of the file alone.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (Path.IsPathRooted(relative) ? Path.GetFileName(relative) : relative).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The same as a relative reference (RFC 3986).</summary>
    public static string UriOf(string path) => string.Join('/', Of(path).Split('/').Select(Uri.EscapeDataString));
}
