using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>How the names of an article are to be other than they were detected.</summary>
/// <param name="Mentions">Mentions that change, sorted by start, none over another.</param>
/// <param name="Kinds">Entities, by index, whose kind changes; all their mentions stay.</param>
/// <param name="Added">Entities that there were not; a mention's target counts on from those that there were.</param>
public sealed record EntityChanges(
    EquatableArray<MentionChange> Mentions, EquatableArray<KindChange> Kinds, EquatableArray<AddedEntity> Added);

/// <summary>A mention that changes.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Target">Index of the entity that it names, or -1 when it names none.</param>
public readonly record struct MentionChange(TextRange Range, int Target);

/// <summary>An entity whose kind changes.</summary>
/// <param name="Entity">Its index.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct KindChange(int Entity, EntityKind Kind);

/// <summary>An entity that was not detected.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Declared">What the catalog says of it, or null when it is of this article alone.</param>
public sealed record AddedEntity(EntityKind Kind, string Name, CatalogEntry? Declared);
