using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>How a mention refers to its entity.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MentionKind>))]
public enum MentionKind
{
    /// <summary>By name or alias.</summary>
    Name,

    /// <summary>By pronoun.</summary>
    Pronoun,

    /// <summary>By noun phrase (the president).</summary>
    Nominal,

    /// <summary>By a word of nationality (Chinese).</summary>
    Demonym,
}
