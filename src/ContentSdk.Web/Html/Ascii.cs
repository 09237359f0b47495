namespace ContentSdk.Web.Html;

internal static class Ascii
{
    public static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r';

    public static bool EndsName(byte c) => IsSpace(c) || c is (byte)'/' or (byte)'>';

    public static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) =>
        text.Length >= word.Length && System.Text.Ascii.EqualsIgnoreCase(text[..word.Length], word);
}
