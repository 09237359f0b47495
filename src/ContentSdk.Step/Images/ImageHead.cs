namespace ContentSdk.Step.Images;

/// <summary>What an image says of itself.</summary>
/// <param name="MediaType">Its format, by its first bytes.</param>
/// <param name="Size">Its size; null where it cannot be told.</param>
internal readonly record struct ImageHead(string MediaType, ImageSize? Size)
{
    private const int Start = 16;

    /// <summary>
    /// Reads the head of an image. Whatever the bytes are, it neither throws nor takes long: what is broken has no size.
    /// </summary>
    /// <param name="stream">A stream that can seek.</param>
    /// <returns>Null where the bytes are no image of a known format.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ImageHead? Read(Stream stream)
    {
        var bytes = new ImageBytes(stream);
        Span<byte> start = stackalloc byte[Start];
        start = start[..(int)Math.Min(Start, bytes.Length)];
        if (!bytes.TryRead(0, start))
            return null;
        return start switch
        {
            _ when PngHead.Is(start) => new("image/png", PngHead.SizeOf(bytes)),
            _ when JpegHead.Is(start) => new("image/jpeg", JpegHead.SizeOf(bytes)),
            _ when GifHead.Is(start) => new("image/gif", GifHead.SizeOf(bytes)),
            _ when WebpHead.Is(start) => new("image/webp", WebpHead.SizeOf(bytes)),
            _ when AvifHead.Is(bytes, start) => new("image/avif", AvifHead.SizeOf(bytes)),
            _ when SvgHead.MayBe(start) => SvgHead.Read(stream),
            _ => null,
        };
    }
}
