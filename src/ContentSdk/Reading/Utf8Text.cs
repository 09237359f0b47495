using System.Text;

namespace ContentSdk.Reading;

// Short texts are mostly ASCII. Their letters are taken one by one: the first use of Encoding.UTF8 in a program loads
// all the vector types of the runtime, which takes longer than everything else that the first title needs.
internal static class Utf8Text
{
    private const int Short = 128;

    public static string Read(ReadOnlySpan<byte> utf8) => utf8.Length <= Short && ReadAscii(utf8) is { } text ? text : Decode(utf8);

    public static bool IsAscii(ReadOnlySpan<byte> bytes, string text)
    {
        if (bytes.Length != text.Length)
            return false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != text[i])
                return false;
        }
        return true;
    }

    private static string? ReadAscii(ReadOnlySpan<byte> utf8)
    {
        var letters = new char[utf8.Length];
        for (var i = 0; i < letters.Length; i++)
        {
            if (utf8[i] > 0x7F)
                return null;
            letters[i] = (char)utf8[i];
        }
        return new string(letters);
    }

    private static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
