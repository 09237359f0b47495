using System.Text.Json;
using ContentSdk.Web.Facts;

namespace ContentSdk.Web.Linked;

// The quotations of an article as parts of it. schema.org has two properties for who says something: "creator" is who said it in the
// world, and "spokenByCharacter" is to whom the containing work attributes it. An article says both, and consumers look for either.
internal static class Quotations
{
    public static void Write(Utf8JsonWriter json, SiteInfo site, Article article, string address)
    {
        if (article.Quotes.Count == 0)
            return;
        // The anchors are on the site's own page.
        var fragment = address == site.GetAddress(article) ? site.QuoteFragment ?? TextFragment.Of : TextFragment.Of;
        json.WriteStartArray("hasPart"u8);
        foreach (var quote in article.Quotes)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "Quotation"u8);
            json.WriteString("url"u8, address + fragment(quote));
            json.WriteString("text"u8, quote.DisplayText);
            if (!quote.IsUncertain && quote.Speaker is { } speaker)
                WriteSpeaker(json, site, speaker);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, SiteInfo site, Entity speaker)
    {
        if (EntityNode.IsAgent(speaker))
        {
            json.WritePropertyName("creator"u8);
            EntityNode.Write(json, site, speaker);
            json.WritePropertyName("spokenByCharacter"u8);
            EntityNode.Write(json, site, speaker);
        }
        else if (speaker.Kind == EntityKind.CreativeWork)
        {
            // What a report says has its origin there.
            json.WritePropertyName("isBasedOn"u8);
            EntityNode.Write(json, site, speaker);
        }
    }
}
