using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace ContentSdk.AspNetCore.Serving;

// The bytes of a page or file, with all that is said of them. They are made once and never change.
internal sealed class StoredBody
{
    // Fewer bytes than this fit into the same packet, compressed or not.
    private const int FewestBytes = 256;
    private const int HashBytes = 16;

    private readonly StringValues _tag, _gzipTag, _brotliTag;
    private readonly object _gate = new();
    private byte[]? _gzip;
    private byte[]? _brotli;

    public StoredBody(byte[] bytes, bool isText, DateTimeOffset? lastModified)
    {
        Bytes = bytes;
        IsCompressed = isText && bytes.Length >= FewestBytes;
        // The header has whole seconds, and so have the comparisons.
        LastModified = lastModified is { } time ? DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds()) : null;
        LastModifiedText = LastModified?.ToString("r", CultureInfo.InvariantCulture);
        var hash = HashOf(bytes);
        (_tag, _gzipTag, _brotliTag) = ($"\"{hash}\"", $"\"{hash}-gz\"", $"\"{hash}-br\"");
    }

    /// <summary>The content as it is.</summary>
    public byte[] Bytes { get; }

    /// <summary>Which code made it: <see cref="HotReload.Version"/>.</summary>
    public int CodeVersion { get; init; }

    /// <summary>Whether it is sent compressed to those who accept that.</summary>
    public bool IsCompressed { get; }

    public DateTimeOffset? LastModified { get; }

    public StringValues LastModifiedText { get; }

    public StringValues TagOf(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => _brotliTag,
        ContentCoding.Gzip => _gzipTag,
        _ => _tag,
    };

    public byte[] BytesOf(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => Volatile.Read(ref _brotli) ?? Make(ref _brotli, Compression.Brotli),
        ContentCoding.Gzip => Volatile.Read(ref _gzip) ?? Make(ref _gzip, Compression.Gzip),
        _ => Bytes,
    };

    // Under a lock: whoever comes meanwhile waits for the first, rather than compressing too.
    private byte[] Make(ref byte[]? field, Func<byte[], byte[]> compress)
    {
        lock (_gate)
            return field ??= compress(Bytes);
    }

    private static string HashOf(byte[] bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexString(hash[..HashBytes]);
    }
}
