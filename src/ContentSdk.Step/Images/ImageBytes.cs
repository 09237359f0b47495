using System.Buffers.Binary;

namespace ContentSdk.Step.Images;

/// <summary>
/// The bytes of an image, of which only those are read that a reader asks for. A file that leads a reader from place to place runs out
/// of reads instead of keeping it.
/// </summary>
/// <param name="stream">A stream that can seek.</param>
internal sealed class ImageBytes(Stream stream)
{
    private const int MostReads = 4_096;

    private readonly long _length = stream.Length;
    private int _reads;

    /// <summary>Reads so many bytes from a place on.</summary>
    /// <returns>Whether all of them are there.</returns>
    public bool TryRead(long at, Span<byte> bytes)
    {
        if (at < 0 || at > _length - bytes.Length || ++_reads > MostReads)
            return false;
        stream.Position = at;
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
    }

    /// <summary>How many bytes there are.</summary>
    public long Length => _length;

    /// <summary>A byte; null after the end.</summary>
    public int? Byte(long at)
    {
        Span<byte> bytes = stackalloc byte[1];
        return TryRead(at, bytes) ? bytes[0] : null;
    }

    /// <summary>A number of two bytes, the highest first; null after the end.</summary>
    public int? UInt16(long at)
    {
        Span<byte> bytes = stackalloc byte[2];
        return TryRead(at, bytes) ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : null;
    }
}
