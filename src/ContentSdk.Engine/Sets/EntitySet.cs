using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>One entity member over all articles that yield it, before members are merged.</summary>
internal sealed class EntityMember(EntityKey key)
{
    private bool _isConfidentWithoutDrafts;
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _sameAs = new(StringComparer.Ordinal);

    public EntityKey Key { get; } = key;

    /// <summary>Most frequent spelling of the name; ties ordinal.</summary>
    public string Name { get; private set; } = "";

    public bool IsConfident { get; private set; }

    /// <summary>Whether it is sure enough for a name by drafts alone.</summary>
    public bool IsDraft => IsConfident && !_isConfidentWithoutDrafts;

    /// <summary>What a person declared of it, if anything.</summary>
    public CatalogEntry? Declared { get; private set; }

    /// <summary>Who is not declared and has this member all the same, with an article that names him.</summary>
    public List<(string Name, int Article)> Undeclared { get; } = [];

    /// <summary>Indexes of the articles, ascending.</summary>
    public List<int> Articles { get; } = [];

    public IEnumerable<string> AllNames => _names.Keys.Concat(_aliases);

    public IEnumerable<string> SameAs => _sameAs;

    /// <summary>Makes it the member of a declared entity, which no article may name.</summary>
    public void Declare(CatalogEntry entry)
    {
        Declared ??= entry;
        Name = Declared.Name;
        _names[Name] = _names.TryGetValue(Name, out var count) ? count : 1;
        _aliases.UnionWith(entry.Aliases);
        _sameAs.UnionWith(entry.SameAs);
        IsConfident = true;
        _isConfidentWithoutDrafts = true;
    }

    public void Add(EntitySpec entity, int article, bool isDraft)
    {
        if (entity.Declared is null && _undeclared.Add(entity.Name))
            Undeclared.Add((entity.Name, article));
        _names[entity.Name] = _names.TryGetValue(entity.Name, out var count) ? count + 1 : 1;
        Declared ??= entity.Declared;
        if (Declared is not null)
            Name = Declared.Name;
        else if (Name.Length == 0 || IsBetter(entity.Name))
            Name = entity.Name;
        foreach (var alias in entity.Aliases)
            _aliases.Add(alias);
        foreach (var link in entity.SameAs)
            _sameAs.Add(link);
        IsConfident |= entity.IsConfident;
        _isConfidentWithoutDrafts |= entity.IsConfident && !isDraft;
        if (Articles.Count == 0 || Articles[Articles.Count - 1] != article)
            Articles.Add(article);
    }

    private bool IsBetter(string name)
    {
        var difference = _names[name] - _names[Name];
        return difference > 0 || (difference == 0 && string.CompareOrdinal(name, Name) < 0);
    }
}

/// <summary>The entity members of a set and which of them stand for one entity.</summary>
internal static class EntitySet
{
    /// <summary>
    /// All members, sorted by key, from articles in their final order and declared entities
    /// that have a member whoever names them.
    /// </summary>
    public static List<EntityMember> Collect(IReadOnlyList<ArticleIndexRecord> articles, IEnumerable<CatalogEntry> declared)
    {
        var members = new Dictionary<EntityKey, EntityMember>();
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var entity in articles[i].Entities)
            {
                var key = EntityKey.Of(entity);
                if (!members.TryGetValue(key, out var member))
                    members.Add(key, member = new(key));
                member.Add(entity, i, articles[i].IsDraft);
            }
        }
        foreach (var entry in declared)
        {
            var key = new EntityKey(entry.Kind, entry.MemberName);
            if (!members.TryGetValue(key, out var member))
                members.Add(key, member = new(key));
            member.Declare(entry);
        }
        var sorted = members.Values.ToList();
        sorted.Sort(static (a, b) => EntityKey.Compare(a.Key, b.Key));
        return sorted;
    }

    /// <summary>The index entries of the members.</summary>
    /// <param name="members">Sorted by key.</param>
    /// <param name="canonical">For each member the one that carries its entity.</param>
    public static IndexedEntity[] ToIndex(List<EntityMember> members, int[] canonical)
    {
        var groups = new List<int>[members.Count];
        for (var i = 0; i < members.Count; i++)
            (groups[canonical[i]] ??= []).Add(i);
        var result = new IndexedEntity[members.Count];
        for (var i = 0; i < members.Count; i++)
        {
            if (groups[i] is not { } group)
                continue;
            var parts = group.ConvertAll(index => members[index]);
            var name = members[i].Name;
            var aliases = parts.SelectMany(static part => part.AllNames).Where(alias => alias != name)
                .Distinct(StringComparer.Ordinal).OrderBy(static alias => alias, StringComparer.Ordinal).ToEquatableArray();
            var sameAs = parts.SelectMany(static part => part.SameAs)
                .Distinct(StringComparer.Ordinal).OrderBy(static link => link, StringComparer.Ordinal).ToEquatableArray();
            var catalogId = (members[i].Declared ?? parts.Find(static part => part.Declared is not null)?.Declared)?.Id;
            var articles = parts.SelectMany(static part => part.Articles).Distinct().OrderBy(static article => article).ToEquatableArray();
            foreach (var index in group)
            {
                var member = members[index];
                result[index] = new(
                    member.Key.Kind, member.Key.MemberName, i, name, aliases, sameAs, member.IsConfident, index == i ? articles : default)
                {
                    CatalogId = catalogId,
                    IsDraft = member.IsDraft,
                };
            }
        }
        return result;
    }
}
