using ContentSdk.Engine.Formats.Markdown;
using ContentSdk.Engine.Formats.Markup;

namespace ContentSdk.Engine.Sets;

/// <summary>The paths of files beside the content.</summary>
public static class AssetPath
{
    /// <summary>The logical path of a file that a content file names; null for an address that is not that of such a file.</summary>
    /// <param name="from">The logical path of the content file.</param>
    /// <param name="written">What it says.</param>
    public static string? Of(string from, string written) =>
        AssetLinks.OfImage(written) is { } path ? ContentPath.Combine(from, path) : null;

    /// <summary>
    /// The logical paths of the files that a value may name, of which nobody knows yet whether it is text, an address or Markdown.
    /// </summary>
    /// <param name="from">The logical path of the content file.</param>
    /// <param name="value">The value.</param>
    public static IEnumerable<string> In(string from, string value)
    {
        IEnumerable<string?> files = [Of(from, value.Trim())];
        // One paragraph has no definitions that other links could refer to.
        if (value.IndexOf("](", StringComparison.Ordinal) >= 0)
            files = files.Concat(InlineMarkup.Read(value).Assets.Select(asset => ContentPath.Combine(from, asset.Path)));
        return files.OfType<string>();
    }
}
