namespace ContentSdk.Engine.Model.Types;

/// <summary>The slugs that references can have, so that editors complete them.</summary>
/// <param name="Lists">One for each type that something refers to, sorted by its name.</param>
public sealed record KnownSlugs(EquatableArray<SlugList> Lists)
{
    /// <summary>No slugs.</summary>
    public static KnownSlugs None { get; } = new(default(EquatableArray<SlugList>));

    /// <summary>The slugs of a type's items; none where nothing is known of them.</summary>
    /// <param name="typeName">The name of the type; empty for articles.</param>
    public EquatableArray<string> Of(string typeName)
    {
        foreach (var list in Lists)
        {
            if (string.Equals(list.TypeName, typeName, StringComparison.Ordinal))
                return list.Slugs;
        }
        return default;
    }
}

/// <summary>The slugs of the items of a type.</summary>
/// <param name="TypeName">The name of the type; empty for articles.</param>
/// <param name="Slugs">The slugs, sorted.</param>
public sealed record SlugList(string TypeName, EquatableArray<string> Slugs);
