using System.Text;
using ContentSdk.Step.Images;
using Xunit;
using static ContentSdk.Engine.Tests.Images.ImageSamples;

namespace ContentSdk.Engine.Tests.Images;

/// <summary>What the step reads of images: format and size, from their first bytes.</summary>
public class ImageHeadTests
{
    public static readonly TheoryData<string, byte[], string> Sound = new()
    {
        { "PNG", Png(640, 480), "image/png 640x480" },
        { "the most that an image has", Png(1_000_000, 1), "image/png 1000000x1" },
        { "GIF", Gif(320, 200), "image/gif 320x200" },
        { "an old GIF", Gif(65_535, 1, "GIF87a"), "image/gif 65535x1" },
        { "JPEG", Jpeg(Segment(0xE0, Ascii("JFIF\0")), Segment(0xDB, new byte[65]), Frame(1600, 900)), "image/jpeg 1600x900" },
        { "progressive JPEG", Jpeg(Segment(0xC4, new byte[20]), Frame(10, 20, 0xC2)), "image/jpeg 10x20" },
        { "JPEG with a turned camera", Jpeg(Exif(6), Frame(1600, 900)), "image/jpeg 900x1600" },
        { "the same with the lowest byte first", Jpeg(Exif(8, isLittle: true, first: 20), Frame(1600, 900)), "image/jpeg 900x1600" },
        { "JPEG upside down", Jpeg(Exif(3), Frame(1600, 900)), "image/jpeg 1600x900" },
        { "JPEG with XMP after Exif", Jpeg(Exif(5), Segment(0xE1, Ascii("http://ns.adobe.com/xap/1.0/\0")), Frame(2, 1)), "image/jpeg 1x2" },
        { "JPEG with an orientation that is none", Jpeg(Exif(9), Frame(2, 1)), "image/jpeg 2x1" },
        { "JPEG with an orientation of another type", Jpeg(Exif(6, type: 4), Frame(2, 1)), "image/jpeg 2x1" },
        { "JPEG with two orientations", Jpeg(Exif(6, count: 2), Frame(2, 1)), "image/jpeg 2x1" },
        { "JPEG with filling before markers", [0xFF, 0xD8, 0xFF, 0xFF, 0xFF, .. Frame(3, 4)[1..]], "image/jpeg 3x4" },
        { "JPEG with markers alone", [0xFF, 0xD8, 0xFF, 0x01, 0xFF, 0xD0, .. Frame(3, 4)], "image/jpeg 3x4" },
        { "lossy WebP", Lossy(800, 600), "image/webp 800x600" },
        { "WebP that is to be scaled", Lossy(0x4000 | 800, 0xC000 | 600), "image/webp 800x600" },
        { "lossless WebP", Lossless(16_384, 7), "image/webp 16384x7" },
        { "extended WebP", Extended(70_000, 1), "image/webp 70000x1" },
        { "AVIF", Avif([Size(9, 9), Size(1920, 1080)], [2]), "image/avif 1920x1080" },
        { "AVIF of many properties and images", Avif([Size(9, 9), Box("pixi", new byte[4]), Size(1920, 1080)], [2, 3], isWide: true, isLong: true), "image/avif 1920x1080" },
        { "AVIF that is turned", Avif([Size(9, 8), Box("irot", [1])], [1, 2]), "image/avif 8x9" },
        { "AVIF upside down", Avif([Size(9, 8), Box("irot", [2])], [1, 2]), "image/avif 9x8" },
        { "a sequence", Avif([Size(9, 8)], [1], brand: "avis"), "image/avif 9x8" },
        { "SVG", Svg("width='120' height='80'"), "image/svg+xml 120x80" },
        { "SVG in pixels", Svg("width='120.4px' height='79.5PX' viewBox='0 0 1 1'"), "image/svg+xml 120x80" },
        { "SVG in inches", Svg("width='1in' height='2.54cm'"), "image/svg+xml 96x96" },
        { "SVG in points", Svg("width='72pt' height='6pc'"), "image/svg+xml 96x96" },
        { "SVG with a view box", Svg("viewBox='0, 0, 24 12.5'"), "image/svg+xml 24x13" },
        { "SVG in percent with a view box", Svg("width='100%' height='100%' viewBox='-5 -5 24 24'"), "image/svg+xml 24x24" },
        { "SVG with a width and a view box", Svg("width='48' viewBox='0 0 24 12'"), "image/svg+xml 48x24" },
        { "SVG with a height and a view box", Svg("height='48' viewBox='0 0 24 12'"), "image/svg+xml 96x48" },
        { "SVG with all that may come first", Svg("width='1' height='2'", "\uFEFF<?xml version=\"1.0\"?>\n<!-- note --><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://localhost/svg.dtd\" [<!ENTITY a \"b\">]>\n"), "image/svg+xml 1x2" },
        { "SVG in UTF-16", Encoding.Unicode.GetBytes("\uFEFF" + Encoding.UTF8.GetString(Svg("width='5' height='6'"))), "image/svg+xml 5x6" },
        { "SVG with a prefix", Encoding.UTF8.GetBytes("<s:svg xmlns:s='http://www.w3.org/2000/svg' width='5' height='6'/>"), "image/svg+xml 5x6" },
    };

