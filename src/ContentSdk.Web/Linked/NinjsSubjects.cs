using System.Text.Json;
using ContentSdk.Web.Facts;

namespace ContentSdk.Web.Linked;

// Whom and what an article names, and what it is filed under, in ninjs.
internal static class NinjsSubjects
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        var entities = Mentions.CertainOf(article);
        Write(json, "people"u8, entities, EntityKind.Person);
        Write(json, "organisations"u8, entities, EntityKind.Organization);
        Write(json, "places"u8, entities, EntityKind.Place);
        Write(json, "events"u8, entities, EntityKind.Event);
        Write(json, "objects"u8, entities, EntityKind.CreativeWork);
        if (article.Tags.Count == 0 && article.Section is null)
            return;
        json.WriteStartArray("subjects"u8);
        if (article.Section is { } section)
            Write(json, section, "section");
        foreach (var tag in article.Tags)
            Write(json, tag, "about");
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, List<Entity> entities, EntityKind kind)
    {
        if (!entities.Exists(entity => entity.Kind == kind))
            return;
        json.WriteStartArray(name);
        foreach (var entity in entities.Where(entity => entity.Kind == kind))
            Write(json, entity.Name, "mentions", entity.Key, SiteArticles.LinksOf(entity).FirstOrDefault());
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, string rel, string? literal = null, string? uri = null)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, name);
        json.WriteString("rel"u8, rel);
        if (literal is not null)
            json.WriteString("literal"u8, literal);
        if (uri is not null)
            json.WriteString("uri"u8, uri);
        json.WriteEndObject();
    }
}
