using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>Tells which entity a corrected name is to mean: one of the article, one of the catalog, or a new one.</summary>
internal sealed class EntityTargets(
    IReadOnlyList<EntitySpec> entities, EquatableArray<CatalogEntry> catalog, IEnumerable<EntityCorrection> corrections,
    CorrectionFindings findings)
{
    // One correction may say what an entity is, and others no more than that it is meant.
    private readonly ILookup<string, EntityKind> _said = corrections.Where(static correction => correction.Kind is not null)
        .ToLookup(
            static correction => Spelling.Words((correction.Name ?? correction.Mention).Value),
            static correction => correction.Kind!.Value.Value, StringComparer.Ordinal);

    private readonly NamedEntities _names = new(entities, catalog);
    private readonly Dictionary<(EntityKind Kind, string Name), int> _new = [];
    private readonly Dictionary<int, int> _ofCatalog = [];
    private readonly Dictionary<int, EntityKind> _kinds = [];
    private readonly List<AddedEntity> _added = [];

    /// <summary>Entities whose kind changes.</summary>
    public IEnumerable<KindChange> Kinds =>
        _kinds.OrderBy(static pair => pair.Key).Select(static pair => new KindChange(pair.Key, pair.Value));

    /// <summary>Entities that the article did not have.</summary>
    public IReadOnlyList<AddedEntity> Added => _added;

    /// <summary>What a name is to mean, and whether it did not before; null where that cannot be told, which is a finding.</summary>
    /// <param name="correction">What was declared.</param>
    /// <param name="mention">What was detected there, if anything.</param>
    public (int Entity, bool IsChange)? Of(EntityCorrection correction, MentionSpec? mention)
    {
        if (correction.IsIgnored)
            return (-1, mention is not null);
        var before = mention?.Entity ?? -1;
        var target = correction.Name is { } name ? Named(correction, name, before) : Unnamed(correction, before);
        if (target is not { } entity)
            return null;
        var isSure = mention is { IsUncertain: false } && entity == before && entities[before].IsConfident && !_kinds.ContainsKey(before);
        return (entity, !isSure);
    }

    /// <summary>An entity of the article as a message shows it; null for none.</summary>
    public (string Kind, string Name)? KindAndName(int entity) =>
        entity >= 0 && entity < entities.Count
            ? (EntityKindWords.WordOf(entities[entity].Kind), Snippet.Opening(entities[entity].Name))
            : null;

    private int? Named(EntityCorrection correction, Placed<string> name, int before)
    {
        var found = _names.Find(name.Value, correction.Kind?.Value);
        if (found.Count > 1)
        {
            findings.Add(name.Place, EntityCorrectionRules.AmbiguousName, Snippet.Opening(name.Value), _names.Show(found));
            return null;
        }
        if (found.Count == 1)
            return NumberOf(found[0]);
        if (correction.Kind is not { } kind)
        {
            var said = _said[Spelling.Words(name.Value)];
            return said.Any() ? New(said.First(), name.Value) : before >= 0 ? New(entities[before].Kind, name.Value) : Unknown(name);
        }
        // Under another kind it may be there all the same: then it is that one whose kind is wrong.
        var others = _names.Find(name.Value);
        return others.Count == 1 && IsOwn(others[0]) && Spelling.Words(entities[others[0]].Name) == Spelling.Words(name.Value)
            ? OfKind(others[0], kind.Value)
            : New(kind.Value, name.Value);
    }

    private int? Unnamed(EntityCorrection correction, int before)
    {
        var mention = correction.Mention;
        var kind = correction.Kind?.Value;
        if (before >= 0 && (kind is null || (_kinds.TryGetValue(before, out var changed) ? changed : entities[before].Kind) == kind))
            return before;
        // The full name of an entity stands for all its names; one of the others only for itself.
        if (before >= 0 && correction.Nth is null && IsOwn(before)
            && Spelling.Words(entities[before].Name) == Spelling.Words(mention.Value))
            return OfKind(before, kind!.Value);
        var found = _names.Find(mention.Value, kind);
        if (found.Count > 1)
        {
            findings.Add(mention.Place, EntityCorrectionRules.AmbiguousName, Snippet.Opening(mention.Value), _names.Show(found));
            return null;
        }
        return found.Count == 1 ? NumberOf(found[0]) : kind is { } known ? New(known, mention.Value) : Unknown(mention);
    }

    // What a catalog declares is not for one article to change.
    private bool IsOwn(int entity) => entity < entities.Count && entities[entity].Declared is null;

    private int OfKind(int entity, EntityKind kind)
    {
        // The first word counts, should there be two.
        _kinds[entity] = _kinds.TryGetValue(entity, out var first) ? first : kind;
        return entity;
    }

    private int NumberOf(int found)
    {
        if (found < _names.InArticle)
            return found;
        if (!_ofCatalog.TryGetValue(found, out var number))
        {
            var entry = _names.Entries[found - _names.InArticle];
            _ofCatalog.Add(found, number = Add(new(entry.Kind, entry.Name, entry)));
        }
        return number;
    }

    private int New(EntityKind kind, string name)
    {
        if (!_new.TryGetValue((kind, Spelling.Words(name)), out var number))
            _new.Add((kind, Spelling.Words(name)), number = Add(new(kind, name, null)));
        return number;
    }

    private int Add(AddedEntity entity)
    {
        _added.Add(entity);
        return entities.Count + _added.Count - 1;
    }

    private int? Unknown(Placed<string> name)
    {
        var near = _names.Nearest(name.Value);
        var (shown, kinds) = (Snippet.Opening(name.Value), MessageParts.Joined(EntityKindWords.Words, "or"));
        if (near.Length > 0)
            findings.Add(name.Place, EntityCorrectionRules.NoKindNear, shown, near, kinds);
        else
            findings.Add(name.Place, EntityCorrectionRules.NoKind, shown, kinds);
        return null;
    }
}
