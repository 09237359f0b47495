using System.Runtime.InteropServices;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Sets;
using ContentSdk.Infrastructure;
using ContentSdk.Layout;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>A set over blocks as the engine writes them, without generated code.</summary>
internal sealed class BlockSet(LayoutBlock block, int entities, LayoutBlock[] articles)
    : CompiledSet(LayoutVersion.Current.Major, LayoutVersion.Current.Minor, articles.Length, entities, null)
{
    protected override ContentBlock Data => Read(block);

    /// <summary>The set of some articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="change">What is done to the block of the set; null for nothing.</param>
    public static BlockSet Of(CompiledArticle[] articles, Func<LayoutBlock, LayoutBlock>? change = null)
    {
        var index = SetResolver.Resolve(articles.Select(article => article.Record)).Index;
        var block = SetBlock.Write(index, (_, _) => -1);
        return new(
            change?.Invoke(block) ?? block, SetBlock.CarriersOf(index).Entities.Count,
            [.. index.Articles.Select(article => articles.Single(one => one.Record.LogicalPath == article.LogicalPath).Block!)]);
    }

    protected override Article Create(int index) => Known(index) ?? Keep(index, new BlockArticle(this, index, articles[index]));

    private static ContentBlock Read(LayoutBlock block) => new(MemoryMarshal.Cast<byte, ulong>(block.Numbers), block.Texts);

    private sealed class BlockArticle(CompiledSet set, int index, LayoutBlock block) : Article(set, index)
    {
        protected override ContentBlock Data => Read(block);
    }
}
