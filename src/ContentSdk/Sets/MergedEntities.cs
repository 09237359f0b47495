using System.Collections.ObjectModel;
using ContentSdk.Engine.Naming;
using ContentSdk.Infrastructure;
using ContentSdk.Reading;

namespace ContentSdk.Sets;

// The entities of a combined set, and where each leads.
internal sealed class MergedEntities : IEntityHome
{
    private readonly Entity[][] _groups;
    private readonly string[] _keys;
    private string[]? _slugs;
    private readonly Dictionary<Entity, Entity> _merged = new(ReferenceEqualityComparer.Instance);

    public MergedEntities(ContentSet[] sets, CombineOptions options)
    {
        var entities = sets.SelectMany(set => set.Entities).Distinct().ToArray();
        _groups = new EntityJoin(entities, options).Groups();
        _keys = UniqueKeys();
        var own = new Entity[_groups.Length];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = EntityFactory.Create(_groups[i][0].Kind, this, i);
            _merged.Add(own[i], own[i]);
            foreach (var member in _groups[i])
            {
                _merged[member] = own[i];
                foreach (var part in member.Parts)
                    _merged[part] = own[i];
            }
        }
        Entities = Array.AsReadOnly(own.OrderBy(entity => entity.Kind).ThenBy(entity => entity.Key, StringComparer.Ordinal).ToArray());
        Grows = entities.Any(entity => entity.Home.Grows);
    }

    public ReadOnlyCollection<Entity> Entities { get; }

    public bool Grows { get; }

    public Entity? Of(Entity part) => _merged.GetValueOrDefault(part);

    public string NameOf(int entity) => _groups[entity][0].Name;

    public string KeyOf(int entity) => _keys[entity];

    // Two sets may have the same slug, too. The entity of the set that was given first keeps it.
    public string SlugOf(int entity) => (_slugs ?? Once.Publish(
        ref _slugs, EntitySlug.Distinct(Array.ConvertAll(_groups, static group => group[0].Slug))))[entity];

    public string? CatalogIdOf(int entity) => _groups[entity].Select(member => member.CatalogId).FirstOrDefault(id => id is not null);

    public string[] AliasesOf(int entity)
    {
        var name = NameOf(entity);
        return _groups[entity].SelectMany(member => member.Aliases.Prepend(member.Name)).Where(other => other != name)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
    }

    public string[] SameAsOf(int entity) => _groups[entity].SelectMany(member => member.SameAs).Distinct(StringComparer.Ordinal).ToArray();

    public Article[] ArticlesOf(int entity) =>
        _groups[entity].SelectMany(member => member.Articles).Distinct().OrderBy(article => article.Slug, StringComparer.Ordinal).ToArray();

    public Entity[] PartsOf(int entity) => _groups[entity].SelectMany(member => member.Parts).Distinct().ToArray();

    public bool IsPart(Entity whole, Entity? part) => part is not null && Of(part) == whole;

    // Two sets may have the same key for two entities that nothing joins. The first keeps it, the next get a number.
    private string[] UniqueKeys()
    {
        var keys = new string[_groups.Length];
        var used = _groups.Select(group => (group[0].Kind, group[0].Key)).ToHashSet();
        var last = new Dictionary<(EntityKind, string), int>();
        for (var i = 0; i < keys.Length; i++)
        {
            var (kind, key) = (_groups[i][0].Kind, keys[i] = _groups[i][0].Key);
            if (last.TryAdd((kind, key), 1))
                continue;
            do
                keys[i] = $"{key}_{++last[(kind, key)]}";
            while (!used.Add((kind, keys[i])));
        }
        return keys;
    }
}
