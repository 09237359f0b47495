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
