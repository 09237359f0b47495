namespace ContentSdk.Step.Images;

/// <summary>JPEG: ITU-T T.81 (B.1.1, markers, and B.2.2, the frame header); its orientation is in Exif (CIPA DC-008, 4.7.2).</summary>
internal static class JpegHead
{
    private const int Prefix = 0xFF, Temporary = 0x01, StartOfImage = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, Application1 = 0xE1;

    public static bool Is(ReadOnlySpan<byte> start) => start is [Prefix, StartOfImage, Prefix, ..];

    public static ImageSize? SizeOf(ImageBytes bytes)
    {
        var isTurned = false;
        long at = 2;
        while (bytes.Byte(at) == Prefix && bytes.Byte(at + 1) is { } marker)
        {
            // A marker may have any number of prefixes, and some have nothing after them.
            if (marker == Prefix)
            {
                at++;
                continue;
            }
            if (marker is Temporary or (>= 0xD0 and <= StartOfImage))
            {
                at += 2;
                continue;
            }
            if (marker is EndOfImage or StartOfScan || bytes.UInt16(at + 2) is not (>= 2 and var length))
                return null;
            if (IsFrame(marker))
                return SizeOfFrame(bytes, at + 4, length - 2) is { } size ? isTurned ? size.Turned : size : null;
            if (marker == Application1 && ExifOrientation.Read(bytes, at + 4, length - 2) is { } orientation)
                isTurned = orientation is >= 5 and <= 8;
            at += 2 + length;
        }
        return null;
    }

    // Among the numbers of frames are those of tables (C4, CC) and of an extension that nobody uses (C8).
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // After the bits of a sample come lines, then samples a line. Without lines their number follows the image: nobody writes that.
    private static ImageSize? SizeOfFrame(ImageBytes bytes, long at, int length) =>
        length >= 6 && bytes.UInt16(at + 1) is { } height && bytes.UInt16(at + 3) is { } width ? ImageSize.Of(width, height) : null;
}
