using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>What an entity is; the names are schema.org's.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EntityKind>))]
public enum EntityKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, agency, party, team, alliance or medium.</summary>
    Organization,

    /// <summary>A country, region, city, river, mountain or building.</summary>
    Place,

    /// <summary>A war, summit, holiday, exercise or competition.</summary>
    Event,

    /// <summary>A book, law, treaty, report, statement or programme.</summary>
    CreativeWork,
}