    public static readonly TheoryData<string, byte[], string> Broken = new()
    {
        { "nothing", [], "" },
        { "text", Ascii("A text, not an image."), "" },
        { "HTML", Ascii("<!doctype html><svg width='1' height='1'></svg>"), "" },
        { "another XML", Ascii("<svg width='5' height='6'/>"), "" },
        { "PNG without a side", Png(0, 480), "image/png" },
        { "PNG of billions", Png(4_294_967_295, 2_147_483_647), "image/png" },
        { "PNG more than an image has", Png(1_000_001, 1), "image/png" },
        { "PNG with another chunk first", Png(1, 1, "CgBI"), "image/png" },
        { "PNG with a longer header", Png(1, 1, length: 14), "image/png" },
        { "PNG cut off", Png(640, 480)[..20], "image/png" },
        { "GIF without a side", Gif(0, 1), "image/gif" },
        { "GIF cut off", Gif(1, 1)[..9], "image/gif" },
        { "JPEG without a frame", Jpeg(Segment(0xE0, Ascii("JFIF\0"))), "image/jpeg" },
        { "JPEG whose height comes later", Jpeg(Frame(10, 0)), "image/jpeg" },
        { "JPEG with a short frame", Jpeg(Segment(0xC0, 8, 0, 1)), "image/jpeg" },
        { "JPEG with a length of nothing", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, .. Frame(1, 1)], "image/jpeg" },
        { "JPEG of filling", [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 20_000), .. Frame(1, 1)[1..]], "image/jpeg" },
        { "JPEG of markers", [0xFF, 0xD8, .. Enumerable.Repeat<byte[]>([0xFF, 0xD0], 20_000).SelectMany(static bytes => bytes), .. Frame(1, 1)], "image/jpeg" },
        { "JPEG with a table number for a frame", Jpeg(Frame(10, 20, 0xC4)), "image/jpeg" },
        { "WebP between two frames", Lossy(800, 600, first: 1), "image/webp" },
        { "lossless WebP with another signature", Lossless(1, 1, signature: 0x2E), "image/webp" },
        { "WebP of another kind", Webp("VP9 ", new byte[20]), "image/webp" },
        { "WebP cut off", Lossy(800, 600)[..25], "image/webp" },
        { "WebP without a side", Lossy(0, 600), "image/webp" },
        { "AVIF of billions", Avif([Size(uint.MaxValue, 1)], [1]), "image/avif" },
        { "AVIF that is cut to a part", Avif([Size(9, 8), Box("clap", new byte[32])], [1, 2]), "image/avif" },
        { "AVIF without a size", Avif([Box("pixi", new byte[4])], [1]), "image/avif" },
        { "AVIF with a property that does not exist", Avif([Size(9, 8)], [7]), "image/avif" },
        { "AVIF without all", Box("ftyp", Ascii("avif"), Big(0u)), "image/avif" },
        { "HEIC", Avif([Size(9, 8)], [1], brand: "heic"), "" },
        { "SVG without a size", Svg("width='100%'"), "image/svg+xml" },
        { "SVG of nothing", Svg("width='0' height='5'"), "image/svg+xml" },
        { "SVG below nothing", Svg("width='-4' height='5'"), "image/svg+xml" },
        { "SVG of more than there is", Svg("width='1e300' height='5'"), "image/svg+xml" },
        { "SVG of no number", Svg("width='NaN' height='Infinity'"), "image/svg+xml" },
        { "SVG in the size of letters", Svg("width='2em' height='5'"), "image/svg+xml" },
        { "SVG with an entity", Svg("width='&a;' height='5'", "<!DOCTYPE svg [<!ENTITY a \"12\">]>"), "" },
        { "SVG of entities", Svg("width='&b;' height='5'", "<!DOCTYPE svg [<!ENTITY a \"ha ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"), "" },
        { "SVG after a long comment", Svg("width='5' height='5'", "<!--" + new string('x', 300_000) + "-->"), "" },
        { "SVG that never begins", Ascii("<" + new string('x', 500_000)), "" },
        { "an encoding that does not exist", Ascii("<?xml version='1.0' encoding='none'?><svg/>"), "" },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    [MemberData(nameof(Broken))]
    public void An_image_is_what_its_bytes_say(string what, byte[] bytes, string expected) =>
        Assert.Equal((what, expected), (what, Read(bytes)));

    [Fact]
    public void A_box_that_leads_back_or_out_is_the_end()
    {
        var file = Avif([Size(9, 8)], [1]);
        // A size of 1 is followed by one of eight bytes; 0 is all that is left; one below eight would lead back.
        foreach (var size in new uint[] { 1, 2, 7, 0x7FFFFFFF, uint.MaxValue })
        {
            for (var at = 0; at < file.Length - 4; at++)
                Assert.StartsWith("image/avif", Read([.. file[..24], .. file[24..].Take(at), .. Big(size), .. file[24..].Skip(at + 4)]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_large_file_is_not_read_to_its_end()
    {
        // Only what a reader asks for is there: any other byte would be an exception.
        using var stream = new SparseStream(Jpeg(Exif(6), Frame(1600, 900)), 5_000_000_000);
        Assert.Equal(new ImageSize(900, 1600), ImageHead.Read(stream)!.Value.Size);
        Assert.True(stream.BytesRead < 300, $"{stream.BytesRead} bytes were read.");
    }

    internal static string Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return ImageHead.Read(stream) is not { } head ? "" : head.Size is { } size ? $"{head.MediaType} {size.Width}x{size.Height}" : head.MediaType;
    }

    /// <summary>A file that is far longer than what is in it.</summary>
    private sealed class SparseStream(byte[] start, long length) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Position >= start.Length ? 0 : (int)Math.Min(count, start.Length - Position);
            start.AsSpan((int)Math.Min(Position, start.Length), read).CopyTo(buffer.AsSpan(offset));
            Position += read;
            BytesRead += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }
    }
}
