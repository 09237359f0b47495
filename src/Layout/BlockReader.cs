namespace ContentSdk.Layout;

/// <summary>Finds the sections of a block.</summary>
internal readonly ref struct BlockReader
{
    private readonly ReadOnlySpan<byte> _block;

    /// <summary>A block whose version was checked.</summary>
    public BlockReader(ReadOnlySpan<byte> block) => _block = block;

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => _block.IsEmpty;

    /// <summary>Whether the bytes are a block, of whatever version.</summary>
    public static bool IsBlock(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= BlockFormat.HeaderSize && LittleEndian.Int32(bytes, 0) == BlockFormat.Magic;

    /// <summary>The version of a block.</summary>
    public static LayoutVersion VersionOf(ReadOnlySpan<byte> block) =>
        new(LittleEndian.UInt16(block, BlockFormat.VersionOffset), LittleEndian.UInt16(block, BlockFormat.VersionOffset + 2));

    /// <summary>The bytes of a section; empty where the block has none of this id.</summary>
    public ReadOnlySpan<byte> Section(ushort id)
    {
        if (_block.IsEmpty)
            return default;
        var count = LittleEndian.UInt16(_block, BlockFormat.SectionCountOffset);
        int low = 0, high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var entry = BlockFormat.HeaderSize + (middle * BlockFormat.EntrySize);
            var found = LittleEndian.UInt16(_block, entry);
            if (found == id)
            {
                var start = middle == 0
                    ? BlockFormat.HeaderSize + (count * BlockFormat.EntrySize)
                    : LittleEndian.Int32(_block, entry + 2 - BlockFormat.EntrySize);
                return _block.Slice(start, LittleEndian.Int32(_block, entry + 2) - start);
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
}
