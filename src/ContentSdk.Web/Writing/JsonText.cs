using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ContentSdk.Web.Writing;

// JSON that is also safe inside a script element: < > & ' and U+2028 are escaped, letters of all scripts are not.
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Utf8JsonWriter To(IBufferWriter<byte> output) => new(output, Options);

    /// <summary>Writes a property with text; nothing where the text is null.</summary>
    public static void Text(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
