using System.Text.Json;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web.Linked;

// An entity as a node of schema.org. It has the same id on all pages of the site, so that consumers know it for one.
internal static class EntityNode
{
    public static void Write(Utf8JsonWriter json, SiteInfo site, Entity entity, string? page = null)
    {
        json.WriteStartObject();
        var type = TypeOf(entity.Kind);
        json.WriteString("@type"u8, type);
        json.WriteString("@id"u8, $"{site.BaseAddress.AbsoluteUri}#{type}-{Uri.EscapeDataString(entity.Key)}");
        json.WriteString("name"u8, entity.Name);
        json.Text("url"u8, page ?? SiteArticles.PageOf(site, entity));
        var hasLinks = false;
        foreach (var link in SiteArticles.LinksOf(entity))
        {
            if (!hasLinks)
                json.WriteStartArray("sameAs"u8);
            hasLinks = true;
            json.WriteStringValue(link);
        }
        if (hasLinks)
            json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Whether it is somebody who can say and write something, as schema.org sees it.</summary>
    public static bool IsAgent(Entity entity) => entity.Kind is EntityKind.Person or EntityKind.Organization;

    private static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Organization => "Organization",
        EntityKind.Place => "Place",
        EntityKind.Event => "Event",
        EntityKind.CreativeWork => "CreativeWork",
        _ => "Thing",
    };
}
