namespace ContentSdk.Engine.Lists;

/// <summary>
/// What the big name lists say of a word or name. A name that is an everyday word too, or that people and places share, has all of
/// its marks: they are evidence to weigh, not a decision. The lists' sections are called by these names.
/// </summary>
[Flags]
internal enum ListMarks : uint
{
    /// <summary>Not in the lists.</summary>
    None = 0,

    /// <summary>A given name of men.</summary>
    GivenMale = 1u << 0,

    /// <summary>A given name of women.</summary>
    GivenFemale = 1u << 1,

    /// <summary>Two sources or more have it as a given name.</summary>
    SureGivenName = 1u << 2,

    /// <summary>A family name.</summary>
    Surname = 1u << 3,

    /// <summary>Two sources or more have it as a family name.</summary>
    SureSurname = 1u << 4,

    /// <summary>A city or town.</summary>
    City = 1u << 5,

    /// <summary>A city of 100,000 people and more; it is a <see cref="City"/> too.</summary>
    BigCity = 1u << 6,

    /// <summary>A state, a province, a district or any other area of land.</summary>
    Region = 1u << 7,

    /// <summary>A country, of today or of the past.</summary>
    Country = 1u << 8,

    /// <summary>A river, a lake, a sea, a canal.</summary>
    Water = 1u << 9,

    /// <summary>A mountain or a range.</summary>
    Mountain = 1u << 10,

    /// <summary>An island or islands.</summary>
    Island = 1u << 11,

    /// <summary>A building, a bridge, a road.</summary>
    Facility = 1u << 12,

    /// <summary>A certain person, by the full name or the only one.</summary>
    KnownPerson = 1u << 13,

    /// <summary>A certain organisation, company or team.</summary>
    KnownOrganization = 1u << 14,

    /// <summary>A certain war, feast or competition.</summary>
    KnownEvent = 1u << 15,

    /// <summary>A certain book, text or treaty.</summary>
    KnownWork = 1u << 16,

    /// <summary>A people, its language or its adjective.</summary>
    Demonym = 1u << 17,

    /// <summary>An everyday noun.</summary>
    EverydayNoun = 1u << 18,

    /// <summary>An everyday verb.</summary>
    EverydayVerb = 1u << 19,

    /// <summary>An everyday adjective.</summary>
    EverydayAdjective = 1u << 20,

    /// <summary>An everyday adverb.</summary>
    EverydayAdverb = 1u << 21,

    /// <summary>A pronoun, a preposition, a conjunction, an interjection.</summary>
    EverydayOther = 1u << 22,

    /// <summary>A noun for a person: a role, a profession.</summary>
    PersonNoun = 1u << 23,

    /// <summary>A noun for a group: committee, party.</summary>
    GroupNoun = 1u << 24,

    /// <summary>A noun for a place: city, border.</summary>
    LocationNoun = 1u << 25,

    /// <summary>A noun for what happens: accident, storm.</summary>
    EventNoun = 1u << 26,

    /// <summary>A noun for what is done: war, visit.</summary>
    ActNoun = 1u << 27,

    /// <summary>A noun for what is said or written: report, treaty.</summary>
    WorkNoun = 1u << 28,

    /// <summary>A noun for what is made: bridge, airport.</summary>
    ArtifactNoun = 1u << 29,

    /// <summary>A word inside a listed name of a place.</summary>
    PartOfPlace = 1u << 30,

    /// <summary>A word inside a listed full name of a person.</summary>
    PartOfPerson = 1u << 31,

    /// <summary>Any given name.</summary>
    GivenName = GivenMale | GivenFemale,

    /// <summary>Any place.</summary>
    Place = City | BigCity | Region | Country | Water | Mountain | Island | Facility,

    /// <summary>Any word that is written in small letters.</summary>
    Everyday = EverydayNoun | EverydayVerb | EverydayAdjective | EverydayAdverb | EverydayOther,

    /// <summary>What an everyday noun may mean.</summary>
    NounClass = PersonNoun | GroupNoun | LocationNoun | EventNoun | ActNoun | WorkNoun | ArtifactNoun,
}
