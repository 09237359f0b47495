using ContentSdk.Engine.Naming;

namespace ContentSdk.Sets;

// The slugs of entities where no compiler has given them.
internal static class EntitySlugTable
{
    /// <summary>Slugs of the names, all different, for entities in the order of a set; those of the catalog have precedence.</summary>
    public static string[] Of(IReadOnlyList<Entity> entities)
    {
        int[] order = [.. Enumerable.Range(0, entities.Count).OrderBy(i => entities[i].CatalogId is null)];
        var distinct = EntitySlug.Distinct(Array.ConvertAll(order, i => EntitySlug.Of(entities[i].Kind.ToString(), entities[i].Name)));
        var slugs = new string[order.Length];
        for (var i = 0; i < order.Length; i++)
            slugs[order[i]] = distinct[i];
        return slugs;
    }
}
