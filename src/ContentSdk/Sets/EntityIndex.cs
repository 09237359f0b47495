using System.Collections.ObjectModel;
using ContentSdk.Infrastructure;

namespace ContentSdk.Sets;

// The entities of a set by name and kind, read once.
internal sealed class EntityIndex
{
    private readonly Dictionary<string, Entity?> _names = new(StringComparer.Ordinal);
    private readonly HashSet<Entity> _entities = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<EntityKind, Entity> _kinds;
    private Dictionary<string, Entity>? _slugs;

    public EntityIndex(IReadOnlyList<Entity> entities)
    {
        _kinds = entities.ToLookup(entity => entity.Kind);
        foreach (var entity in entities)
        {
            _entities.Add(entity);
            AddTo(_names, entity.Name, entity);
        }
        var aliases = new Dictionary<string, Entity?>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            foreach (var alias in entity.Aliases)
                AddTo(aliases, alias, entity);
        }
        foreach (var (alias, entity) in aliases)
            _names.TryAdd(alias, entity);
    }

    public bool Has(Entity entity) => _entities.Contains(entity);

    public Entity? Name(string name) => _names.GetValueOrDefault(name);

    // Of two entities with one slug, the first is found.
    public Entity? Slug(string slug) => (_slugs ?? Once.Publish(
        ref _slugs,
        _kinds.SelectMany(kind => kind).DistinctBy(entity => entity.Slug, StringComparer.Ordinal)
            .ToDictionary(entity => entity.Slug, StringComparer.Ordinal))).GetValueOrDefault(slug);

    public ReadOnlyCollection<Entity> Kind(EntityKind kind) => Array.AsReadOnly(_kinds[kind].ToArray());

    // What several entities have says nothing.
    private static void AddTo(Dictionary<string, Entity?> names, string name, Entity entity)
    {
        if (!names.TryAdd(name, entity) && names[name] != entity)
            names[name] = null;
    }
}
