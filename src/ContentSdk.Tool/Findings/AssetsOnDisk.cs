using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Tool.Findings;

/// <summary>The files beside content files, as they are on disk: those of the folders that the content refers to.</summary>
internal static class AssetsOnDisk
{
    /// <summary>The files.</summary>
    /// <param name="records">The articles, whose logical paths are paths from the working directory.</param>
    /// <param name="ofItems">The logical paths of the files that items without text name.</param>
    public static AssetFiles Of(IEnumerable<ArticleIndexRecord> records, IEnumerable<string> ofItems)
    {
        var folders = records.SelectMany(static record => Enumerable.Range(0, record.Assets.Count).Select(record.PathOfAsset))
            .OfType<string>().Concat(ofItems).Select(static path => path[..(path.LastIndexOf('/') + 1)]).Distinct(StringComparer.Ordinal);
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
