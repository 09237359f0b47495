using System.Buffers.Binary;

namespace ContentSdk.Layout;

/// <summary>Puts sections together to a block.</summary>
internal sealed class BlockWriter
{
    private readonly SortedDictionary<ushort, byte[]> _sections = [];

    /// <summary>Adds a section of plain bytes.</summary>
    public void Add(ushort id, byte[] bytes) => _sections.Add(id, bytes);

    /// <summary>Adds a table, unless it has no rows.</summary>
    public void Add(ushort id, TableData table)
    {
        if (table.Rows > 0)
            Add(id, table.ToBytes());
    }

    /// <summary>The block, in the current version of the layout.</summary>
    public byte[] ToBytes() => ToBytes(LayoutVersion.Current);

    internal byte[] ToBytes(LayoutVersion version)
    {
        var at = BlockFormat.HeaderSize + (_sections.Count * BlockFormat.EntrySize);
        var length = at + _sections.Values.Sum(static section => section.Length);
        var block = new byte[(length + BlockFormat.Alignment - 1) / BlockFormat.Alignment * BlockFormat.Alignment];
        BinaryPrimitives.WriteInt32LittleEndian(block, BlockFormat.Magic);
        WriteUInt16(BlockFormat.VersionOffset, version.Major);
        WriteUInt16(BlockFormat.VersionOffset + 2, version.Minor);
        WriteUInt16(BlockFormat.SectionCountOffset, _sections.Count);
        var entry = BlockFormat.HeaderSize;
        foreach (var section in _sections)
        {
            WriteUInt16(entry, section.Key);
            section.Value.CopyTo(block, at);
            at += section.Value.Length;
            BinaryPrimitives.WriteInt32LittleEndian(block.AsSpan(entry + 2), at);
            entry += BlockFormat.EntrySize;
        }
        return block;

        void WriteUInt16(int place, int number) => BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(place), checked((ushort)number));
    }
}
