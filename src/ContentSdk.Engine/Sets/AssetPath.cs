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

    /// <summary>The logical paths of the files that a value names if it is Markdown.</summary>
    /// <param name="from">The logical path of the content file.</param>
    /// <param name="value">The value.</param>
    public static IEnumerable<string> InMarkdown(string from, string value) =>
        InlineMarkup.Read(value).Assets.Select(asset => ContentPath.Combine(from, asset.Path)).OfType<string>();
}
