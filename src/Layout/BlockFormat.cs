namespace ContentSdk.Layout;

/// <summary>
/// The frame of a block, all numbers little-endian and unaligned:
/// <list type="bullet">
/// <item>"CSDK", then major and minor version and the number of sections (two bytes each), then two bytes that are zero;</item>
/// <item>a directory: for each section its id (two bytes) and where it ends in the block (four bytes), sorted by id; it
/// begins where the one before ends, the first right behind the directory;</item>
/// <item>the sections, and zeros up to a multiple of eight bytes.</item>
/// </list>
/// A section is plain bytes or a table: the number of rows (four bytes), the number of columns (one byte), the width of
/// each column in bytes (0 to 4; 0 for a column of zeros), then the columns one after the other. Who reads a block
/// skips sections that it does not know, and takes columns that are missing for zeros.
/// </summary>
internal static class BlockFormat
{
    /// <summary>"CSDK" as a little-endian number.</summary>
    public const int Magic = 0x4B445343;

    public const int VersionOffset = 4;
    public const int SectionCountOffset = 8;
    public const int HeaderSize = 12;
    public const int EntrySize = 6;
    public const int TableHeaderSize = 5;

    /// <summary>A literal of a block is written as numbers of eight bytes.</summary>
    public const int Alignment = 8;
}
