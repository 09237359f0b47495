using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Finds the entities that authors are: people and organizations that go by exactly the author's name.</summary>
internal sealed class AuthorEntities
{
    // Shorter names are a slip away from half the alphabet.
    private const int FewestCharacters = 5;

    private readonly List<CatalogEntry> _declared;
    private readonly Dictionary<string, List<int>> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _near = new(StringComparer.Ordinal);
    private readonly List<EntityMember> _members;
    private readonly int[] _canonical;
    private List<string>? _declaredNames;

    // A bound keeps sets of thousands of authors and declared names linear.
    private int _looksLeft = 500_000;

    /// <param name="records">The articles.</param>
    /// <param name="members">The entity members of the set, sorted by key.</param>
    /// <param name="canonical">For each member the one that carries its entity.</param>
    /// <param name="options">Names the declared entities.</param>
    public AuthorEntities(IEnumerable<ArticleIndexRecord> records, List<EntityMember> members, int[] canonical, SetOptions options)
    {
        (_members, _canonical) = (members, canonical);
        _declared = [.. options.Declared.Entries.Where(static entry => CanWrite(entry.Kind))];
        var authors = new HashSet<string>(records.SelectMany(static record => record.Authors), StringComparer.Ordinal);
        for (var i = 0; authors.Count > 0 && i < members.Count; i++)
        {
            if (!CanWrite(members[i].Key.Kind))
                continue;
            foreach (var name in members[i].AllNames)
            {
                if (!authors.Contains(name))
                    continue;
                if (!_owners.TryGetValue(name, out var owners))
                    _owners.Add(name, owners = []);
                owners.Add(i);
            }
        }
    }

    /// <summary>The declared entities that are authors, whether an article names them or not.</summary>
    public static IEnumerable<CatalogEntry> DeclaredAmong(IEnumerable<ArticleIndexRecord> records, SetOptions options)
    {
        if (options.Declared.IsEmpty)
            return [];
        var authors = new HashSet<string>(records.SelectMany(static record => record.Authors), StringComparer.Ordinal);
        return authors.Count == 0
            ? []
            : options.Declared.Entries.Where(entry => CanWrite(entry.Kind) && entry.Aliases.Prepend(entry.Name).Any(authors.Contains));
    }

    /// <summary>
    /// Keys of the entities that the article's authors are, in order, each once. A name
    /// that several go by is none of them.
    /// </summary>
    public EquatableArray<EntityKey> Of(ArticleIndexRecord article, Action<SetProblem> problems)
    {
        if (article.Authors.Count == 0)
            return default;
        var keys = new List<EntityKey>();
        var seen = new HashSet<int>();
        for (var i = 0; i < article.Authors.Count; i++)
        {
            var author = article.Authors[i];
            if (_owners.TryGetValue(author, out var owners))
            {
                if (owners.TrueForAll(owner => _canonical[owner] == _canonical[owners[0]]) && seen.Add(_canonical[owners[0]]))
                    keys.Add(_members[owners[0]].Key);
            }
            else if (Near(author) is { } near)
            {
                problems(new(ReferenceRules.NearlyDeclaredAuthor.Id, null, new([author, near])) { Author = i });
            }
        }
        return keys.ToEquatableArray();
    }

    private string? Near(string author)
    {
        if (_declared.Count == 0 || author.Length < FewestCharacters)
            return null;
        if (_near.TryGetValue(author, out var known))
            return known;
        _declaredNames ??=
        [
            .. _declared.SelectMany(static entry => entry.Aliases.Prepend(entry.Name))
                .Where(static name => name.Length >= FewestCharacters),
        ];
        _looksLeft -= _declaredNames.Count;
        // A name that is declared and could not be found is not near itself.
        var near = _looksLeft < 0 ? null : NearestWord.Of(author, _declaredNames);
        return _near[author] = near == author ? null : near;
    }

    private static bool CanWrite(EntityKind kind) => kind is EntityKind.Person or EntityKind.Organization;
}
