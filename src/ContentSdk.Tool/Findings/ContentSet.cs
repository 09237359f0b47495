using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Files;

namespace ContentSdk.Tool.Findings;

/// <summary>The findings of files that belong together: of each by itself, and of each beside the others.</summary>
internal static class ContentSet
{
    /// <summary>File by file, in the order given; within a file by position.</summary>
    public static IEnumerable<FindingLine> Check(IReadOnlyList<string> paths)
    {
        // The texts themselves are let go as soon as they have been read.
        var reads = paths.Select(path => (Path: path, ContentFile.Read(path).Result)).ToList();
        var set = SetResolver.Resolve(reads.Select(read => SetResolver.RecordOf(read.Result.Article)));
        return reads.SelectMany(read => FindingsOf(read.Result, set).Select(finding => FindingLine.Of(read.Path, finding)));
    }

    private static EquatableArray<Finding> FindingsOf(ReadResult read, SetResolution set) =>
        SetFindings.Of(read, set.SliceOf(read.Article.LogicalPath));
}
