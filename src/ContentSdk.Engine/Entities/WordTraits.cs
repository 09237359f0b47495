namespace ContentSdk.Engine.Entities;

/// <summary>What the word lists say of a word, whatever its place.</summary>
[Flags]
internal enum WordTraits : ulong
{
    None = 0,

    /// <summary>Never within a name.</summary>
    Function = 1UL << 0,

    /// <summary>A small word that may stand inside a long name.</summary>
    Connector = 1UL << 1,

    /// <summary>A word for a number.</summary>
    Number = 1UL << 2,

    /// <summary>An everyday word that a sentence or a headline may write with a capital.</summary>
    Common = 1UL << 3,

    Month = 1UL << 4,
    Weekday = 1UL << 5,
    GivenMale = 1UL << 6,
    GivenFemale = 1UL << 7,
    Given = GivenMale | GivenFemale,
    Surname = 1UL << 8,

    /// <summary>Stands before a person's name and is cut from it.</summary>
    Title = 1UL << 9,
    Male = 1UL << 10,
    Female = 1UL << 11,

    /// <summary>A common noun for a person.</summary>
    Role = 1UL << 12,
    Kin = 1UL << 13,

    /// <summary>What people do: say, be born, score.</summary>
    Say = 1UL << 14,
    Particle = 1UL << 15,
    Suffix = 1UL << 16,
    OrgHead = 1UL << 17,
    OrgOf = 1UL << 18,
    PlaceHead = 1UL << 19,
    PlaceOf = 1UL << 20,
    PlaceFirst = 1UL << 21,
    EventHead = 1UL << 22,
    EventOf = 1UL << 23,
    EventFirst = 1UL << 24,
    WorkHead = 1UL << 25,
    WorkOn = 1UL << 26,
    WorkNoun = 1UL << 27,
    OrgNoun = 1UL << 28,
    PlaceNoun = 1UL << 29,
    EventNoun = 1UL << 30,

    /// <summary>Written with a capital, yet alone the name of nothing.</summary>
    NeverAlone = 1UL << 31,

    /// <summary>Begins a name that is known as a whole.</summary>
    BeginsKnownName = 1UL << 32,

    /// <summary>Stands before a title.</summary>
    TitleModifier = 1UL << 33,

    PronounHe = 1UL << 34,
    PronounShe = 1UL << 35,
    PronounThey = 1UL << 36,
    PronounIt = 1UL << 37,
    PronounWho = 1UL << 38,

    /// <summary>Before a noun that was spoken of before.</summary>
    Definite = 1UL << 39,

    /// <summary>Before a noun that is new.</summary>
    Indefinite = 1UL << 40,

    /// <summary>A person who speaks for somebody else.</summary>
    Voice = 1UL << 41,

    /// <summary>A noun for a country.</summary>
    CountryNoun = 1UL << 42,
    Pronoun = PronounHe | PronounShe | PronounThey | PronounIt | PronounWho,
    /// <summary>A noun whose possessive begins names: People's Bank.</summary>
    Possessor = 1UL << 43,

    /// <summary>A people, a religion, a political movement or one of its members.</summary>
    People = 1UL << 44,

    /// <summary>A language.</summary>
    Language = 1UL << 45,

    /// <summary>Stands after a person's name and is cut from it: KC, OBE.</summary>
    PostNominal = 1UL << 46,
    AnyNoun = Role | OrgNoun | PlaceNoun | EventNoun | WorkNoun,
    AnyHead = OrgHead | PlaceHead | EventHead | WorkHead,
    AnyOf = OrgOf | PlaceOf | EventOf | WorkOn,
}
