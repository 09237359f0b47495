using System.Text.Json;

namespace ContentSdk.Web.Linked;

// Whom and what an article is about, as far as that is certain: a wrong name is worse than none.
internal static class Mentions
{
    public static void Write(Utf8JsonWriter json, SiteInfo site, Article article)
    {
        var entities = CertainOf(article);
        if (entities.Count == 0)
            return;
        json.WriteStartArray("mentions"u8);
        foreach (var entity in entities)
            EntityNode.Write(json, site, entity);
        json.WriteEndArray();
    }

    /// <summary>The entities of which at least one mention is certain.</summary>
    public static List<Entity> CertainOf(Article article)
    {
        var certain = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        var uncertain = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        foreach (var mention in article.Mentions)
            (mention.IsUncertain ? uncertain : certain).Add(mention.Entity);
        uncertain.ExceptWith(certain);
        return [.. article.Entities.Where(entity => !uncertain.Contains(entity))];
    }
}
