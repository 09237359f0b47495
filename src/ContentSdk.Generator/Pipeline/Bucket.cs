using System.Collections.Immutable;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>Articles that share a generated file.</summary>
/// <param name="Number">From 0 to 255.</param>
/// <param name="Files">Sorted by logical path, ordinal.</param>
internal sealed record Bucket(int Number, EquatableArray<ResolvedFile> Files)
{
    /// <summary>Always so many, so that one more article changes one of them.</summary>
    public const int Count = 256;

    /// <summary>All buckets, the empty ones too, so that each keeps its place.</summary>
    public static ImmutableArray<Bucket> Distribute(ImmutableArray<ResolvedFile> files)
    {
        var lists = new List<ResolvedFile>?[Count];
        foreach (var file in files.Where(static file => !file.IsLeftOut))
            (lists[StableHash.Of(file.LogicalPath.AsSpan()) % Count] ??= []).Add(file);
        var buckets = ImmutableArray.CreateBuilder<Bucket>(Count);
        for (var i = 0; i < Count; i++)
        {
            lists[i]?.Sort(static (a, b) => string.CompareOrdinal(a.LogicalPath, b.LogicalPath));
            buckets.Add(new(i, lists[i]?.ToEquatableArray() ?? default));
        }
        return buckets.MoveToImmutable();
    }
}
