using System.Buffers.Binary;

namespace ContentSdk.Layout;

/// <summary>Finds the sections of a block.</summary>
internal readonly ref struct BlockReader
{
    private readonly ReadOnlySpan<byte> _block;

    /// <summary>A block whose version was checked.</summary>
    public BlockReader(ReadOnlySpan<byte> block) => _block = block;

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => _block.IsEmpty;

    /// <summary>The version of a block, or null where the bytes are not a block.</summary>
    public static LayoutVersion? VersionOf(ReadOnlySpan<byte> block) =>
        block.Length < BlockFormat.HeaderSize || BinaryPrimitives.ReadUInt32LittleEndian(block) != BlockFormat.Magic
            ? null
            : new(UInt16At(block, BlockFormat.VersionOffset), UInt16At(block, BlockFormat.VersionOffset + 2));

    /// <summary>The bytes of a section; empty where the block has none of this id.</summary>
    public ReadOnlySpan<byte> Section(ushort id)
    {
        if (_block.IsEmpty)
            return default;
        var count = UInt16At(_block, BlockFormat.SectionCountOffset);
        int low = 0, high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var entry = BlockFormat.HeaderSize + (middle * BlockFormat.EntrySize);
            var found = UInt16At(_block, entry);
            if (found == id)
            {
                var start = middle == 0 ? BlockFormat.HeaderSize + (count * BlockFormat.EntrySize) : Int32At(_block, entry + 2 - BlockFormat.EntrySize);
                return _block.Slice(start, Int32At(_block, entry + 2) - start);
            }
            if (found < id)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return default;
    }

    /// <summary>The table of a section; without rows where the block has none of this id.</summary>
    public TableReader Table(ushort id) => new(Section(id));

    private static int UInt16At(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(at));

    private static int Int32At(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.Slice(at));
}
