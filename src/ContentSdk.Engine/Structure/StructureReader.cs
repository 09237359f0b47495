using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>Tells title, teaser, standfirst, body and furniture apart.</summary>
public static class StructureReader
{
    /// <summary>What each block of the file is.</summary>
    public static ArticleStructure Read(SourceDocument document, EquatableArray<Block> blocks, ReadOptions options)
    {
        var ranges = blocks.Select(block => block.Range).ToList();
        return ranges.Count == 0
            ? new(null, null, null, default, default)
            : new(ranges[0], null, null, ranges.Skip(1).ToEquatableArray(), default);
    }
}
