using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Readings;

public class IndexTests
{
    private static readonly ContentKey Declared = ContentKey.Of("catalog");

    [Fact]
    public void A_shard_holds_the_blocks_that_the_resource_does_not()
    {
        var head = new IndexHead("00", "11", [ReadingSamples.Stored[0].BlockHash, ReadingSamples.Stored[2].BlockHash]);
        var read = IndexShard.Read(IndexShard.Write(Declared, ReadingSamples.Stored, head));

        Assert.Equal(ReadingSamples.Stored.Select(static reading => reading.Id), read.Select(static reading => reading.Id));
        Assert.Equal([true, false, true, false, false], read.Select(static reading => reading.Block is null));
        Assert.Equal(
            ReadingSamples.All.Select(static article => article with { Block = null }),
            read.Select(static reading => reading.Read()! with { Block = null }));
        Assert.Equal(ReadingSamples.Stored, IndexShard.Read(IndexShard.Write(Declared, ReadingSamples.Stored, null)));
    }

    [Fact]
    public void A_head_comes_back()
    {
        var head = new IndexHead("0123", "4567", ["aa", "bb"]);
        var read = IndexHead.Read(IndexHead.Write(head))!;

        Assert.Equal(head, read);
        Assert.Equal([0, 1, -1], new[] { "aa", "bb", "cc" }.Select(hash => read.NumberOf(hash)));
        Assert.Null(IndexHead.Read(IndexHead.Write(null)));
    }

    [Theory]
    [InlineData("aa", 0, 0)]
    [InlineData("aa", 2, 2)]
    [InlineData("bb", 0, 1)]
    [InlineData("bb", 7, 1)]
    [InlineData("cc", 1, -1)]
    public void Of_equal_blocks_each_article_has_its_own(string hash, int article, int number) =>
        Assert.Equal(number, new IndexHead("0123", "4567", ["aa", "bb", "aa"]).NumberOf(hash, article));

    [Fact]
    public void Broken_lines_and_other_builds_are_nothing()
    {
        var shard = IndexShard.Write(Declared, ReadingSamples.Stored, null);
        for (var length = 0; length < shard.Length; length += 31)
            Assert.True(IndexShard.Read(shard[..length]).Count < ReadingSamples.Stored.Count);
        Assert.Equal(
            ReadingSamples.Stored.Count - 1,
            IndexShard.Read(shard.Replace(Convert.ToBase64String(ReadingSamples.Stored[1].Article), "=?", StringComparison.Ordinal)).Count);
        Assert.Empty(IndexShard.Read("x" + shard));

        var head = IndexHead.Write(new("0123", "4567", ["aa", "bb"]));
        for (var length = 0; length < head.Length; length++)
            Assert.True(IndexHead.Read(head[..length]) is null or { Container: "0123", Set: "4567", Entries.Count: < 2 });
    }
}
