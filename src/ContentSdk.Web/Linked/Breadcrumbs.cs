using System.Text.Json;

namespace ContentSdk.Web.Linked;

// The way from the home page to an article. The last item is the page itself and needs no address.
internal static class Breadcrumbs
{
    public static void Write(Utf8JsonWriter json, SiteInfo site, Article article)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "BreadcrumbList"u8);
        json.WriteStartArray("itemListElement"u8);
        var position = 1;
        WriteItem(json, position++, site.Title, site.BaseAddress.AbsoluteUri);
        if (article.Section is { } section && site.SectionRoute is { } route)
            WriteItem(json, position++, section, site.GetAddress(route(section)));
        WriteItem(json, position, article.Title, address: null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, int position, string name, string? address)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "ListItem"u8);
        json.WriteNumber("position"u8, position);
        json.WriteString("name"u8, name);
        if (address is not null)
            json.WriteString("item"u8, address);
        json.WriteEndObject();
    }
}
