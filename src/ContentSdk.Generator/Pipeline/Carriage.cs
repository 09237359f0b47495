using System.Collections.Immutable;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;

namespace ContentSdk.Generator.Pipeline;

/// <summary>Which articles have their content in the resource of the compilation.</summary>
/// <param name="Head">What the resource holds; null where nothing of it is of use.</param>
/// <param name="Blocks">The files of the articles, sorted, with the hashes of their blocks.</param>
internal sealed record Carriage(IndexHead? Head, EquatableArray<(string LogicalPath, string BlockHash)> Blocks)
{
    private Dictionary<string, string>? _hashes;

    public static Carriage Of(ImmutableArray<(string LogicalPath, string? ResourceBlock)> reads, IndexHead? head)
    {
        var blocks = reads
            .Where(static read => read.ResourceBlock is not null)
            .Select(static read => (read.LogicalPath, read.ResourceBlock!))
            .OrderBy(static read => read.LogicalPath, StringComparer.Ordinal).ToEquatableArray();
        return new(blocks.Count > 0 ? head : null, blocks);
    }

    /// <summary>
    /// The number of an article's block in the resource, by its file and its number in the set; -1
    /// where its content is in code.
    /// </summary>
    public int EntryOf(string logicalPath, int article)
    {
        if (Head is null)
            return -1;
        _hashes ??= Blocks.ToDictionary(static block => block.LogicalPath, static block => block.BlockHash, StringComparer.Ordinal);
        return _hashes.TryGetValue(logicalPath, out var hash) ? Head.NumberOf(hash, article) : -1;
    }

    /// <inheritdoc/>
    public bool Equals(Carriage? other) => other is not null && Equals(Head, other.Head) && Blocks == other.Blocks;

    /// <inheritdoc/>
    public override int GetHashCode() => Blocks.GetHashCode();
}
