using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>What else the entity room knows of its entities: hints for a choice, no facts.</summary>
internal interface IEntityHints
{
    /// <summary>What is known of a person's gender.</summary>
    GenderHint GenderOf(int entity);

    /// <summary>Whether hardly anything but a capital letter makes it a name.</summary>
    bool IsDoubtful(int entity);

    /// <summary>Whether the phrase has a noun that the text ties to the entity (minister, company).</summary>
    bool IsTied(int entity, TextRange phrase);

    /// <summary>Whether the phrase gives an age that the entity does not have: the 33-year-old is not Orla Quill, 51.</summary>
    bool IsOfOtherAge(int entity, TextRange phrase);
}

/// <summary>What is known of a person's gender.</summary>
internal enum GenderHint : byte
{
    Unknown,
    Male,
    Female,
    LikelyMale,
    LikelyFemale,
}
