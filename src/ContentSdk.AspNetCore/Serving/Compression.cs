using System.IO.Compression;

namespace ContentSdk.AspNetCore.Serving;

internal static class Compression
{
    // The best quality costs a second for each megabyte or so. A large file, such as a search index, would keep its first reader waiting.
    private const int LargeBytes = 128 * 1024;
    private const int BestQuality = 11, FastQuality = 6;
    private const int WindowBits = 22;

    public static byte[] Brotli(byte[] bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        var quality = bytes.Length < LargeBytes ? BestQuality : FastQuality;
        return BrotliEncoder.TryCompress(bytes, buffer, out var length, quality, WindowBits)
            ? buffer[..length]
            : throw new InvalidOperationException("The content could not be compressed.");
    }

    public static byte[] Gzip(byte[] bytes)
    {
        var output = new MemoryStream();
        using (var gzip = new GZipStream(output, bytes.Length < LargeBytes ? CompressionLevel.SmallestSize : CompressionLevel.Optimal))
            gzip.Write(bytes);
        return output.ToArray();
    }
}
