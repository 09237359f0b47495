using System.Text;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Catalog;

/// <summary>
/// Writes a catalog of the entities that a set of articles names and that are not declared yet: a
/// beginning, to be gone through by a person.
/// </summary>
public static class CatalogSuggestion
{
    /// <summary>The catalog, sorted by kind and name. It reads back with no finding, alone and beside the catalog that there is.</summary>
    public static string Write(ContentIndex index, EntityCatalog declared)
    {
        var taken = new HashSet<string>(
            declared.Entries.SelectMany(static entry => entry.Aliases.Concat(entry.Not).Append(entry.Name)).Select(Key),
            StringComparer.Ordinal);
        var members = new HashSet<(EntityKind, string)>(declared.Entries.Select(static entry => (entry.Kind, entry.MemberName)));
        var entities = index.Entities.Where(
            (entity, i) => entity.Canonical == i && !members.Contains((entity.Kind, entity.MemberName))
                && CatalogNameRule.Fault(entity.Name) is null)
            .OrderBy(static entity => entity.Kind).ThenBy(static entity => entity.Name, StringComparer.Ordinal).ToList();

        // A name belongs to one entity: to the one that is surer of it, and named in more articles.
        var owners = new Dictionary<string, IndexedEntity>(StringComparer.Ordinal);
        foreach (var entity in entities.OrderByDescending(static entity => entity.IsConfident)
            .ThenByDescending(static entity => entity.Articles.Count))
        {
            if (!taken.Contains(Key(entity.Name)) && !owners.ContainsKey(Key(entity.Name)))
                owners.Add(Key(entity.Name), entity);
        }
        var kept = entities.Where(entity => owners.TryGetValue(Key(entity.Name), out var owner) && ReferenceEquals(owner, entity)).ToList();
        var aliases = kept.SelectMany(static entity => entity.Aliases).GroupBy(Key, StringComparer.Ordinal)
            .Where(group => group.Count() == 1 && !owners.ContainsKey(group.Key) && !taken.Contains(group.Key)
                && CatalogNameRule.Fault(group.First()) is null)
            .Select(static group => group.First());
        return Write(kept, new(aliases, StringComparer.Ordinal));
    }

    private static string Write(List<IndexedEntity> entities, HashSet<string> aliases)
    {
        var output = new StringBuilder(
            "# Entities that the articles name. Go through it: what is wrong here is wrong in the articles too.\n");
        foreach (var entity in entities.Where(static entity => entity.IsConfident))
            CatalogWriter.Write(output, entity.Kind, entity.Name, [.. entity.Aliases.Where(aliases.Contains)]);
        if (entities.TrueForAll(static entity => entity.IsConfident))
            return output.ToString();
        output.Append("\n# Less sure. Take the mark off what is right.\n");
        foreach (var entity in entities.Where(static entity => !entity.IsConfident))
            output.Append("# ").Append(CatalogWriter.OneLine(entity.Kind, entity.Name)).Append('\n');
        return output.ToString();
    }

    // Names that the catalog would hold to be one; those that differ in case alone stay the affair of a person.
    private static string Key(string name) => CatalogNameRule.Key(name);
}
