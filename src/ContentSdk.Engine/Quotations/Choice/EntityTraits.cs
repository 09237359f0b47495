using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>What features ask of an entity, whichever quotation it may have spoken.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsConfident">Whether it is so beyond doubt.</param>
/// <param name="IsDoubtful">Whether hardly anything makes it a name.</param>
/// <param name="HasSpace">Whether its name has two words or more.</param>
/// <param name="Gender">What is known of a person's gender.</param>
/// <param name="Rank">How many of its kind are named more often.</param>
internal readonly record struct EntityTraits(
    EntityKind Kind, bool IsConfident, bool IsDoubtful, bool HasSpace, GenderHint Gender, int Rank)
{
    /// <summary>Those of each entity.</summary>
    public static EntityTraits[] Of(EntitySpec[] entities, IEntityHints? hints)
    {
        var traits = new EntityTraits[entities.Length];
        var counts = new Dictionary<EntityKind, int>();
        for (var i = 0; i < traits.Length; i++)
        {
            var entity = entities[i];
            counts.TryGetValue(entity.Kind, out var rank);
            counts[entity.Kind] = rank + 1;
            traits[i] = new(
                entity.Kind, entity.IsConfident, hints?.IsDoubtful(i) == true, entity.Name.IndexOf(' ') > 0,
                hints?.GenderOf(i) ?? GenderHint.Unknown, rank);
        }
        return traits;
    }
}
