namespace ContentSdk.Engine.Model;

/// <summary>An entity that a person declared in an entity catalog.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="MemberName">C# identifier of its member: its <c>id</c>, or made of kind and name.</param>
/// <param name="Aliases">Its other names, in the order declared.</param>
/// <param name="SameAs">Links that say who it is, in the order declared.</param>
/// <param name="Not">Names that do not mean it, in the order declared.</param>
/// <param name="Notes">What the editors want to keep in mind about it, or null.</param>
public sealed record CatalogEntry(
    EntityKind Kind,
    string Name,
    string MemberName,
    EquatableArray<string> Aliases,
    EquatableArray<string> SameAs,
    EquatableArray<string> Not,
    string? Notes)
{
    /// <summary>The <c>id</c> that was written, or null: a name alone says nothing to other projects.</summary>
    public string? Id { get; init; }
}
