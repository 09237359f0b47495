using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>Finds entities by name or alias: those of the article, and behind them those of the catalog that it does not mention.</summary>
internal sealed class NamedEntities
{
    // Each costs a look at every name; who has more faults mends these first.
    private const int MostAnswers = 20;

    private readonly Dictionary<string, List<(int Entity, bool IsAlias)>> _byName = new(StringComparer.Ordinal);
    private readonly List<(EntityKind Kind, string Name)> _all = [];
    private readonly List<string> _names = [];
    private List<string>? _spelled;
    private int _answers;

    /// <summary>Makes them ready to be found.</summary>
    /// <param name="entities">Those of the article.</param>
    /// <param name="catalog">Those that are declared.</param>
    public NamedEntities(IReadOnlyList<EntitySpec> entities, EquatableArray<CatalogEntry> catalog)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            Add(entity.Kind, entity.Name, entity.Aliases);
            if (entity.Declared is { } entry)
                declared.Add(KeyOf(entry));
        }
        InArticle = entities.Count;
        var entries = new List<CatalogEntry>();
        foreach (var entry in catalog)
        {
            if (!declared.Add(KeyOf(entry)))
                continue;
            entries.Add(entry);
            Add(entry.Kind, entry.Name, entry.Aliases);
        }
        Entries = entries;
    }

    /// <summary>How many entities the article has: what is found from this number on is of the catalog alone.</summary>
    public int InArticle { get; }

    /// <summary>The entities of the catalog that the article does not mention, in the order in which they are numbered.</summary>
    public IReadOnlyList<CatalogEntry> Entries { get; }

    /// <summary>Kind of an entity by its number.</summary>
    public EntityKind KindOf(int entity) => _all[entity].Kind;

    /// <summary>The entities that go by a name: those whose name it is, else those whose alias it is.</summary>
    public List<int> Find(string name, EntityKind? kind = null)
    {
        if (!_byName.TryGetValue(Spelling.Words(name), out var known))
            return [];
        var found = known.Where(one => kind is null || KindOf(one.Entity) == kind).ToList();
        var named = found.Exists(static one => !one.IsAlias);
        return found.Where(one => one.IsAlias != named).Select(static one => one.Entity).Distinct().ToList();
    }

    /// <summary>Entities as a message names them.</summary>
    public string Show(IReadOnlyList<int> entities) =>
        MessageParts.Joined([.. entities.Take(4).Select(entity => $"'{Snippet.Opening(_all[entity].Name)}'")], "or");

    /// <summary>The names that are close to one that nobody has; empty where there are none.</summary>
    public string Nearest(string name)
    {
        _spelled ??= _names.ConvertAll(Spelling.Words);
        var nearest = _answers++ < MostAnswers ? new Likeness(Spelling.Words(name)).Nearest(_spelled, areOpenings: false) : [];
        return MessageParts.Joined(nearest.ConvertAll(i => $"'{Snippet.Opening(_names[i])}'"), "or");
    }

    private void Add(EntityKind kind, string name, EquatableArray<string> aliases)
    {
        _all.Add((kind, name));
        Add(name, isAlias: false);
        foreach (var alias in aliases)
            Add(alias, isAlias: true);
    }

    private void Add(string name, bool isAlias)
    {
        var words = Spelling.Words(name);
        if (!_byName.TryGetValue(words, out var known))
        {
            _byName.Add(words, known = []);
            _names.Add(name);
        }
        known.Add((_all.Count - 1, isAlias));
    }

    private static string KeyOf(CatalogEntry entry) => entry.Kind + "\n" + entry.Name;
}
