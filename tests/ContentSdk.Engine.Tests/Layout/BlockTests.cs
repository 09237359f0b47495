using ContentSdk.Layout;
using Xunit;

namespace ContentSdk.Engine.Tests.Layout;

public class BlockTests
{
    [Fact]
    public void A_section_is_found_among_others_that_nobody_knows()
    {
        var block = new BlockWriter();
        block.Add(900, [1, 2, 3]);
        block.Add(7, [4, 5]);
        block.Add(3, []);
        var bytes = block.ToBytes();
        Assert.Equal([4, 5], new BlockReader(bytes).Section(7).ToArray());
        Assert.Equal(0, new BlockReader(bytes).Section(8).Length);
        Assert.Equal(0, new BlockReader(bytes).Table(8).Rows);
        Assert.Equal(0, bytes.Length % 8);
    }

    [Theory]
    [InlineData(1, 0, 1, 0, true)]
    [InlineData(1, 4, 1, 0, true)]
    [InlineData(1, 4, 1, 4, true)]
    [InlineData(1, 4, 1, 5, false)]
    [InlineData(2, 0, 1, 9, false)]
    [InlineData(1, 9, 2, 0, false)]
    [InlineData(1, 0, 0, 9, false)]
    public void A_model_reads_all_older_layouts_of_its_major_version_from_1_0_on(int major, int minor, int dataMajor, int dataMinor, bool reads) =>
        Assert.Equal(reads, new LayoutVersion(major, minor).Reads(new(dataMajor, dataMinor)));

    [Theory]
    [InlineData(1, 5, "Update the package ContentSdk in the app")]
    [InlineData(0, 9, "Rebuild the assembly")]
    public void What_cannot_be_read_names_the_assembly_and_what_to_do(int major, int minor, string remedy)
    {
        var message = new LayoutVersion(1, 4).Refusal(new(major, minor), "News.Archive");
        Assert.Contains("'News.Archive'", message, StringComparison.Ordinal);
        Assert.Contains($"layout version {major}.{minor}", message, StringComparison.Ordinal);
        Assert.Contains(remedy, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_says_its_version_and_other_bytes_do_not()
    {
        var block = new BlockWriter().ToBytes(new(3, 2));
        Assert.True(BlockReader.IsBlock(block));
        var version = BlockReader.VersionOf(block);
        Assert.Equal((3, 2), (version.Major, version.Minor));
        Assert.False(BlockReader.IsBlock("something else"u8));
        Assert.False(BlockReader.IsBlock([]));
    }
}
