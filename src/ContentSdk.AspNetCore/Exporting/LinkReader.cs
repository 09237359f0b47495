using ContentSdk.Web.Html;

namespace ContentSdk.AspNetCore.Exporting;

// Finds the addresses of a page, with the tokenizer that reads articles for feeds: all that is asked is in tags, so no tree is needed.
internal static class LinkReader
{
    // What these hold is text, whatever it looks like.
    private static readonly HashSet<string> Raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    private static readonly HashSet<string> AddressNames = ["href", "src", "poster", "data", "action"];

    public static PageLinks Read(ReadOnlySpan<byte> html)
    {
        var page = new PageLinks();
        var reader = new HtmlReader(html);
        var (line, counted) = (1, 0);
        while (reader.Read())
        {
            if (reader.Token != HtmlToken.StartTag)
                continue;
            html.Overlaps(reader.Value, out var offset);
            line += html[counted..offset].Count((byte)'\n');
            counted = offset;
            var element = HtmlText.NameOf(reader.Value);
            ReadTag(page, element, reader.Attributes, line);
            if (Raw.Contains(element))
                reader.SkipRaw(reader.Value);
        }
        return page;
    }

    private static void ReadTag(PageLinks page, string element, HtmlAttributes attributes, int line)
    {
        var all = attributes;
        var isPost = HtmlText.ValueOf(all, "method"u8)?.Equals("post", StringComparison.OrdinalIgnoreCase) == true;
        var isImage = HtmlText.ValueOf(all, "property"u8) is "og:image" or "og:url";
        var seen = new HashSet<string>();
        while (attributes.Read())
        {
            var name = HtmlText.NameOf(attributes.Name);
            // Of two attributes with one name, the first counts.
            if (name.Length == 0 || !seen.Add(name))
                continue;
            var value = HtmlText.Decode(attributes.Value);
            if (name == "id" || (name == "name" && element == "a"))
                page.Anchors.Add(value);
            else if (name == "href" && element == "base")
                page.Base ??= value;
            else if (name is "srcset" or "imagesrcset")
                page.Links.AddRange(SourceSet.Addresses(value).Select(address => (address, line)));
            else if (name == "content" ? element == "meta" && isImage : AddressNames.Contains(name) && IsAddress(element, name, isPost))
                page.Links.Add((value, line));
        }
    }

    private static bool IsAddress(string element, string name, bool isPost) => name switch
    {
        "data" => element == "object",
        "action" => element == "form" && !isPost,
        _ => true,
    };
}
