using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Sets;

/// <summary>
/// Finds which members of a set stand for one entity. A member joins another that goes by its name when there is exactly one
/// such entity: the longest names first, single words last (Quill joins Orla Quill), then acronyms that nobody spelled out.
/// With two candidates it stays on its own.
/// </summary>
internal sealed class EntityMerger(List<EntityMember> members)
{
    // More namesakes than a project has; a bound keeps hostile sets linear.
    private const int MostNamesakes = 32;

    private readonly int[] _parents = Enumerable.Range(0, members.Count).ToArray();
    private readonly CatalogEntry?[] _declared = [.. members.Select(static member => member.Declared)];
    private readonly string[][] _words = [.. members.Select(static member => NameForms.WordsOf(member.Name))];
    private readonly Dictionary<(EntityKind, string), List<int>> _known = [];
    private readonly Dictionary<(EntityKind, string), List<int>> _orders = [];
    private readonly Dictionary<(EntityKind, string), List<int>> _spelledOut = [];
    private readonly Dictionary<(EntityKind, string), HashSet<string>> _excluded = [];

    /// <summary>Members whose name several entities go by, with those entities' names.</summary>
    public List<(int Member, string[] Candidates)> Ambiguous { get; } = [];

    public void Merge()
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (IsNamed(i))
                NoteNames(i);
        }
        foreach (var i in ByLength(2, int.MaxValue))
            JoinFullName(i);
        foreach (var i in ByLength(1, 1))
        {
            if (!Join(i, _known, string.Concat(_words[i])) && NameForms.IsAcronym(members[i].Key.Kind, members[i].Name))
                Join(i, _spelledOut, string.Concat(_words[i]));
        }
    }

    /// <summary>For each member the one that carries its entity: the fullest name.</summary>
    public int[] Canonical()
    {
        var best = new int[members.Count];
        for (var i = 0; i < best.Length; i++)
            best[i] = -1;
        for (var i = 0; i < best.Length; i++)
        {
            var root = RootOf(i);
            if (best[root] < 0 || IsFuller(i, best[root]))
                best[root] = i;
        }
        var canonical = new int[members.Count];
        for (var i = 0; i < canonical.Length; i++)
            canonical[i] = best[RootOf(i)];
        return canonical;
    }

    public static SetProblem Problem(EntityMember member, string[] candidates) =>
        new(SetRules.AmbiguousName.Id, member.Key, new([member.Name, string.Join(" or ", candidates)]));

    private IEnumerable<int> ByLength(int least, int most) => Enumerable.Range(0, members.Count)
        .Where(i => IsNamed(i) && _words[i].Length >= least && _words[i].Length <= most).OrderByDescending(i => _words[i].Length);

    // Who is merely the author of articles is not who their texts mean by a part of that name.
    private bool IsNamed(int index) => members[index].Articles.Count > 0;

    /// <summary>Under which names others may find this member: its aliases, its name, and shorter forms of it.</summary>
    private void NoteNames(int index)
    {
        var member = members[index];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in member.AllNames)
            keys.Add(NameForms.KeyOf(member.Key.Kind, name));
        if (member.Key.Kind == EntityKind.Person)
        {
            var words = _words[index];
            keys.UnionWith(NameForms.ShorterForms(words));
            if (NameForms.Reversed(words) is { } reversed)
            {
                keys.Add(reversed);
                Note(_orders, index, [reversed, words[0] + words[words.Length - 1]]);
            }
        }
        else if (member.Key.Kind == EntityKind.Organization)
        {
            Note(_spelledOut, index, member.AllNames.Select(NameForms.Initials).OfType<string>().Distinct(StringComparer.Ordinal));
        }
        Note(_known, index, keys);
    }

    private void Note(Dictionary<(EntityKind, string), List<int>> index, int member, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (key.Length == 0)
                continue;
            if (!index.TryGetValue((members[member].Key.Kind, key), out var list))
                index.Add((members[member].Key.Kind, key), list = []);
            if (index == _known || list.Count < MostNamesakes)
                list.Add(member);
        }
    }

    private void JoinFullName(int index)
    {
        var words = _words[index];
        if (!Join(index, _known, NameForms.KeyOf(members[index].Key.Kind, words)) && members[index].Key.Kind == EntityKind.Person
            && NameForms.Reversed(words) is not null)
            Join(index, _orders, words[0] + words[words.Length - 1]);
    }

    /// <summary>Joins a member to the one entity that goes by the name. False when none does.</summary>
    private bool Join(int index, Dictionary<(EntityKind, string), List<int>> names, string key)
    {
        var member = members[index];
        if (!names.TryGetValue((member.Key.Kind, key), out var known))
            return false;
        var own = RootOf(index);
        var candidates = new HashSet<int>();
        var first = -1;
        foreach (var other in known)
        {
            if (RootOf(other) != own && MayBeOne(index, other) && candidates.Add(RootOf(other)) && first < 0)
                first = other;
        }
        if (candidates.Count > 1)
            Ambiguous.Add((index, NamesOf(candidates)));
        else if (first >= 0 && !StandApart(member, known, own))
            Unite(own, RootOf(first));
        return first >= 0;
    }

    private void Unite(int root, int other)
    {
        _parents[root] = other;
        _declared[other] ??= _declared[root];
    }

    /// <summary>Two that were declared apart are two, and a name that was declared not to mean an entity does not.</summary>
    private bool MayBeOne(int index, int other)
    {
        CatalogEntry? left = _declared[RootOf(index)], right = _declared[RootOf(other)];
        return (left is null || right is null || left == right)
            && (members[index].Key.Kind != EntityKind.Person || NameForms.AgreeWithin(_words[index], _words[other]))
            && !Excludes(left, members[other].Name)
            && !Excludes(right, members[index].Name);
    }

    private bool Excludes(CatalogEntry? declared, string name)
    {
        if (declared is null || declared.Not.Count == 0)
            return false;
        if (!_excluded.TryGetValue((declared.Kind, declared.MemberName), out var keys))
            _excluded.Add((declared.Kind, declared.MemberName), keys = new(declared.Not.Select(NameWords.Key), StringComparer.Ordinal));
        return keys.Contains(NameWords.Key(name));
    }

    /// <summary>Whether an article has both as entities of their own: its author tells them apart.</summary>
    private bool StandApart(EntityMember member, List<int> known, int own)
    {
        foreach (var other in known)
        {
            if (RootOf(other) == own || !MayBeOne(own, other))
                continue;
            List<int> left = member.Articles, right = members[other].Articles;
            for (int i = 0, j = 0; i < left.Count && j < right.Count;)
            {
                if (left[i] == right[j])
                    return true;
                if (left[i] < right[j])
                    i++;
                else
                    j++;
            }
        }
        return false;
    }

    private string[] NamesOf(HashSet<int> roots)
    {
        const int Enough = 3;
        var names = roots.Select(root => members[root].Name).Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal).ToList();
        return names.Count <= Enough ? [.. names] : [.. names.Take(Enough - 1), "one of others"];
    }

    private bool IsFuller(int left, int right)
    {
        if (members[left].Declared is null != members[right].Declared is null)
            return members[left].Declared is not null;
        if (_words[left].Length != _words[right].Length)
            return _words[left].Length > _words[right].Length;
        string a = members[left].Name, b = members[right].Name;
        return a.Length != b.Length ? a.Length > b.Length : string.CompareOrdinal(a, b) < 0;
    }

    private int RootOf(int index)
    {
        while (_parents[index] != index)
            index = _parents[index] = _parents[_parents[index]];
        return index;
    }
}
