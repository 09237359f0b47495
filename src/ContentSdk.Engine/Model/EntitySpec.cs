using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>What an entity is; the names are schema.org's.</summary>
public enum EntityKind : byte
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, agency, party, team, alliance or medium.</summary>
    Organization,

    /// <summary>A country, region, city, river, mountain or building.</summary>
    Place,

    /// <summary>A war, treaty's signing, summit, holiday, exercise or competition.</summary>
    Event,

    /// <summary>A book, law, treaty, report, statement or programme.</summary>
    CreativeWork,
}

/// <summary>How a mention refers to its entity.</summary>
public enum MentionKind : byte
{
    /// <summary>By name or alias.</summary>
    Name,

    /// <summary>By pronoun.</summary>
    Pronoun,

    /// <summary>By noun phrase.</summary>
    Nominal,

    /// <summary>By an adjective or noun of nationality (Chinese).</summary>
    Demonym,
}

/// <summary>
/// One place where an entity is named or referred to. Mentions of an article do not overlap,
/// except pronouns and nominals over names.
/// </summary>
/// <param name="Range">Where, in <see cref="SourceDocument.Text"/>.</param>
/// <param name="Kind">How.</param>
/// <param name="Entity">Index in <see cref="ArticleSpec.Entities"/>.</param>
/// <param name="IsUncertain">Whether two readings were close, or none good.</param>
public readonly record struct MentionSpec(TextRange Range, MentionKind Kind, int Entity, bool IsUncertain);

/// <summary>An entity of one article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its fullest, best-cased name in this article.</param>
/// <param name="MemberName">C# identifier of its member, a function of kind and name alone: the entity's key over all articles.</param>
/// <param name="Aliases">Its other names in this article, in ordinal order.</param>
/// <param name="IsConfident">Whether the kind is sure enough for a named member.</param>
/// <param name="SameAs">Links that say who it is (Wikidata, Wikipedia), from the catalog.</param>
/// <param name="Declared">What a person declared of it, or null where it was detected.</param>
public sealed record EntitySpec(
    EntityKind Kind,
    string Name,
    string MemberName,
    EquatableArray<string> Aliases,
    bool IsConfident,
    EquatableArray<string> SameAs,
    CatalogEntry? Declared = null);
