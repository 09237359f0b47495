using System.Buffers.Binary;

namespace ContentSdk.Step.Images;

/// <summary>GIF: https://www.w3.org/Graphics/GIF/spec-gif89a.txt (17, the header, and 18, the logical screen).</summary>
internal static class GifHead
{
    public static bool Is(ReadOnlySpan<byte> start) => start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8);

    public static ImageSize? SizeOf(ImageBytes bytes)
    {
        Span<byte> screen = stackalloc byte[4];
        return bytes.TryRead("GIF89a"u8.Length, screen)
            ? ImageSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(screen), BinaryPrimitives.ReadUInt16LittleEndian(screen[2..]))
            : null;
    }
}
