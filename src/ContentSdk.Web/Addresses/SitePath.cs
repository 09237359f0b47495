using System.Buffers;
using System.Globalization;
using System.Text;

namespace ContentSdk.Web.Addresses;

// A path as it is written in an address (RFC 3986, 3.3). It cannot leave the site: not by a host ("//evil"), nor by "..".
internal static class SitePath
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/");

    /// <summary>The path without slashes at its beginning.</summary>
    public static string Escape(string path)
    {
        var rest = path.AsSpan().TrimStart('/');
        if (!rest.ContainsAnyExcept(Plain) && !rest.Contains('.'))
            return rest.ToString();
        var escaped = new StringBuilder(rest.Length + 16);
        for (var isFirst = true; ; isFirst = false)
        {
            var slash = rest.IndexOf('/');
            var segment = slash < 0 ? rest : rest[..slash];
            // The first of several segments is never empty: the address would have a host of its own.
            if (!IsDots(segment) && !(isFirst && segment.IsEmpty))
                Append(escaped, segment, slash >= 0);
            if (slash < 0)
                return escaped.ToString().TrimStart('/');
            rest = rest[(slash + 1)..];
        }
    }

    private static void Append(StringBuilder escaped, ReadOnlySpan<char> segment, bool hasSlash)
    {
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < segment.Length; i++)
        {
            var c = segment[i];
            if (Plain.Contains(c) || (c == '%' && IsEscape(segment[i..])))
            {
                escaped.Append(c);
                continue;
            }
            // What is not a character becomes U+FFFD.
            _ = Rune.DecodeFromUtf16(segment[i..], out var rune, out var length);
            foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
                escaped.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
            i += length - 1;
        }
        if (hasSlash)
            escaped.Append('/');
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length > 2 && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);

    // "." and "..", also where the dots are percent-encoded: browsers read both in the same way.
    private static bool IsDots(ReadOnlySpan<char> segment)
    {
        var dots = 0;
        for (var i = 0; i < segment.Length; i++, dots++)
        {
            if (segment[i..].StartsWith("%2e", StringComparison.OrdinalIgnoreCase))
                i += 2;
            else if (segment[i] != '.')
                return false;
        }
        return dots is 1 or 2;
    }
}
