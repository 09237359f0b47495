using System.Buffers.Binary;

namespace ContentSdk.Step.Images;

/// <summary>The orientation of an image in Exif (CIPA DC-008: 4.6, the structure of TIFF, and 4.6.5, the tag).</summary>
internal static class ExifOrientation
{
    private const int EntrySize = 12, Tag = 0x0112, Short = 3;

    private static ReadOnlySpan<byte> Mark => "Exif\0\0"u8;

    /// <summary>The orientation, from 1 to 8; null where the segment has none.</summary>
    /// <param name="bytes">The image.</param>
    /// <param name="start">Where the segment begins.</param>
    /// <param name="length">How many bytes it has.</param>
    public static int? Read(ImageBytes bytes, long start, int length)
    {
        Span<byte> head = stackalloc byte[Mark.Length + 8];
        if (length < head.Length || !bytes.TryRead(start, head) || !head.StartsWith(Mark))
            return null;
        var (tiff, size) = (start + Mark.Length, length - Mark.Length);
        head = head[Mark.Length..];
        var isLittle = head.StartsWith("II"u8);
        if ((!isLittle && !head.StartsWith("MM"u8)) || UInt16(head[2..]) != 42 || UInt32(head[4..]) is not (>= 8 and var first))
            return null;
        Span<byte> entry = stackalloc byte[EntrySize];
        if (first > size - 2 || !bytes.TryRead(tiff + first, entry[..2]))
            return null;
        // The entries are sorted by tag, and this is one of the first.
        var count = Math.Min(UInt16(entry), (size - (int)first - 2) / EntrySize);
        for (var i = 0; i < count && bytes.TryRead(tiff + first + 2 + ((long)i * EntrySize), entry); i++)
        {
            if (UInt16(entry) == Tag)
                return UInt16(entry[2..]) == Short && UInt32(entry[4..]) == 1 && UInt16(entry[8..]) is >= 1 and <= 8 and var value
                    ? value
                    : null;
        }
        return null;

        int UInt16(ReadOnlySpan<byte> number) =>
            isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(number) : BinaryPrimitives.ReadUInt16BigEndian(number);

        uint UInt32(ReadOnlySpan<byte> number) =>
            isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(number) : BinaryPrimitives.ReadUInt32BigEndian(number);
    }
}
