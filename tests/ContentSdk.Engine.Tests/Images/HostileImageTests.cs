using ContentSdk.Step.Images;
using CsCheck;
using Xunit;
using static ContentSdk.Engine.Tests.Images.ImageSamples;

namespace ContentSdk.Engine.Tests.Images;

/// <summary>Whatever the bytes of an image are, reading its head neither throws nor takes long, and its size is one.</summary>
public class HostileImageTests
{
    private const int MostReads = 10_000;

    private static readonly byte[][] Images =
    [
        Png(640, 480), Gif(320, 200), Jpeg(Segment(0xE0, Ascii("JFIF\0")), Exif(6), Exif(8, isLittle: true), Frame(1600, 900)), Lossy(800, 600),
        Lossless(16, 7), Extended(70_000, 1), Avif([Size(9, 8), Box("irot", [1]), Box("pixi", new byte[4])], [1, 2, 3]),
        Avif([Size(9, 8)], [1], isWide: true, isLong: true), Svg("width='120px' height='80' viewBox='0 0 1 1'", "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]>"),
    ];

    private static readonly uint[] Numbers = [0, 1, 7, 8, 0x7F, 0x80, 0xFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF8, uint.MaxValue];

    private static readonly Gen<byte[]> Image = Gen.Int[0, Images.Length - 1].Select(static number => Images[number]);

    [Fact]
    public void One_that_is_cut_off_is_read_as_far_as_it_goes()
    {
        foreach (var image in Images)
        {
            for (var length = 0; length < image.Length; length++)
                Check(image[..length]);
        }
    }

    [Fact]
    public void One_with_other_bytes_is_read() => Gen.Select(Image, Gen.Select(Gen.Int[0, 1_000], Gen.Byte).Array[1, 12]).Sample(
        static (image, edits) =>
        {
            var bytes = (byte[])image.Clone();
            foreach (var (at, value) in edits)
                bytes[at % bytes.Length] = value;
            Check(bytes);
        },
        iter: 20_000);

    [Fact]
    public void One_with_other_numbers_is_read() => Gen.Select(
        Image, Gen.Int[0, 1_000], Gen.Int[0, Numbers.Length - 1].Select(static number => Numbers[number]), Gen.Bool).Sample(
        static (image, at, number, isShort) =>
        {
            var bytes = (byte[])image.Clone();
            var written = isShort ? Big((ushort)number) : Big(number);
            for (var i = 0; i < written.Length; i++)
                bytes[(at + i) % bytes.Length] = written[i];
            Check(bytes);
        },
        iter: 20_000);

    [Fact]
    public void One_with_pieces_put_in_taken_out_and_repeated_is_read() => Gen.Select(Image, Image, Gen.Int[0, 1_000], Gen.Int[0, 1_000], Gen.Int[0, 40]).Sample(
        static (image, other, from, to, times) =>
        {
            var (start, end) = (from % image.Length, to % other.Length);
            Check([.. image[..start], .. Enumerable.Repeat(other[end..], times).SelectMany(static bytes => bytes), .. image[start..]]);
            Check([.. image[..start], .. other[end..]]);
        },
        iter: 5_000);

    [Fact]
    public void Any_bytes_after_a_signature_are_read() => Gen.Select(Image, Gen.Byte.Array[0, 400]).Sample(
        static (image, rest) => Check([.. image[..Math.Min(16, image.Length)], .. rest]), iter: 20_000);

    private static void Check(byte[] bytes)
    {
        using var stream = new CountingStream(bytes);
        var head = ImageHead.Read(stream);
        Assert.InRange(stream.Reads, 0, MostReads);
        if (head is not { } read)
            return;
        Assert.StartsWith("image/", read.MediaType, StringComparison.Ordinal);
        if (read.Size is { } size)
        {
            Assert.InRange(size.Width, 1, ImageSize.Most);
            Assert.InRange(size.Height, 1, ImageSize.Most);
        }
    }

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public int Reads { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Reads++;
            return base.Read(buffer, offset, count);
        }

        public override int Read(Span<byte> buffer)
        {
            Reads++;
            return base.Read(buffer);
        }
    }
}
