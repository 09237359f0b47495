using System.Text;
using ContentSdk.Engine.Text;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class DecodingTests
{
    private const string Sample = "Fährt der Bär übers Meer? “Nein”, sagte Orla.";

    [Fact]
    public void Sound_UTF8_is_sound() => Assert.Equal(EncodingFault.None, FaultOf(Encoding.UTF8.GetBytes(Sample)));

    [Fact]
    public void A_byte_order_mark_is_sound_and_not_part_of_the_text()
    {
        var document = Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)]);
        Assert.Equal((EncodingFault.None, Sample), (document.EncodingFault, document.Text));
    }

    [Fact]
    public void A_genuine_replacement_character_is_sound() => Assert.Equal(EncodingFault.None, FaultOf(Encoding.UTF8.GetBytes("What \uFFFD is this?")));

    [Fact]
    public void Latin_bytes_are_told() => Assert.Equal(EncodingFault.NotUtf8, FaultOf(Encoding.Latin1.GetBytes("Fährt der Bär?")));

    [Fact]
    public void A_cut_off_character_is_told() => Assert.Equal(EncodingFault.NotUtf8, FaultOf([(byte)'a', 0xE2, 0x80]));

    [Fact]
    public void UTF16_is_told_either_way()
    {
        Assert.Equal(EncodingFault.Utf16, FaultOf([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)]));
        Assert.Equal(EncodingFault.Utf16, FaultOf([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample)]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told() => Assert.Equal(EncodingFault.Unreadable, FaultOf(null));

    [Fact]
    public void The_older_checksum_algorithm_serves_too()
    {
        var text = new InMemoryText(SourceText.From(new MemoryStream(Encoding.UTF8.GetBytes(Sample)), checksumAlgorithm: SourceHashAlgorithm.Sha1));
        Assert.Equal(EncodingFault.None, ContentDecoder.Decode(new(text, "a.txt", false, default), TestContext.Current.CancellationToken).EncodingFault);
    }

    private static EncodingFault FaultOf(byte[]? bytes) => Decode(bytes).EncodingFault;

    private static SourceDocument Decode(byte[]? bytes) =>
        ContentDecoder.Decode(new(new TestFile("seeds/a.txt", bytes).At(ContentDriver.Root), "seeds/a.txt", false, default), TestContext.Current.CancellationToken);

    private sealed class InMemoryText(SourceText text) : AdditionalText
    {
        public override string Path => "/a.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
