using System.Buffers;
using System.Text.Unicode;

namespace ContentSdk.Web.Writing;

// Text in UTF-8 as XML 1.0 and HTML have it. What XML forbids (its production Char) becomes U+FFFD, and so do lone surrogates.
internal static class Markup
{
    private static readonly SearchValues<byte> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(static c => (byte)c), .. "&<>\"'"u8, 0xEF]);

    /// <summary>Writes bytes as they are.</summary>
    public static void Raw(this IBufferWriter<byte> output, ReadOnlySpan<byte> bytes) => output.Write(bytes);

    /// <summary>Writes the text of an element.</summary>
    public static void Text(this IBufferWriter<byte> output, ReadOnlySpan<char> text) => Transcode(output, text, isAttribute: false);

    /// <summary>Writes the text of an element that is in UTF-8 already.</summary>
    public static void Text(this IBufferWriter<byte> output, ReadOnlySpan<byte> utf8) => Escape(output, utf8, isAttribute: false);

    /// <summary>Writes the value of an attribute, without its quotation marks.</summary>
    public static void Attribute(this IBufferWriter<byte> output, ReadOnlySpan<char> text) => Transcode(output, text, isAttribute: true);

    /// <summary>Writes an element with text on a line of its own; nothing where the text is null.</summary>
    public static void Element(this IBufferWriter<byte> output, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
            return;
        output.Open(name);
        output.Text(text);
        output.Close(name);
    }

    /// <summary>Writes the tag before an element's text.</summary>
    public static void Open(this IBufferWriter<byte> output, ReadOnlySpan<byte> name)
    {
        output.Write("<"u8);
        output.Write(name);
        output.Write(">"u8);
    }

    /// <summary>Writes the tag after an element's text, and ends the line.</summary>
    public static void Close(this IBufferWriter<byte> output, ReadOnlySpan<byte> name)
    {
        output.Write("</"u8);
        output.Write(name);
        output.Write(">\n"u8);
    }

    private static void Transcode(IBufferWriter<byte> output, ReadOnlySpan<char> text, bool isAttribute)
    {
        Span<byte> buffer = stackalloc byte[512];
        while (!text.IsEmpty)
        {
            // It stops before a character that has no room, so that no character is cut.
            Utf8.FromUtf16(text, buffer, out var read, out var written);
            Escape(output, buffer[..written], isAttribute);
            text = text[read..];
        }
    }

    private static void Escape(IBufferWriter<byte> output, ReadOnlySpan<byte> utf8, bool isAttribute)
    {
        while (!utf8.IsEmpty)
        {
            var next = utf8.IndexOfAny(Special);
            if (next < 0)
            {
                output.Write(utf8);
                return;
            }
            output.Write(utf8[..next]);
            output.Write(Escaped(utf8[next..], isAttribute, out var length));
            utf8 = utf8[(next + length)..];
        }
    }

    private static ReadOnlySpan<byte> Escaped(ReadOnlySpan<byte> utf8, bool isAttribute, out int length)
    {
        length = 1;
        switch (utf8[0])
        {
            case (byte)'&':
                return "&amp;"u8;
            case (byte)'<':
                return "&lt;"u8;
            case (byte)'>':
                return "&gt;"u8;
            case (byte)'"':
                return isAttribute ? "&quot;"u8 : "\""u8;
            case (byte)'\'':
                return isAttribute ? "&#39;"u8 : "'"u8;
            // Parsers make a line feed of a carriage return, and a space of all of these in an attribute.
            case (byte)'\r':
                return "&#13;"u8;
            case (byte)'\n':
                return isAttribute ? "&#10;"u8 : "\n"u8;
            case (byte)'\t':
                return isAttribute ? "&#9;"u8 : "\t"u8;
            case 0xEF when utf8.Length > 2 && utf8[1] == 0xBF && utf8[2] is 0xBE or 0xBF:
                length = 3;
                return "\uFFFD"u8;
            case 0xEF:
                return utf8[..1];
            default:
                return "\uFFFD"u8;
        }
    }
}
