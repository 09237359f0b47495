using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>A pronoun or noun phrase that stands for an entity.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Kind">Pronoun or noun phrase.</param>
/// <param name="Group">Whom or what it stands for.</param>
/// <param name="IsUncertain">Whether another reading is close.</param>
internal readonly record struct Reference(int First, int Last, MentionKind Kind, EntityGroup Group, bool IsUncertain);

/// <summary>Who or what is meant, if anybody.</summary>
internal readonly record struct Referent(EntityGroup? Group, AttributionKind How, bool IsUncertain)
{
    /// <summary>Whether the phrase fits nobody else whom the text names.</summary>
    public bool IsExact { get; init; }

    public static Referent None => new(null, AttributionKind.None, false);
}
