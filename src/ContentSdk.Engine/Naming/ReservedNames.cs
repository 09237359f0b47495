namespace ContentSdk.Engine.Naming;

/// <summary>Names that generated members must not take, because the types they stand in have or inherit them.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        // object, collections and records
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "Deconstruct", "EqualityContract",
        "PrintMembers", "GetEnumerator", "Count", "Item", "Length", "All", "Find", "TryFind", "Get", "TryGet", "IndexOf", "Contains", "CopyTo",
        "Add", "Clear", "Remove", "Insert", "Create", "Empty", "Store", "Instance", "Default", "Items", "Values", "Keys", "First", "Last", "Any",

        // the entry points and the model's own words
        "Article", "Articles", "Quote", "Quotes", "Term", "Terms", "Entity", "Entities", "Person", "People", "Organization", "Organizations",
        "Place", "Places", "Event", "Events", "CreativeWork", "Works", "Mention", "Mentions", "Text", "Title", "Slug", "Source", "Name",
        "Aliases", "Kind", "Parts", "Speaker", "Paragraph", "Paragraphs", "Data", "System", "ContentSdk",
    };

    public static bool Contains(string name) =>
        Names.Contains(name) || name.EndsWith("Quotes", StringComparison.Ordinal);
}
