using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Readings;

public class ReadingBucketTests
{
    private static readonly byte[] Bytes = ReadingBucket.Write(ReadingSamples.Stored.Select(static (reading, age) => (reading, age)));

    [Fact]
    public void Readings_come_back_with_their_blocks_and_ages()
    {
        var read = ReadingBucket.Read(Bytes);

        Assert.Equal(ReadingSamples.Stored, read.Select(static entry => entry.Reading));
        Assert.Equal([0, 1, 2, 3, 4], read.Select(static entry => entry.Age));
        Assert.Equal(ReadingSamples.All, read.Select(static entry => entry.Reading.Read()!));
        Assert.All(read, static entry => Assert.Equal(entry.Reading.Block!.Hash, entry.Reading.BlockHash));
    }

    [Fact]
    public void So_do_the_maps_of_html_which_the_compiler_does_not_get()
    {
        var maps = ReadingSamples.Read.Select(static read => HtmlMaps.Of(read.Article)).ToList();

        Assert.Equal(maps, ReadingBucket.Read(Bytes).Select(static entry => entry.Reading.HtmlMap()));
        Assert.Equal(maps, ReadingSamples.Stored.Select(static reading => reading.In(ContentKey.Of("other")).HtmlMap()));
        Assert.Equal(
            [false, true, false, false, false],
            maps.Select(
                static map => map is { Slots.Count: > 2, Spans.Count: > 2 }
                    && map.Spans.Any(static span => span.Text.Length != span.Html.Length)));
        Assert.All(
            IndexShard.Read(IndexShard.Write(default, ReadingSamples.Stored, null)), static reading => Assert.Null(reading.HtmlMap()));
        var bytes = HtmlMapCodec.Write(maps[1]!);
        for (var length = 0; length < bytes.Length; length++)
            Assert.Null(HtmlMapCodec.Read(bytes[..length]));
    }

    [Fact]
    public void Of_a_file_that_breaks_off_the_whole_entries_count()
    {
        var counts = Enumerable.Range(0, Bytes.Length)
            .Where(static length => length % 97 == 0)
            .Select(static length => ReadingBucket.Read(Bytes[..length]).Count)
            .ToList();

        Assert.Equal(counts.Order(), counts);
        Assert.Equal(ReadingSamples.Stored.Count - 1, counts[^1]);
    }

    [Fact]
    public void An_entry_with_a_wrong_byte_is_left_out()
    {
        var broken = (byte[])Bytes.Clone();
        broken[^1] ^= 1;
        Assert.Equal(ReadingSamples.Stored.SkipLast(1), ReadingBucket.Read(broken).Select(static entry => entry.Reading));
    }

    [Fact]
    public void A_file_of_another_build_holds_nothing()
    {
        var other = (byte[])Bytes.Clone();
        other[20] ^= 1;
        Assert.Empty(ReadingBucket.Read(other));
        Assert.Empty(ReadingBucket.Read([]));
    }
}
