using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// Puts the names of one thing together: by equal name, by what the lists know, by
/// surname, by acronym, by shortened form.
/// </summary>
internal sealed class EntityGrouper
{
    private const int SureMargin = 5, ListPoints = 3, DeclaredPoints = 1000;

    private readonly NameText _text;
    private readonly List<NameCandidate> _names;
    private readonly List<EntityGroup> _groups = [];
    private readonly Dictionary<string, EntityGroup> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityGroup> _byCanonical = new(StringComparer.Ordinal);
    private readonly Dictionary<int, EntityGroup> _byEntry = [];
    private readonly PersonNames _persons;
    private readonly ShortNames _shortNames;

    private EntityGrouper(NameText text, List<NameCandidate> names)
    {
        _text = text;
        _names = names;
        _persons = new(text);
        _shortNames = new(text);
    }

    /// <summary>The entities in order of their first full name; each candidate is given its group.</summary>
    public static List<EntityGroup> Group(NameText text, List<NameCandidate> names)
    {
        var grouper = new EntityGrouper(text, names);
        PlaceNamesakes.Part(text, names);
        grouper.Vote();
        grouper.GroupFullNames();
        grouper.GroupShortNames();
        return grouper._groups;
    }

    // All mentions of one name are of one kind: the sum of what speaks for each.
    private void Vote()
    {
        var sums = new Dictionary<string, KindScores>(StringComparer.Ordinal);
        foreach (var name in _names)
        {
            if (name.Declared is { } declared)
                name.Scores = KindScores.Of(declared.Kind, DeclaredPoints);
            sums[name.Key] = sums.TryGetValue(name.Key, out var sum) ? sum + name.Scores : name.Scores;
        }
        for (var i = 1; i < _names.Count; i++)
        {
            if (IsCoordinated(_names[i - 1], _names[i]))
                Liken(sums, _names[i - 1].Key, _names[i].Key);
        }
        foreach (var name in _names)
        {
            name.Scores = sums[name.Key];
            name.Kind = name.Declared?.Kind ?? name.Scores.Best().Kind;
        }
    }

    // Bexley, Zanoria and Orland: what stands in one list is most often of one kind.
    private bool IsCoordinated(NameCandidate left, NameCandidate right)
    {
        var mark = left.Last + 1;
        if (_text.IsMark(mark, ',') && _text.Is(mark + 1, ContextRole.And))
            mark++;
        return mark + 1 == right.First
            && (_text.IsMark(mark, ',') || _text.IsMark(mark, '-') || _text.Is(mark, ContextRole.And | ContextRole.Or));
    }

    private static void Liken(Dictionary<string, KindScores> sums, string left, string right)
    {
        var (leftKind, leftMargin) = sums[left].Best();
        var (rightKind, rightMargin) = sums[right].Best();
        if (leftKind == rightKind)
            return;
        if (leftMargin >= SureMargin && rightMargin < SureMargin)
            sums[right] += KindScores.Of(leftKind, ListPoints);
        else if (rightMargin >= SureMargin && leftMargin < SureMargin)
            sums[left] += KindScores.Of(rightKind, ListPoints);
    }

    // Longest names first, so that shorter forms find them wherever they stand.
    private void GroupFullNames()
    {
        foreach (var name in _names)
        {
            if (name.Declared is { } declared)
                JoinDeclared(name, declared);
        }
        foreach (var name in LongestFirst())
        {
            if (name.Known?.Kind == name.Kind)
            {
                if (!_byCanonical.TryGetValue(name.Known.Canonical, out var known) || known.Kind != name.Kind
                    || Allowed(name, known) is null)
                    _byCanonical[name.Known.Canonical] = known = Add(name, name.Known);
                Join(name, known);
                _byKey[name.Key] = known;
                _shortNames.Add(name, known);
            }
            else if (name.Words > 1)
            {
                if (!_byKey.TryGetValue(name.Key, out var group))
                {
                    group = Allowed(name, name.Kind == EntityKind.Person ? _persons.FindFull(name) : _shortNames.Find(name));
                    _byKey.Add(name.Key, group ??= Add(name, null));
                    if (name.Kind == EntityKind.Person)
                        _persons.Add(name, group);
                    else
                        _shortNames.Add(name, group);
                }
                Join(name, group);
            }
        }
    }

