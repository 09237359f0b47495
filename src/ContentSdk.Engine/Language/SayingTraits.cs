namespace ContentSdk.Engine.Language;

/// <summary>What the lists of a language say of a word that a speaker's name may stand beside.</summary>
[Flags]
internal enum SayingTraits : uint
{
    /// <summary>The word is in none of the lists.</summary>
    None = 0,

    /// <summary>A form of a verb of saying.</summary>
    Verb = 4,

    /// <summary>A post, a title or a kind of text; never a name.</summary>
    Title = 1,

    /// <summary>A kind of text or a thing with a title; never a person.</summary>
    Thing = 2,

    /// <summary>Holds a sentence together, and is never a name.</summary>
    Small = 8,

    /// <summary>An article or the like.</summary>
    Determiner = 16,

    /// <summary>A preposition.</summary>
    Preposition = 32,

    /// <summary>Comes before who is named as the doer, owner or source: by, of, according to.</summary>
    Agent = 64,

    /// <summary>Comes after who is named as the source: göre, zufolge.</summary>
    AfterSource = 2048,

    /// <summary>A pronoun for a man.</summary>
    He = 1 << 22,

    /// <summary>A pronoun for a woman.</summary>
    She = 1 << 23,

    /// <summary>Comes before somebody who was not spoken of yet.</summary>
    Indefinite = 1 << 24,

    /// <summary>An article whose noun is masculine.</summary>
    Masculine = 1 << 25,

    /// <summary>An article whose noun is feminine.</summary>
    Feminine = 1 << 26,
}
