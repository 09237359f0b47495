using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>What the lists of a language other than English say of a word; the model's weights know each by its number.</summary>
[Flags]
internal enum NameMark : uint
{
    /// <summary>The word is in none of the lists.</summary>
    None = 0,

    /// <summary>A post, a title or a kind of text.</summary>
    Title = SayingTraits.Title,

    /// <summary>A kind of text or a thing with a title.</summary>
    Thing = SayingTraits.Thing,

    /// <summary>A form of a verb of saying.</summary>
    Verb = SayingTraits.Verb,

    /// <summary>Holds sentences together.</summary>
    Small = SayingTraits.Small,

    /// <summary>An article or the like.</summary>
    Determiner = SayingTraits.Determiner,

    /// <summary>A preposition.</summary>
    Preposition = SayingTraits.Preposition,

    /// <summary>Comes before the doer, owner or source.</summary>
    Agent = SayingTraits.Agent,

    /// <summary>Comes before where something is.</summary>
    BeforePlace = 128,

    /// <summary>Joins two words of one name.</summary>
    Join = 256,

    /// <summary>A noun that another noun may follow, or one by its ending.</summary>
    Noun = 512,

    /// <summary>Has the ending of an adjective before its noun.</summary>
    Inflected = 1024,

    /// <summary>Comes after who is named as the source.</summary>
    AfterSource = SayingTraits.AfterSource,

    /// <summary>Begins names of people; the kinds that follow in <see cref="EntityKind"/> have the bits above.</summary>
    FirstHead = 1 << 12,

    /// <summary>All kinds of names that the word may begin.</summary>
    FirstHeads = 31 << 12,

    /// <summary>Ends names of people; the kinds that follow in <see cref="EntityKind"/> have the bits above.</summary>
    LastHead = 1 << 17,

    /// <summary>All kinds of names that the word may end.</summary>
    LastHeads = 31 << 17,

    /// <summary>The word was looked up.</summary>
    Known = 1u << 31,
}
