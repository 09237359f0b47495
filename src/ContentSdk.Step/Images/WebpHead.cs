using System.Buffers.Binary;

namespace ContentSdk.Step.Images;

/// <summary>WebP: RFC 9649 (2.3 to 2.7, the file; 3.4, the header of VP8L), and RFC 6386 (9.1, the frame header of VP8).</summary>
internal static class WebpHead
{
    private const int FirstChunk = 12, SideBits = 14, SideMask = (1 << SideBits) - 1;

    private static ReadOnlySpan<byte> StartCode => [0x9D, 0x01, 0x2A];

    public static bool Is(ReadOnlySpan<byte> start) =>
        start.Length >= FirstChunk && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8);

    public static ImageSize? SizeOf(ImageBytes bytes)
    {
        Span<byte> chunk = stackalloc byte[18];
        // Lossless images can be shorter than what is read of the others.
        if (!bytes.TryRead(FirstChunk, chunk[..13]))
            return null;
        var body = chunk[8..];
        if (chunk.StartsWith("VP8L"u8))
        {
            const int Signature = 0x2F;
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
            return body[0] == Signature ? ImageSize.Of(1 + (bits & SideMask), 1 + ((bits >> SideBits) & SideMask)) : null;
        }
        if (!bytes.TryRead(FirstChunk, chunk))
            return null;
        if (chunk.StartsWith("VP8X"u8))
            return ImageSize.Of(1 + UInt24(body[4..]), 1 + UInt24(body[7..]));
        // A frame of its own has a 0 in the lowest bit; the upper two bits of a side say how it is to be scaled.
        return chunk.StartsWith("VP8 "u8) && (body[0] & 1) == 0 && body[3..].StartsWith(StartCode)
            ? ImageSize.Of(
                BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & SideMask,
                BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & SideMask)
            : null;
    }

    private static int UInt24(ReadOnlySpan<byte> number) => number[0] | (number[1] << 8) | (number[2] << 16);
}
