namespace ContentSdk.Engine.Model;

/// <summary>An entity that a field names whose type asks for one.</summary>
/// <param name="Kind">The kind that the type asks for; null for any.</param>
/// <param name="Name">The name, as the file writes it.</param>
public sealed record FieldEntity(EntityKind? Kind, string Name);

/// <summary>The same with its place.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Key">The key whose value it is.</param>
/// <param name="Place">Where the name is written.</param>
public sealed record PlacedEntity(FieldEntity Entity, string Key, ItemPlace Place);