    // All that are not declared; those of as many words in order of the text.
    private NameCandidate[] LongestFirst()
    {
        var names = _names.FindAll(static name => name.Declared is null).ToArray();
        var keys = new long[names.Length];
        for (var i = 0; i < names.Length; i++)
            keys[i] = ((long)-names[i].Words << 32) | (uint)i;
        Array.Sort(keys, names);
        return names;
    }

    // In order of the text, so that a surname that two people share goes to the one last spoken of.
    private void GroupShortNames()
    {
        foreach (var name in _names)
        {
            if (name.Group is null)
            {
                var group = name.Kind == EntityKind.Person || name.HasTitle || !HasOwnKind(name)
                    ? Allowed(name, _persons.FindShort(name))
                    : null;
                if (group is null && !name.HasTitle)
                    group = Allowed(name, _shortNames.Find(name));
                if (group is null && !_byKey.TryGetValue(name.Key, out group))
                {
                    _byKey.Add(name.Key, group = Add(name, null));
                    if (name.Kind == EntityKind.Person)
                        _persons.Add(name, group);
                    else
                        _shortNames.Add(name, group);
                }
                Join(name, group);
            }
            name.Group!.LastSeen = name.First;
            name.Group.Acts |= _text.Has(name.Last + 1, WordTraits.Say) && _text.Form(name.Last + 1) == TokenForm.Lower;
            if (_text.IsOpening(name.First) || (_text.Has(name.Last + 1, WordTraits.Say) && _text.Form(name.Last + 1) == TokenForm.Lower))
                name.Group.LastSubject = name.First;
        }
        foreach (var group in _groups)
            group.Names.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    // What a person declared comes before all else; its shorter forms and what the lists know under its names join it.
    private void JoinDeclared(NameCandidate name, CatalogEntry declared)
    {
        if (!_byEntry.TryGetValue(name.Entry, out var group))
        {
            var excluded = declared.Not.Count == 0
                ? null
                : new HashSet<string>(declared.Not.Select(Text.CharClass.ToLower), StringComparer.Ordinal);
            group = new(declared.Kind, name.Key, null) { Declared = declared, Margin = DeclaredPoints, Excluded = excluded };
            _byEntry.Add(name.Entry, group);
            _groups.Add(group);
            foreach (var known in declared.Aliases.Prepend(declared.Name).Where(known => !_byCanonical.ContainsKey(known)))
                _byCanonical.Add(known, group);
        }
        Join(name, group);
        _byKey[name.Key] = group;
        if (name.Words > 1 && declared.Kind == EntityKind.Person)
            _persons.Add(name, group);
        else if (name.Words > 1)
            _shortNames.Add(name, group);
    }

    // A person may have said that this name does not mean the declared entity.
    private static EntityGroup? Allowed(NameCandidate name, EntityGroup? group) =>
        group?.Excluded?.Contains(Text.CharClass.ToLower(name.Surface)) == true ? null : group;

    private bool HasOwnKind(NameCandidate name) =>
        name.IsNamesake || name.Known is not null
        || (_text.Form(name.First) == TokenForm.AllCapitals && name.Kind == EntityKind.Organization);

    private EntityGroup Add(NameCandidate name, KnownName? known)
    {
        var group = new EntityGroup(name.Kind, name.Key, known) { Margin = name.Scores.Best().Margin };
        _groups.Add(group);
        return group;
    }

    private static void Join(NameCandidate name, EntityGroup group)
    {
        name.Group = group;
        group.Names.Add(name);
        if (name.TitleGender != Gender.Unknown)
            group.Gender = name.TitleGender;
    }
}
