namespace ContentSdk.Engine.Entities;

/// <summary>What a small word beside a name says of the name; the sections of the list <c>name-contexts</c>.</summary>
[Flags]
internal enum ContextRole : uint
{
    None = 0,
    DefiniteArticle = 1u << 0,
    IndefiniteArticle = 1u << 1,

    /// <summary>Before what something is in, most often a place.</summary>
    Inside = 1u << 2,

    /// <summary>Before a place or a body.</summary>
    At = 1u << 3,

    /// <summary>Before a place that something is near.</summary>
    Around = 1u << 4,

    /// <summary>Before a place that somebody goes to.</summary>
    Towards = 1u << 5,

    /// <summary>Before an event.</summary>
    During = 1u << 6,
    Of = 1u << 7,
    For = 1u << 8,
    On = 1u << 9,
    By = 1u << 10,
    And = 1u << 11,
    Or = 1u << 12,

    /// <summary>One of the prepositions that the entity model takes for the same.</summary>
    Close = 1u << 13,

    /// <summary>After a name and a hyphen: Zanoria-based.</summary>
    AfterHyphen = 1u << 14,

    /// <summary>Begins an apposition.</summary>
    Apposition = 1u << 15,

    /// <summary>Before a place or time that a year follows.</summary>
    BeforeDate = 1u << 16,

    /// <summary>Never within the title of a work.</summary>
    NotInTitle = 1u << 17,

    /// <summary>Before a place where somebody lives or goes.</summary>
    BeforePlace = 1u << 18,

    /// <summary>What follows is not of the apposition any more.</summary>
    EndsApposition = 1u << 19,

    /// <summary>Before a name that completes a noun for somebody else.</summary>
    Complement = 1u << 20,

    /// <summary>Before a name that the sentence does not speak of.</summary>
    Oblique = 1u << 21,

    /// <summary>A pronoun that may stand for nothing.</summary>
    EmptySubject = 1u << 22,

    /// <summary>The verb of such a pronoun.</summary>
    EmptyVerb = 1u << 23,

    /// <summary>Begins the clause that such a pronoun announces.</summary>
    EmptyClause = 1u << 24,
}
