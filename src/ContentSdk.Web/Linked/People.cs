using System.Text.Json;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web.Linked;

// Who writes and who publishes.
internal static class People
{
    public static void WriteAuthors(Utf8JsonWriter json, SiteInfo site, Article article, ArticleSchema schema)
    {
        json.WriteStartArray("author"u8);
        foreach (var name in article.Authors)
        {
            var page = SiteArticles.PageOf(site, site.AuthorRoute?.Invoke(name));
            if (SiteArticles.AuthorOf(article, name) is { } entity && EntityNode.IsAgent(entity))
                EntityNode.Write(json, site, entity, page);
            else
                WriteNamed(json, "Person"u8, name, page);
        }
        // A blog is somebody's, a newsroom is a body.
        if (article.Authors.Count == 0)
        {
            WriteNamed(
                json, schema == ArticleSchema.BlogPosting && site.Author is not null ? "Person"u8 : "Organization"u8,
                site.Author ?? site.Publisher ?? site.Title);
        }
        json.WriteEndArray();
    }

    public static void WritePublisher(Utf8JsonWriter json, SiteInfo site)
    {
        json.WriteStartObject("publisher"u8);
        json.WriteString("@type"u8, "Organization"u8);
        json.WriteString("@id"u8, site.BaseAddress.AbsoluteUri + "#publisher");
        json.WriteString("name"u8, site.Publisher ?? site.Title);
        json.WriteString("url"u8, site.BaseAddress.AbsoluteUri);
        if (site.Logo is not null)
        {
            json.WriteStartObject("logo"u8);
            json.WriteString("@type"u8, "ImageObject"u8);
            json.Text("url"u8, site.Logo);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, ReadOnlySpan<byte> type, string name, string? page = null)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, type);
        json.WriteString("name"u8, name);
        json.Text("url"u8, page);
        json.WriteEndObject();
    }
}
