using ContentSdk.Engine;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Show;

/// <summary>Says which articles are similar to one, and why.</summary>
internal static class SimilarFinder
{
    /// <summary>The similar articles of a file, the most similar first; none where the file is not an article among the others.</summary>
    /// <param name="path">The file.</param>
    /// <param name="others">Files and folders with the other articles.</param>
    /// <param name="options">How files are read.</param>
    /// <exception cref="FileNotFoundException">One of the others is neither a file nor a folder.</exception>
    public static IReadOnlyList<ShownSimilar> Find(string path, IEnumerable<string> others, ReadOptions options)
    {
        var set = ContentSet.Read(ContentFiles.Find([.. others, path]), ProjectSettings.Default with { Reading = options });
        var index = set.Resolution.Index;
        var logicalPath = ContentFile.LogicalPathOf(path);
        for (var i = 0; i < index.Articles.Count; i++)
        {
            if (index.Articles[i].LogicalPath == logicalPath)
                return [.. index.Articles[i].Similar.Select(similar => Shown(index, i, similar))];
        }
        return [];
    }

    private static ShownSimilar Shown(ContentIndex index, int article, SimilarTo similar) => new(
        index.Articles[similar.Article].LogicalPath, similar.Score, SimilarArticles.Reasons(index, article, similar.Article));
}
