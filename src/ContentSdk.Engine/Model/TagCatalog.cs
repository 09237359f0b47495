namespace ContentSdk.Engine.Model;

/// <summary>A tag that the project declares.</summary>
/// <param name="Name">The tag, as front matter writes it.</param>
/// <param name="Key">What all spellings of it have in common.</param>
/// <param name="Identifier">Its member.</param>
/// <param name="Slug">Its part of an address.</param>
public sealed record DeclaredTag(string Name, string Key, string Identifier, string Slug)
{
    /// <summary>What pages call it; null where that is its name.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The key of the tag above it, or null.</summary>
    public string? ParentKey { get; init; }

    /// <summary>Other words that count as it.</summary>
    public EquatableArray<string> Synonyms { get; init; }

    /// <summary>For each of <see cref="Synonyms"/> what all spellings of it have in common.</summary>
    public EquatableArray<string> SynonymKeys { get; init; }
}

/// <summary>The tags that a project declares.</summary>
/// <param name="Tags">The tags, sorted by key, each key once.</param>
public sealed record TagCatalog(EquatableArray<DeclaredTag> Tags)
{
    /// <summary>The catalog of a project that declares none: every tag is allowed.</summary>
    public static TagCatalog Empty { get; } = new(default(EquatableArray<DeclaredTag>));

    /// <summary>Whether nothing is declared.</summary>
    public bool IsEmpty => Tags.Count == 0;
}
