namespace ContentSdk;

/// <summary>
/// Which entities of several sets are one. Entities of different kinds are never joined; two that are joined to the
/// same entity are joined to each other.
/// </summary>
public sealed class CombineOptions
{
    /// <summary>
    /// Whether entities with the same <see cref="Entity.CatalogId"/> are one: turn it off where the catalogs of the
    /// sets have nothing to do with each other.
    /// </summary>
    public bool JoinByCatalogId { get; init; } = true;

    /// <summary>Whether entities with a link in common are one: the same text in <see cref="Entity.SameAs"/>.</summary>
    public bool JoinBySameAs { get; init; } = true;

    /// <summary>
    /// A rule of your own: entities with an equal key (ordinal) are one; an entity whose key is null has none.
    /// <c>entity => entity.Name</c> joins those of the same name. Must give the same key each time, on any thread.
    /// </summary>
    public Func<Entity, string?>? Key { get; init; }

    /// <summary>Pairs of entities that are one, whatever the other rules say. Both must be in the sets and of the same kind.</summary>
    public IReadOnlyList<(Entity First, Entity Second)> Same { get; init; } = [];
}
