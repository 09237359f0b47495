using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;

namespace ContentSdk.Engine.Sets;

/// <summary>A term while the articles that have it are counted.</summary>
internal sealed class CollectedTerm(TermKind kind, string key)
{
    private readonly Dictionary<string, (int Count, string FirstPath)> _spellings = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, bool> _members = new(StringComparer.Ordinal);

    public TermKind Kind { get; } = kind;

    public string Key { get; } = key;

    /// <summary>How the project declares it, if it does.</summary>
    public DeclaredTag? Declared { get; init; }

    /// <summary>As most articles write it; of several, as the first by path does.</summary>
    public string Name { get; private set; } = "";

    /// <summary>How many articles of the project have it, whether they are part of the set or not.</summary>
    public int Count { get; private set; }

    /// <summary>Numbers of the articles of the set that have it, ascending.</summary>
    public List<int> Articles { get; } = [];

    /// <summary>The first article by path that writes the term as its name is.</summary>
    public string FirstPath => _spellings[Name].FirstPath;

    public IEnumerable<string> Spellings => _spellings.Keys;

    /// <summary>Counts an article, in the order of paths.</summary>
    public void CountIn(string spelling, string path)
    {
        Count++;
        _spellings[spelling] = _spellings.TryGetValue(spelling, out var known) ? (known.Count + 1, known.FirstPath) : (1, path);
        if (Name.Length == 0 || _spellings[spelling].Count > _spellings[Name].Count)
            Name = spelling;
    }

    /// <summary>Adds an article of the set, in the order of numbers.</summary>
    public void Add(int article, string identifier, bool isDraft)
    {
        if (Articles.Count == 0 || Articles[Articles.Count - 1] != article)
            Articles.Add(article);
        _members[identifier] = isDraft && (!_members.TryGetValue(identifier, out var known) || known);
    }

    /// <summary>The entry of the index, but for the term above it.</summary>
    public IndexedTerm ToIndex()
    {
        var name = Declared?.Name ?? Name;
        var members = Declared is { } declared
            ? new([new TermMember(declared.Identifier, false)])
            : _members.Select(static member => new TermMember(member.Key, member.Value)).ToEquatableArray();
        var others = _spellings.Keys.Concat(Declared?.Synonyms ?? default).Where(other => other != name)
            .Distinct(StringComparer.Ordinal).OrderBy(static other => other, StringComparer.Ordinal).ToEquatableArray();
        return new(
            Kind, name, Declared?.Slug ?? TermNames.Of(name, Kind == TermKind.Section).Slug, members, Articles.ToEquatableArray())
        {
            Title = Declared?.Title,
            Description = Declared?.Description,
            OtherNames = others,
        };
    }
}
