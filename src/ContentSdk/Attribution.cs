using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>How the speaker of a quotation was found.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Attribution>))]
public enum Attribution
{
    /// <summary>Nobody was found.</summary>
    None,

    /// <summary>The text names the speaker there.</summary>
    Named,

    /// <summary>A pronoun stands for the speaker (he, she, they, it).</summary>
    Pronoun,

    /// <summary>A noun phrase stands for the speaker (the president, the statement).</summary>
    Nominal,

    /// <summary>Nothing in the sentence names the speaker; the context does.</summary>
    Implied,

    /// <summary>A person declared it.</summary>
    Declared,
}
