using System.Buffers.Binary;
using ContentSdk.Engine;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Text;
using ContentSdk.Generator.Tests.Driver;
using ContentSdk.Layout;
using Xunit;

namespace ContentSdk.Generator.Tests.Emit;

/// <summary>Content of a layout that did not say yet how articles are ordered by date.</summary>
public class OlderDatesTests
{
    private static readonly CompiledArticle[] Articles =
    [
        Read("seeds/a.md", "slug: a"), Read("seeds/b.md", "slug: b\npublished: 2025-03-09\nupdated: 2025-04-01"),
        Read("seeds/c.md", "slug: c\npublished: 2026-01-01\ndraft: true"), Read("seeds/d.md", "slug: d\npublished: 2025-03-10T12:00:00+02:00"),
    ];

    [Theory]
    [InlineData(6)]
    [InlineData(5)]
    public void It_has_the_same_order_and_the_same_last_change(int minor)
    {
        var set = SetOf(minor);
        Assert.Equal("c d b a", string.Join(' ', set.Latest.Select(article => article.Slug)));
        Assert.Equal("d b a", string.Join(' ', set.LatestWithoutDrafts.Select(article => article.Slug)));
        Assert.Equal(new(2025, 4, 1, 0, 0, 0, TimeSpan.Zero), set.LastModified);
        Assert.Equal(set.LastModified, ContentSet.Combine(set, new BlockSet(new([], []), 0, [])).LastModified);
    }

    private static BlockSet SetOf(int minor) => BlockSet.Of(Articles, block => minor < 6 ? WithoutDates(block, minor) : block);

    private static LayoutBlock WithoutDates(LayoutBlock block, int minor)
    {
        var older = new BlockWriter();
        var count = BinaryPrimitives.ReadUInt16LittleEndian(block.Numbers[BlockFormat.SectionCountOffset..]);
        for (var i = 0; i < count; i++)
        {
            var id = BinaryPrimitives.ReadUInt16LittleEndian(block.Numbers[(BlockFormat.HeaderSize + (i * BlockFormat.EntrySize))..]);
            if (id is not (SetLayout.ByDate or SetLayout.Newest))
                older.Add(id, new BlockReader(block.Numbers).Section(id).ToArray());
        }
        var numbers = older.ToBytes();
        BinaryPrimitives.WriteUInt16LittleEndian(numbers.AsSpan(BlockFormat.VersionOffset + 2), (ushort)minor);
        return new(numbers, block.Texts.ToArray());
    }

    private static CompiledArticle Read(string path, string fields) => CompiledArticle.Of(
        ContentReader.Read(new SourceDocument(path, $"---\n{fields}\n---\n# The pier\n\nThe ferry left the pier.\n"), ReadOptions.Default));
}
