namespace ContentSdk.Engine.Model;

/// <summary>What an entity is known by over all articles.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="MemberName">Its member, a function of kind and name.</param>
public readonly record struct EntityKey(EntityKind Kind, string MemberName)
{
    /// <summary>The key of an entity.</summary>
    public static EntityKey Of(EntitySpec entity) => new(entity.Kind, entity.MemberName);

    /// <summary>By kind, then by member, ordinal.</summary>
    public static int Compare(EntityKey left, EntityKey right) =>
        left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind) : string.CompareOrdinal(left.MemberName, right.MemberName);
}
