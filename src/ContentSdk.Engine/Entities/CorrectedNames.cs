using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// Changes names and their entities as a person declared them. What refers to them is read again
/// afterwards, so that pronouns follow.
/// </summary>
internal sealed class CorrectedNames
{
    private readonly NameText _text;
    private readonly List<EntityGroup> _groups;
    private readonly PersonNames _persons;

    private CorrectedNames(NameText text, List<EntityGroup> groups) => (_text, _groups, _persons) = (text, groups, new(text));

    /// <summary>The names in order, each with its group, and the groups.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names as they were detected.</param>
    /// <param name="groups">Their groups, by the numbers of their entities.</param>
    /// <param name="entities">The entities made of them.</param>
    /// <param name="changes">What changes.</param>
    public static (List<NameCandidate> Names, List<EntityGroup> Groups) Apply(
        NameText text, List<NameCandidate> names, List<EntityGroup> groups, IReadOnlyList<EntitySpec> entities, EntityChanges changes)
    {
        var corrected = new CorrectedNames(text, [.. groups]);
        foreach (var change in changes.Kinds)
            corrected.ChangeKind(change, entities[change.Entity].Name);
        foreach (var added in changes.Added)
            corrected._groups.Add(new(added.Kind, "", null) { Declared = added.Declared, CorrectedName = added.Name });
        foreach (var change in changes.Mentions)
        {
            if (change.Target >= 0)
                corrected._groups[change.Target].CorrectedName ??= entities[change.Target].Name;
        }
        var all = corrected.Merge(names, changes.Mentions);
        foreach (var group in corrected._groups)
        {
            group.Names.Clear();
            group.Nouns.Clear();
        }
        foreach (var name in all)
        {
            name.Group!.Names.Add(name);
            if (name is { CorrectedAs: MentionKind.Name, Kind: EntityKind.Person })
                corrected._persons.Add(name, name.Group);
        }
        return (all, corrected._groups);
    }

    // An entity of another kind is another thing to all that looks at it: nothing that was learned of it is kept but its names.
    private void ChangeKind(KindChange change, string name)
    {
        var before = _groups[change.Entity];
        var group = new EntityGroup(change.Kind, before.Key, null) { CorrectedName = name };
        foreach (var one in before.Names)
        {
            one.Group = group;
            one.Kind = change.Kind;
            if (change.Kind == EntityKind.Person)
                _persons.Add(one, group);
        }
        _groups[change.Entity] = group;
    }

    private List<NameCandidate> Merge(List<NameCandidate> names, EquatableArray<MentionChange> changes)
    {
        var all = new List<NameCandidate>(names.Count + changes.Count);
        var next = 0;
        foreach (var change in changes)
        {
            var (first, last) = (_text.Text.TokenIndexAt(change.Range.Start), _text.Text.TokenIndexAt(change.Range.End - 1));
            while (next < names.Count && names[next].Last < first)
                all.Add(names[next++]);
            NameCandidate? same = null;
            for (; next < names.Count && names[next].First <= last; next++)
            {
                if (names[next].First == first && names[next].Last == last)
                    same = names[next];
            }
            if (change.Target >= 0)
                all.Add(Corrected(first, last, change, same));
        }
        while (next < names.Count)
            all.Add(names[next++]);
        return all;
    }

    private NameCandidate Corrected(int first, int last, MentionChange change, NameCandidate? same)
    {
        var group = _groups[change.Target];
        // What means the same as before keeps what is known of it: the title before it, the nationality that it is.
        if (same is not null && same.Group == group)
        {
            same.IsUncertain = false;
            return same;
        }
        var name = new NameCandidate(first, last)
        {
            Suffix = Math.Max(0, _text.Tokens[last].End - change.Range.End),
            CorrectedAs = MentionKindOf(first, last),
            Kind = group.Kind,
            Group = group,
        };
        NameKeys.Assign(_text, [name]);
        return name;
    }

    private MentionKind MentionKindOf(int first, int last) =>
        first == last && _text.Has(first, WordTraits.Pronoun) ? MentionKind.Pronoun
        : CharClass.IsLower(_text.Text.Document.Text[_text.Tokens[last].Start]) ? MentionKind.Nominal
        : MentionKind.Name;
}
