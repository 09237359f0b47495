using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>What articles of a set are filed under: a tag, a section, an author or a series.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">As most articles write it, or as it is declared.</param>
/// <param name="Slug">Its part of an address, unique among those of its kind.</param>
/// <param name="Members">Its members, sorted: one for each spelling that gives another, so that a further spelling takes none away.</param>
/// <param name="Articles">Indexes in <see cref="ContentIndex.Articles"/>, ascending.</param>
public sealed record IndexedTerm(
    TermKind Kind, string Name, string Slug, EquatableArray<TermMember> Members, EquatableArray<int> Articles)
{
    /// <summary>What pages call it; null where that is its name.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Index in <see cref="ContentIndex.Terms"/> of the term above it; -1 where there is none.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>Other spellings and synonyms, in ordinal order.</summary>
    public EquatableArray<string> OtherNames { get; init; }
}

/// <summary>A member of a term.</summary>
/// <param name="Identifier">Its name.</param>
/// <param name="IsDraft">Whether nothing but drafts gives it: a build without drafts does not have it.</param>
public readonly record struct TermMember(string Identifier, bool IsDraft);
