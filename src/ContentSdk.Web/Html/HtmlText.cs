using System.Net;
using System.Text;

namespace ContentSdk.Web.Html;

// What readers see of HTML source.
internal static class HtmlText
{
    public static string Decode(ReadOnlySpan<byte> html) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(html));

    /// <summary>The value of a tag's attribute, or null.</summary>
    public static string? ValueOf(HtmlAttributes attributes, ReadOnlySpan<byte> name)
    {
        while (attributes.Read())
        {
            if (System.Text.Ascii.EqualsIgnoreCase(attributes.Name, name))
                return Decode(attributes.Value);
        }
        return null;
    }

    /// <summary>The name of a tag or attribute in small letters; empty for one that no list has.</summary>
    public static string NameOf(ReadOnlySpan<byte> name)
    {
        Span<char> lower = stackalloc char[16];
        return name.Length <= lower.Length && System.Text.Ascii.ToLower(name, lower, out var length) == System.Buffers.OperationStatus.Done
            ? new(lower[..length])
            : "";
    }
}
