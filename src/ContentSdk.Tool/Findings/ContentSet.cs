using ContentSdk.Tool.Files;

namespace ContentSdk.Tool.Findings;

/// <summary>The findings of a set of files.</summary>
internal static class ContentSet
{
    /// <summary>File by file as they are read, in the order given.</summary>
    public static IEnumerable<FindingLine> Check(IReadOnlyList<string> paths)
    {
        foreach (var file in paths.Select(ContentFile.Read))
        {
            for (var i = 0; i < file.Result.Findings.Count; i++)
                yield return FindingLine.Of(file.Path, file.Result.Findings[i]);
        }
    }
}
