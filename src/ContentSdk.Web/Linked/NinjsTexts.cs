using System.Buffers;
using System.Text.Json;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Html;

namespace ContentSdk.Web.Linked;

// Headline, summary and text of an article in ninjs.
internal static class NinjsTexts
{
    public static void Write(Utf8JsonWriter json, SiteInfo site, Article article)
    {
        WriteValues(json, "headlines"u8, "main", article.Title);
        if (SiteArticles.SummaryOf(article) is { } summary)
            WriteValues(json, "descriptions"u8, "summary", summary);
        json.WriteStartArray("bodies"u8);
        var text = string.Join('\n', ArticleSections.Of(article).SelectMany(LinesOf));
        json.WriteStartObject();
        json.WriteNumber("wordCount"u8, article.WordCount);
        json.WriteNumber("charCount"u8, new CharacterPositions(text).Of(text.Length));
        WriteMembers(json, "main", "text/plain"u8, text);
        var html = new ArrayBufferWriter<byte>();
        PortableHtml.Write(html, site, article);
        json.WriteStartObject();
        json.WriteString("role"u8, "richtext"u8);
        json.WriteString("contentType"u8, "text/html"u8);
        json.WriteString("value"u8, html.WrittenSpan);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Writes an array with one text.</summary>
    public static void WriteValues(Utf8JsonWriter json, ReadOnlySpan<byte> name, string role, string value)
    {
        json.WriteStartArray(name);
        WriteValue(json, role, "text/plain"u8, value);
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, string role, ReadOnlySpan<byte> type, string value)
    {
        json.WriteStartObject();
        WriteMembers(json, role, type, value);
    }

    private static void WriteMembers(Utf8JsonWriter json, string role, ReadOnlySpan<byte> type, string value)
    {
        json.WriteString("role"u8, role);
        json.WriteString("contentType"u8, type);
        json.WriteString("value"u8, value);
        json.WriteEndObject();
    }

    private static IEnumerable<string> LinesOf(ArticleSection section)
    {
        if (section.Heading is { } heading)
            yield return heading.Text;
        if (section.Text.Length > 0)
            yield return section.Text;
    }
}
