using ContentSdk.Engine.Sets;
using ContentSdk.Infrastructure;

namespace ContentSdk.Generator.Emit;

/// <summary>The tables by which an entity is found under any of its names.</summary>
internal static class NameTables
{
    /// <summary>Where the names of each entity begin, and the places of all names by their hash.</summary>
    /// <param name="carriers">The entities, in the order of their numbers.</param>
    public static (List<int> Starts, int[] Places) Of(IReadOnlyList<IndexedEntity> carriers)
    {
        var starts = new List<int> { 0 };
        // A name of one entity comes before the same alias of others; what several have means none of them.
        Dictionary<string, int> names = new(StringComparer.Ordinal), aliases = new(StringComparer.Ordinal);
        foreach (var entity in carriers)
        {
            var number = starts[starts.Count - 1];
            Claim(names, entity.Name, number);
            for (var i = 0; i < entity.Aliases.Count; i++)
                Claim(aliases, entity.Aliases[i], number + 1 + i);
            starts.Add(number + 1 + entity.Aliases.Count);
        }
        var found = names.Concat(aliases.Where(alias => !names.ContainsKey(alias.Key))).Where(static name => name.Value >= 0)
            .OrderBy(static name => name.Value).ToList();
        return (starts, Places(found));
    }

    private static void Claim(Dictionary<string, int> claims, string name, int number) => claims[name] = claims.ContainsKey(name) ? -1 : number;

    // Linear probing, at most three quarters full.
    private static int[] Places(List<KeyValuePair<string, int>> names)
    {
        if (names.Count == 0)
            return [];
        var size = 2;
        while (size * 3 < names.Count * 4)
            size *= 2;
        var places = new int[size];
        foreach (var name in names)
        {
            var place = SlugHash.Of(name.Key) & (uint)(size - 1);
            while (places[place] != 0)
                place = (place + 1) & (uint)(size - 1);
            places[place] = name.Value + 1;
        }
        return places;
    }
}
