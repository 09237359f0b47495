using System.Buffers;
using ContentSdk.Web.Writing;

namespace ContentSdk.AspNetCore.Exporting;

// A page that leads to another one, for hosts that serve files alone: browsers go on at once, and search engines take it for a redirect.
internal static class RedirectPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="target">Where it leads: an address of the site.</param>
    public static byte[] To(Uri target)
    {
        var output = new ArrayBufferWriter<byte>();
        // A path has no language. As all links of pages are: a copy of the site on another host leads to its own page.
        var path = target.AbsolutePath;
        output.Raw("<!DOCTYPE html>\n<html lang=\"zxx\">\n<head>\n<meta charset=\"utf-8\">\n<title>"u8);
        output.Text(path);
        output.Raw("</title>\n<link rel=\"canonical\" href=\""u8);
        output.Attribute(target.AbsoluteUri);
        output.Raw("\">\n<meta http-equiv=\"refresh\" content=\"0; url="u8);
        output.Attribute(path);
        output.Raw("\">\n</head>\n<body>\n<p><a href=\""u8);
        output.Attribute(path);
        output.Raw("\">"u8);
        output.Text(path);
        output.Raw("</a></p>\n</body>\n</html>\n"u8);
        return output.WrittenSpan.ToArray();
    }
}
