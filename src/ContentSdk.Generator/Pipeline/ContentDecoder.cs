using System.Text;
using ContentSdk.Engine.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>Gets the text of a content file and tells whether its bytes were sound.</summary>
internal static class ContentDecoder
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    public static SourceDocument Decode(ContentFile file, CancellationToken cancellationToken)
    {
        var (text, fault) = Text(file, cancellationToken);
        return new(file.LogicalPath, text, fault);
    }

    /// <summary>The text as the compiler has it, and what was wrong with its bytes.</summary>
    public static (string Text, EncodingFault Fault) Text(ContentFile file, CancellationToken cancellationToken)
    {
        if (file.Text.GetText(cancellationToken) is not { } source)
            return ("", EncodingFault.Unreadable);
        var text = source.ToString();
        return (text, FaultOf(source, text));
    }

    /// <summary>
    /// The compiler never fails on bytes that are not UTF-8: it decodes them as best it can. But its checksum is that of the
    /// bytes, so the text encoded again tells whether anything else was there.
    /// </summary>
    private static EncodingFault FaultOf(SourceText source, string text)
    {
        if (source.Encoding is { } encoding && encoding.GetPreamble().Length > 0 && encoding is UnicodeEncoding or UTF32Encoding)
            return EncodingFault.Utf16;
        if (IsAscii(text))
            return EncodingFault.None;
        var actual = source.GetChecksum();
        return Matches(WithoutMark) || Matches(WithMark) ? EncodingFault.None : EncodingFault.NotUtf8;

        bool Matches(Encoding candidate) =>
            SourceText.From(text, candidate, source.ChecksumAlgorithm).GetChecksum().SequenceEqual(actual);
    }

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c >= 0x80)
                return false;
        }
        return true;
    }
}
