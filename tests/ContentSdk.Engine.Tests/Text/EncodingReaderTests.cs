using System.Text;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Text;

public class EncodingReaderTests
{
    [Fact]
    public void Utf8_is_decoded_with_and_without_a_mark()
    {
        var plain = EncodingReader.Decode(Encoding.UTF8.GetBytes("Çay, naïve – “ja” 🙂"));
        Assert.Equal(new("Çay, naïve – “ja” 🙂", EncodingFault.None, -1), plain);
        var marked = EncodingReader.Decode([0xEF, 0xBB, 0xBF, (byte)'a']);
        Assert.Equal(EncodingFault.None, marked.Fault);
        Assert.Equal("a", marked.ToDocument("seeds/a.txt").Text);
    }

    [Fact]
    public void The_first_byte_that_is_not_utf8_is_named_by_line_and_column()
    {
        var bytes = Encoding.Latin1.GetBytes("Titel\r\n\r\nDas Café öffnet.\r\n");
        var document = EncodingReader.Decode(bytes).ToDocument("seeds/a.txt");
        Assert.Equal(EncodingFault.NotUtf8, document.EncodingFault);
        Assert.Equal(new LinePosition(3, 8), document.PositionOf(document.FaultPosition));
    }

    [Fact]
    public void A_genuine_replacement_character_before_the_fault_does_not_hide_its_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("ab\uFFFDc "), 0x93, (byte)'x'];
        Assert.Equal(5, EncodingReader.Decode(bytes).FaultPosition);
    }

    [Fact]
    public void Wide_encodings_are_recognised_by_their_mark()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(true, true) })
        {
            var decoded = EncodingReader.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("Hallo")]);
            Assert.Equal((EncodingFault.Utf16, "\uFEFFHallo"), (decoded.Fault, decoded.Text));
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xE0, 0x9F, 0xBF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    [InlineData(new byte[] { 0x80 })]
    public void Overlong_forms_surrogates_and_torn_sequences_are_faults(byte[] bytes) =>
        Assert.Equal(EncodingFault.NotUtf8, EncodingReader.Decode(bytes).Fault);

    [Fact]
    public void Bytes_are_faulty_exactly_when_a_strict_decoder_throws() => Gen.Byte.Array[0, 12].Sample(
        bytes =>
        {
            var decoded = EncodingReader.Decode(bytes);
            if (decoded.Fault == EncodingFault.Utf16)
                return;
            var isSound = true;
            try
            {
                new UTF8Encoding(false, true).GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                isSound = false;
            }
            Assert.Equal(isSound, decoded.Fault == EncodingFault.None);
            var document = decoded.ToDocument("seeds/a.txt");
            Assert.InRange(document.FaultPosition, isSound ? -1 : 0, isSound ? -1 : document.Text.Length);
        },
        iter: 50_000);
}
