using ContentSdk.Engine.Naming;

namespace ContentSdk.Building;

// The slugs of entities in a set that is built by hand. Those that were given by hand, or by another set, stay as they are.
internal static class BuiltSlugs
{
    /// <summary>Gives slugs to those that have none yet, in their order; those of the catalog first.</summary>
    public static void Give(IReadOnlyList<Entity> entities)
    {
        var isOpen = entities.ToLookup(entity => !entity.HasGivenSlug && entity.Home is BuiltEntity { HasSlug: false });
        Entity[] ordered = [.. isOpen[false], .. isOpen[true].OrderBy(entity => entity.CatalogId is null)];
        var slugs = EntitySlug.Distinct(Array.ConvertAll(ordered, entity => entity.Slug));
        for (var i = isOpen[false].Count(); i < ordered.Length; i++)
            ((BuiltEntity)ordered[i].Home).Give(slugs[i]);
    }
}
