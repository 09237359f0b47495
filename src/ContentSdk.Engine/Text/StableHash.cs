using ContentSdk.Layout;

namespace ContentSdk.Engine.Text;

/// <summary>
/// FNV-1a over the bytes of UTF-16 code units: the same on every machine and runtime. For
/// names and buckets, not for security.
/// </summary>
internal static class StableHash
{
    /// <summary>32 bits.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Fnv.Basis;
        foreach (var c in text)
        {
            hash = Fnv.Add(hash, (byte)c);
            hash = Fnv.Add(hash, (byte)(c >> 8));
        }
        return hash;
    }

    /// <summary>Eight lower-case hexadecimal digits.</summary>
    public static string Hex(ReadOnlySpan<char> text) => Of(text).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
