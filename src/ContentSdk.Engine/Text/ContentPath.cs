namespace ContentSdk.Engine.Text;

/// <summary>What the ending of a path says of a content file, in any case of letters.</summary>
internal static class ContentPath
{
    /// <summary>Whether it is Markdown.</summary>
    public static bool IsMarkdown(string path) => EndsIn(path, ".md") || EndsIn(path, ".markdown");

    /// <summary>Whether it is plain text.</summary>
    public static bool IsPlainText(string path) => EndsIn(path, ".txt");

    private static bool EndsIn(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
