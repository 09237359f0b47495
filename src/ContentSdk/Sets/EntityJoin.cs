namespace ContentSdk.Sets;

// Finds out which entities are one: a union-find over what they have in common, in close to linear time.
internal sealed class EntityJoin
{
    private readonly Entity[] _entities;
    private readonly int[] _parents;

    public EntityJoin(Entity[] entities, CombineOptions options)
    {
        _entities = entities;
        _parents = [.. Enumerable.Range(0, entities.Length)];
        JoinSharedParts();
        if (options.JoinByCatalogId)
            JoinBy(entity => entity.CatalogId is { } id ? [id] : []);
        if (options.JoinBySameAs)
            JoinBy(entity => entity.SameAs);
        if (options.Key is { } key)
            JoinBy(entity => key(entity) is { } own ? [own] : []);
        JoinPairs(options.Same);
    }

    // The groups, and the entities of each, in the order of the entities.
    public Entity[][] Groups() => _entities.Select((entity, number) => (entity, Root: RootOf(number)))
        .GroupBy(member => member.Root, member => member.entity)
        .Select(group => group.ToArray())
        .ToArray();

    // Sets that were combined before may have a set in common, and so entities.
    private void JoinSharedParts()
    {
        var owners = new Dictionary<Entity, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _entities.Length; i++)
        {
            foreach (var part in _entities[i].Parts)
            {
                if (!owners.TryAdd(part, i))
                    Join(owners[part], i);
            }
        }
    }

    private void JoinBy(Func<Entity, IEnumerable<string>> marksOf)
    {
        var owners = new Dictionary<(EntityKind, string), int>();
        for (var i = 0; i < _entities.Length; i++)
        {
            foreach (var mark in marksOf(_entities[i]))
            {
                if (!owners.TryAdd((_entities[i].Kind, mark), i))
                    Join(owners[(_entities[i].Kind, mark)], i);
            }
        }
    }

    private void JoinPairs(IReadOnlyList<(Entity First, Entity Second)> pairs)
    {
        if (pairs.Count == 0)
            return;
        var numbers = new Dictionary<Entity, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _entities.Length; i++)
        {
            numbers[_entities[i]] = i;
            foreach (var part in _entities[i].Parts)
                numbers[part] = i;
        }
        foreach (var (first, second) in pairs)
        {
            if (NumberOf(first) is var one && NumberOf(second) is var other && first.Kind != second.Kind)
                throw new ArgumentException(
                    $"'{first}' is of kind {first.Kind} and '{second}' of kind {second.Kind}. "
                    + "Only entities of the same kind can be joined.",
                    nameof(pairs));
            Join(one, other);
        }

        int NumberOf(Entity entity) => entity is null
            ? throw new ArgumentException("An entity of a pair is null.", nameof(pairs))
            : numbers.TryGetValue(entity, out var number)
                ? number
                : throw new ArgumentException(
                    $"'{entity}' is not in any of the sets. Name entities of the sets that are combined.", nameof(pairs));
    }

    private int RootOf(int number)
    {
        while (_parents[number] != number)
            number = _parents[number] = _parents[_parents[number]];
        return number;
    }

    private void Join(int one, int other)
    {
        var (first, second) = (RootOf(one), RootOf(other));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
