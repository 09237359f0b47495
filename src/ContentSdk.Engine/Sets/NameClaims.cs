namespace ContentSdk.Engine.Sets;

/// <summary>
/// Which entity of a set goes by a name. A name of one entity comes before the same alias of others; what several have means none of them.
/// </summary>
internal sealed class NameClaims
{
    private readonly Dictionary<string, NameClaim?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameClaim?> _aliases = new(StringComparer.Ordinal);

    /// <param name="carriers">The entities in the order of their numbers.</param>
    public NameClaims(IReadOnlyList<IndexedEntity> carriers)
    {
        var number = 0;
        for (var i = 0; i < carriers.Count; i++)
        {
            Claim(_names, carriers[i].Name, new(number++, i));
            foreach (var alias in carriers[i].Aliases)
                Claim(_aliases, alias, new(number++, i));
        }
    }

    /// <summary>All names that one entity alone has, in the order of their numbers.</summary>
    public IEnumerable<(string Name, NameClaim Claim)> Sole =>
        _names.Concat(_aliases.Where(alias => !_names.ContainsKey(alias.Key)))
            .Where(static name => name.Value is not null)
            .Select(static name => (name.Key, name.Value!.Value))
            .OrderBy(static name => name.Item2.Number);

    /// <summary>Whether any entity goes by a name.</summary>
    /// <param name="name">The name, letter by letter.</param>
    /// <param name="claim">The entity, where it is one alone.</param>
    public bool Has(string name, out NameClaim? claim) => _names.TryGetValue(name, out claim) || _aliases.TryGetValue(name, out claim);

    private static void Claim(Dictionary<string, NameClaim?> claims, string name, NameClaim claim) =>
        claims[name] = claims.ContainsKey(name) ? null : claim;
}

/// <summary>A name of an entity.</summary>
/// <param name="Number">Number of the name: each entity's name, then its aliases, entity by entity.</param>
/// <param name="Entity">Number of the entity.</param>
internal readonly record struct NameClaim(int Number, int Entity);
