using System.Buffers.Binary;
using System.Text;

namespace ContentSdk.Engine.Tests.Images;

/// <summary>Heads of images, byte by byte as the specifications have them.</summary>
internal static class ImageSamples
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Png(uint width, uint height, string chunk = "IHDR", uint length = 13) =>
        [.. PngSignature, .. Big(length), .. Ascii(chunk), .. Big(width), .. Big(height), 8, 6, 0, 0, 0, .. Big(0)];

    public static byte[] Gif(ushort width, ushort height, string version = "GIF89a") =>
        [.. Ascii(version), .. Little(width), .. Little(height), 0, 0, 0];

    /// <summary>An image of segments between the mark of its beginning and that of its scan.</summary>
    public static byte[] Jpeg(params byte[][] segments) => [0xFF, 0xD8, .. segments.SelectMany(static segment => segment), 0xFF, 0xDA, 0, 2];

    public static byte[] Segment(byte marker, params byte[] content) => [0xFF, marker, .. Big((ushort)(content.Length + 2)), .. content];

    public static byte[] Frame(ushort width, ushort height, byte marker = 0xC0) =>
        Segment(marker, [8, .. Big(height), .. Big(width), 1, 1, 0x11, 0]);

    /// <summary>A segment of Exif with other tags before the orientation.</summary>
    public static byte[] Exif(ushort orientation, bool isLittle = false, uint first = 8, ushort entries = 3, ushort type = 3, uint count = 1)
    {
        byte[] body =
        [
            .. Two(42), .. Four(first), .. new byte[first < 64 ? first - 8 : 0],
            .. Two(entries), .. Entry(0x0100, 4, 1, 99), .. Entry(0x010F, 2, 4, 0), .. Entry(0x0112, type, count, 0, orientation), .. Four(0),
        ];
        return Segment(0xE1, [.. Ascii("Exif\0\0"), .. Ascii(isLittle ? "II" : "MM"), .. body]);

        byte[] Entry(ushort tag, ushort kind, uint number, uint value, ushort? half = null) =>
            [.. Two(tag), .. Two(kind), .. Four(number), .. half is { } two ? [.. Two(two), 0, 0] : Four(value)];

        byte[] Two(ushort value) => isLittle ? Little(value) : Big(value);

        byte[] Four(uint value) => isLittle ? Little(value) : Big(value);
    }

    public static byte[] Webp(string chunk, params byte[] content) =>
        [.. Ascii("RIFF"), .. Little((uint)(content.Length + 12)), .. Ascii("WEBP"), .. Ascii(chunk), .. Little((uint)content.Length), .. content];

    public static byte[] Lossy(ushort width, ushort height, byte first = 0) =>
        Webp("VP8 ", [first, 0, 0, 0x9D, 0x01, 0x2A, .. Little(width), .. Little(height), 0, 0]);

    public static byte[] Lossless(uint width, uint height, byte signature = 0x2F) =>
        Webp("VP8L", [signature, .. Little((width - 1) | ((height - 1) << 14))]);

    public static byte[] Extended(uint width, uint height) =>
        Webp("VP8X", [0, 0, 0, 0, .. Little(width - 1)[..3], .. Little(height - 1)[..3]]);

    public static byte[] Box(string kind, params byte[][] content) =>
        [.. Big((uint)(8 + content.Sum(static part => part.Length))), .. Ascii(kind), .. content.SelectMany(static part => part)];

    /// <summary>A file whose primary image, number 2, has the given properties; another one, number 1, has the first of all.</summary>
    public static byte[] Avif(byte[][] properties, byte[] ofPrimary, string brand = "avif", bool isWide = false, bool isLong = false)
    {
        byte[] Item(uint number) => isLong ? Big(number) : Big((ushort)number);

        byte[] Numbers(byte[] numbers) => isWide
            ? [.. numbers.SelectMany(static number => Big((ushort)(0x8000 | number)))]
            : [.. numbers.Select(static number => (byte)(0x80 | number))];

        byte version = isLong ? (byte)1 : (byte)0;
        var associations = Box(
            "ipma", [version, 0, 0, isWide ? (byte)1 : (byte)0], Big(2u), Item(1), [1], Numbers([1]), Item(2), [(byte)ofPrimary.Length], Numbers(ofPrimary));
        var meta = Box(
            "meta", [0, 0, 0, 0], Box("hdlr", new byte[20]), Box("pitm", [version, 0, 0, 0], Item(2)),
            Box("iprp", Box("ipco", properties), associations));
        return [.. Box("ftyp", Ascii("mif1"), Big(0u), Ascii("mif1"), Ascii(brand)), .. meta, .. Box("mdat", [1, 2, 3])];
    }

    public static byte[] Size(uint width, uint height) => Box("ispe", [0, 0, 0, 0], Big(width), Big(height));

    public static byte[] Svg(string attributes, string before = "") =>
        Encoding.UTF8.GetBytes($"{before}<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}><path d=\"M0 0h1v1z\"/></svg>");

    public static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    public static byte[] Big(ushort value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Big(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Little(ushort value) => [.. Big(value).Reverse()];

    public static byte[] Little(uint value) => [.. Big(value).Reverse()];
}
