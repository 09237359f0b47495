using System.Text;

namespace ContentSdk.Engine.Text;

/// <summary>The bytes of a file as text.</summary>
/// <param name="Text">The decoded text, line breaks and byte order mark as they are; a byte that is not UTF-8 gives U+FFFD.</param>
/// <param name="Fault">What is wrong with the bytes, if anything.</param>
/// <param name="FaultPosition">Where in <paramref name="Text"/> the first faulty byte stands, or -1.</param>
public readonly record struct DecodedText(string Text, EncodingFault Fault, int FaultPosition)
{
    /// <summary>The file as the reader takes it.</summary>
    /// <param name="logicalPath">Path relative to the project, with forward slashes.</param>
    public SourceDocument ToDocument(string logicalPath) => new(logicalPath, Text, Fault, FaultPosition);
}

/// <summary>Decodes the bytes of a content file as the compiler does, but says so when they are not UTF-8 instead of guessing.</summary>
public static class EncodingReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Decodes a file.</summary>
    public static DecodedText Decode(byte[] bytes)
    {
        if (WideEncoding(bytes) is { } wide)
            return new(wide.GetString(bytes, 0, bytes.Length), EncodingFault.Utf16, 0);
        var text = Utf8.GetString(bytes, 0, bytes.Length);
        var valid = Utf8Check.ValidLength(bytes);
        return valid == bytes.Length
            ? new(text, EncodingFault.None, -1)
            : new(text, EncodingFault.NotUtf8, Utf8.GetCharCount(bytes, 0, valid));
    }

    // By byte order mark only, as the compiler: UTF-16 without one comes out as text with NUL characters, which are reported.
    private static Encoding? WideEncoding(byte[] bytes)
    {
        if (bytes.Length >= 4 && bytes[0] == 0xFF && bytes[1] == 0xFE && bytes[2] == 0 && bytes[3] == 0)
            return new UTF32Encoding(bigEndian: false, byteOrderMark: true);
        if (bytes.Length >= 4 && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0xFE && bytes[3] == 0xFF)
            return new UTF32Encoding(bigEndian: true, byteOrderMark: true);
        if (bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
            return Encoding.Unicode;
        if (bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
            return Encoding.BigEndianUnicode;
        return null;
    }
}
