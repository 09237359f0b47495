using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;

namespace ContentSdk.Engine.Sets;

/// <summary>
/// Gives the entities of a set their slugs. Where several have one name (a place and a club, say), one that is declared has the slug; among
/// the others the one that was first in the news, so that a new article takes no slug from anybody.
/// </summary>
internal static class SlugsOfEntities
{
    // After every day: articles without one come last.
    private const string Never = "~";

    /// <summary>Adds slugs to those members that carry an entity.</summary>
    /// <param name="entities">The members with what they carry.</param>
    /// <param name="members">The same members.</param>
    /// <param name="articles">The articles, in the order that entities know them by.</param>
    public static IndexedEntity[] Add(IndexedEntity[] entities, List<EntityMember> members, IReadOnlyList<ArticleIndexRecord> articles)
    {
        var declared = new bool[entities.Length];
        for (var i = 0; i < entities.Length; i++)
            declared[entities[i].Canonical] |= members[i].Declared is not null;
        int[] order =
        [
            .. Enumerable.Range(0, entities.Length).Where(i => entities[i].Canonical == i)
                .OrderBy(i => declared[i] ? 0 : 1).ThenBy(FirstDay, StringComparer.Ordinal).ThenBy(static i => i),
        ];
        var slugs = EntitySlug.Distinct(Array.ConvertAll(order, i => EntitySlug.Of(entities[i].Kind.ToString(), entities[i].Name)));
        for (var i = 0; i < order.Length; i++)
            entities[order[i]] = entities[order[i]] with { Slug = slugs[i] };
        return entities;

        string FirstDay(int entity)
        {
            var first = Never;
            foreach (var article in entities[entity].Articles)
            {
                if (articles[article].Published is { } day && string.CompareOrdinal(day, first) < 0)
                    first = day;
            }
            return first;
        }
    }
}
