using System.Text.Json.Serialization;

namespace ContentSdk.Json;

/// <summary>An entity as JSON writes it where another object refers to it. Kind and key find it among the entities of the set.</summary>
public sealed record EntityReference
{
    /// <summary>See <see cref="Entity.Kind"/>.</summary>
    [JsonPropertyOrder(-3), JsonPropertyName("kind")]
    public required EntityKind Kind { get; init; }

    /// <summary>See <see cref="Entity.Key"/>.</summary>
    [JsonPropertyOrder(-2), JsonPropertyName("key")]
    public required string Key { get; init; }

    /// <summary>See <see cref="Entity.Name"/>.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("name")]
    public required string Name { get; init; }

    internal static EntityReference Of(Entity entity) => new() { Kind = entity.Kind, Key = entity.Key, Name = entity.Name };
}
