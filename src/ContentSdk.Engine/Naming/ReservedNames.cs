namespace ContentSdk.Engine.Naming;

/// <summary>Names that generated members must not take, because the types they stand in have or inherit them.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        // What every type inherits, and what records and collections have.
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "Deconstruct", "EqualityContract",
        "PrintMembers", "GetEnumerator", "Count", "Item", "Length", "IndexOf", "Contains", "CopyTo", "Add", "Clear", "Remove", "Insert",

        // What the entry points offer beside the members, now or later.
        "All", "Find", "TryFind", "Get", "TryGet", "Empty", "Store", "Named",

        // The entry points themselves: a member may not have the name of its type. That of a quote list ends in Quotes.
        "Articles", "Entities", "People", "Organizations", "Places", "Events", "Works",
    };

    public static bool Contains(string name) =>
        Names.Contains(name) || name.EndsWith("Quotes", StringComparison.Ordinal);
}
