using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Tool.Findings;

/// <summary>The files beside content files, as they lie on disk: those of the folders that the content refers to.</summary>
internal static class AssetsOnDisk
{
    /// <summary>The files.</summary>
    /// <param name="records">The articles, whose logical paths are paths from the working directory.</param>
    public static AssetFiles Of(IEnumerable<ArticleIndexRecord> records)
    {
        var folders = records.SelectMany(static record => Enumerable.Range(0, record.Assets.Count).Select(record.PathOfAsset))
            .OfType<string>().Select(static path => path[..(path.LastIndexOf('/') + 1)]).Distinct(StringComparer.Ordinal);
        return new(new([""]), folders.SelectMany(FilesIn).Order(StringComparer.Ordinal).ToEquatableArray());
    }

    // A folder that cannot be read has no files for a build either.
    private static IEnumerable<string> FilesIn(string folder)
    {
        try
        {
            return Directory.GetFiles(folder.Length == 0 ? "." : folder).Select(file => folder + Path.GetFileName(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
