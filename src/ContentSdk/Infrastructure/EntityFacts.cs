namespace ContentSdk.Infrastructure;

/// <summary>What generated code says of an entity.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityFacts
{
    /// <summary>See <see cref="Entity.Name"/>.</summary>
    public required string Name { get; init; }

    /// <summary>See <see cref="Entity.Aliases"/>.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>See <see cref="Entity.SameAs"/>.</summary>
    public string[] SameAs { get; init; } = [];

    /// <summary>The set that the entity belongs to; null for one made by hand.</summary>
    public ContentStore? Store { get; init; }

    /// <summary>Its number in the set.</summary>
    public int Index { get; init; }

    internal static string[] Sorted(string[] aliases)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        return [.. aliases.Order(StringComparer.Ordinal)];
    }
}
