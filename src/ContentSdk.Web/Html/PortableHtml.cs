using System.Buffers;
using System.Text;
using ContentSdk.Web.Addresses;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web.Html;

// An article's HTML for places that are not its page: addresses are absolute, and there is nothing in it that runs, whatever the
// project lets content files have (ContentSdkRawHtml). Tags and attributes that are not listed are left out, what they hold is not.
internal static class PortableHtml
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "a", "abbr", "aside", "b", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div",
        "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "mark",
        "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot",
        "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "alt", "checked", "cite", "class", "colspan", "datetime", "dir", "disabled", "height", "href", "id", "lang", "rowspan", "scope",
        "src", "start", "title", "type", "width",
    };

    private static readonly HashSet<string> Raw = new(StringComparer.Ordinal)
    {
        "iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp",
    };

    /// <summary>Whether browsers do not read what the element holds as HTML.</summary>
    public static bool IsRaw(string name) => Raw.Contains(name);

    /// <summary>Writes standfirst and body.</summary>
    public static void Write(IBufferWriter<byte> output, SiteInfo site, Article article)
    {
        if (article.Standfirst is { } standfirst)
        {
            output.Raw("<p>"u8);
            output.Text(standfirst.Text);
            output.Raw("</p>\n"u8);
        }
        Write(output, SiteArticles.Page(site, article), article.GetUtf8Html());
    }

    public static void Write(IBufferWriter<byte> output, Uri page, ReadOnlySpan<byte> html)
    {
        var reader = new HtmlReader(html);
        while (reader.Read())
        {
            if (reader.Token == HtmlToken.Text)
            {
                WriteText(output, reader.Value);
                continue;
            }
            var name = HtmlText.NameOf(reader.Value);
            if (Tags.Contains(name))
                WriteTag(output, page, name, reader);
            else if (reader.Token == HtmlToken.StartTag && Raw.Contains(name))
                reader.SkipRaw(reader.Value);
            else if (reader.Token == HtmlToken.StartTag && name == "plaintext")
                return;
        }
    }

    private static void WriteTag(IBufferWriter<byte> output, Uri page, string name, HtmlReader reader)
    {
        Span<byte> bytes = stackalloc byte[16];
        var tag = bytes[..Encoding.UTF8.GetBytes(name, bytes)];
        output.Raw(reader.Token == HtmlToken.EndTag ? "</"u8 : "<"u8);
        output.Raw(tag);
        var attributes = reader.Token == HtmlToken.EndTag ? default : reader.Attributes;
        while (attributes.Read())
        {
            var attribute = HtmlText.NameOf(attributes.Name);
            if (!Attributes.Contains(attribute))
                continue;
            var isAddress = attribute is "href" or "src" or "cite";
            var address = isAddress ? AddressOf(page, attribute, attributes.Value) : null;
            if (isAddress && address is null)
                continue;
            output.Raw(" "u8);
            output.Raw(bytes[..Encoding.UTF8.GetBytes(attribute, bytes)]);
            output.Raw("=\""u8);
            if (isAddress)
                output.Attribute(address);
            else
                WriteValue(output, attributes.Value);
            output.Raw("\""u8);
        }
        output.Raw(">"u8);
    }

    private static string? AddressOf(Uri page, string attribute, ReadOnlySpan<byte> value)
    {
        // Longer than any address; decoding it would cost more than it is worth.
        if (value.Length > 10_000)
            return null;
        var text = HtmlText.Decode(value);
        return attribute == "href" ? WebAddress.ResolveLink(page, text) : WebAddress.ResolveHttp(page, text);
    }

    // A "<" that opens no tag, as browsers show it.
    private static void WriteText(IBufferWriter<byte> output, ReadOnlySpan<byte> text)
    {
        if (text is [(byte)'<'])
            output.Raw("&lt;"u8);
        else
            output.Raw(text);
    }

    // Character references stay as they are.
    private static void WriteValue(IBufferWriter<byte> output, ReadOnlySpan<byte> value)
    {
        for (; ; )
        {
            var next = value.IndexOfAny((byte)'"', (byte)'<', (byte)'>');
            if (next < 0)
            {
                output.Raw(value);
                return;
            }
            output.Raw(value[..next]);
            output.Raw(value[next] == '"' ? "&quot;"u8 : value[next] == '<' ? "&lt;"u8 : "&gt;"u8);
            value = value[(next + 1)..];
        }
    }
}
