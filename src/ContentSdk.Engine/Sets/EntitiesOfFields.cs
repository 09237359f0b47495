using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Holds the entities that fields name to those of the set, which the app looks them up in by the same name.</summary>
public sealed class EntitiesOfFields
{
    // A bound keeps sets of thousands of wrong names linear.
    private const int MostLooks = 500_000;

    private readonly List<IndexedEntity> _carriers;
    private readonly NameClaims _claims;
    private readonly List<(EntityKind Kind, string Name)> _known;
    private int _looksLeft = MostLooks;

    /// <param name="entities">The entity members of the set.</param>
    /// <param name="options">Names the declared entities.</param>
    public EntitiesOfFields(IReadOnlyList<IndexedEntity> entities, SetOptions options)
    {
        _carriers = [.. entities.Where((entity, i) => entity.Canonical == i)];
        _claims = new(_carriers);
        _known = [.. _carriers.Select(static entity => (entity.Kind, entity.Name)),
            .. options.Declared.Entries.SelectMany(static entry => entry.Aliases.Prepend(entry.Name).Select(name => (entry.Kind, name)))];
    }

    /// <summary>The declared entities that fields name, whether an article names them or not.</summary>
    public static IEnumerable<CatalogEntry> DeclaredAmong(IEnumerable<ArticleIndexRecord> records, SetOptions options)
    {
        var names = new HashSet<string>(
            records.SelectMany(static record => record.Named).Select(static named => named.Name).Concat(options.AlsoNamed),
            StringComparer.Ordinal);
        return names.Count == 0 ? [] : options.Declared.Entries.Where(entry => entry.Aliases.Prepend(entry.Name).Any(names.Contains));
    }

    /// <summary>Reports each name that is not that of one entity of the kind that is asked for.</summary>
    public void Check(ArticleIndexRecord article, Action<SetProblem> problems)
    {
        for (var i = 0; i < article.Named.Count; i++)
        {
            if (Problem(article.Named[i]) is { } wording)
                problems(new(wording.Message.RuleId, null, wording.Arguments) { Message = wording.Message.Name, Field = i });
        }
    }

    /// <summary>What is wrong with a name, or null.</summary>
    public Wording? Problem(FieldEntity named)
    {
        var shown = Snippet.Of(named.Name);
        if (!_claims.Has(named.Name, out var claim))
        {
            var near = Near(named);
            return named.Kind is { } kind
                ? near is null
                    ? new(OwnTypeRules.UnknownEntity, shown, EntityKindWords.WordOf(kind))
                    : new(OwnTypeRules.MisspelledEntity, shown, EntityKindWords.WordOf(kind), near)
                : near is null ? new(OwnTypeRules.UnknownName, shown) : new(OwnTypeRules.MisspelledName, shown, near);
        }
        if (claim is not { } one)
            return new(OwnTypeRules.SeveralEntities, shown);
        var found = _carriers[one.Entity].Kind;
        return named.Kind is { } asked && asked != found
            ? new(OwnTypeRules.OtherEntity, shown, EntityKindWords.WordOf(asked), EntityKindWords.WordOf(found))
            : null;
    }

    /// <summary>The number of the one entity that goes by a name, which is the same for all its names; null for none.</summary>
    public int? Find(string name) => _claims.Has(name, out var claim) ? claim?.Entity : null;

    private string? Near(FieldEntity named)
    {
        _looksLeft -= _known.Count;
        return _looksLeft < 0
            ? null
            : NearestWord.Of(named.Name, _known.Where(one => named.Kind is null || one.Kind == named.Kind).Select(static one => one.Name));
    }
}
