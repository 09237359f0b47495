using System.Buffers.Binary;

namespace ContentSdk.Step.Images;

/// <summary>PNG: https://www.w3.org/TR/png-3/ (5.2, the signature, and 11.2.1, the chunk that comes first).</summary>
internal static class PngHead
{
    private const int HeaderLength = 13;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public static bool Is(ReadOnlySpan<byte> start) => start.StartsWith(Signature);

    public static ImageSize? SizeOf(ImageBytes bytes)
    {
        Span<byte> header = stackalloc byte[16];
        return bytes.TryRead(Signature.Length, header)
            && BinaryPrimitives.ReadUInt32BigEndian(header) == HeaderLength && header[4..8].SequenceEqual("IHDR"u8)
            ? ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(header[8..]), BinaryPrimitives.ReadUInt32BigEndian(header[12..]))
            : null;
    }
}
