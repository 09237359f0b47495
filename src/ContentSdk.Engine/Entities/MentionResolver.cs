using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>The mentions and entities of an article, and who a phrase stands for.</summary>
internal sealed class MentionResolver : IMentionResolver, IEntityHints
{
    private readonly NameText _text;
    private readonly List<NameCandidate> _names;
    private readonly List<EntityGroup> _groups;
    private readonly ReferenceReader _references;

    private MentionResolver(
        NameText text, List<NameCandidate> names, List<EntityGroup> groups, ReferenceReader references, MentionSpec[] mentions,
        EntitySpec[] entities)
    {
        (_text, _names, _groups) = (text, names, groups);
        _references = references;
        Mentions = mentions;
        Entities = entities;
    }

    public IReadOnlyList<MentionSpec> Mentions { get; }

    public IReadOnlyList<EntitySpec> Entities { get; }

    /// <summary>Orders the entities by weight and turns what was found into the final lists.</summary>
    public static MentionResolver Build(NameText text, List<NameCandidate> names, List<EntityGroup> groups, ReferenceReader references)
    {
        foreach (var group in groups)
            group.MentionCount = group.Names.Count;
        foreach (var reference in references.Listed)
            reference.Group.MentionCount++;
        var order = groups.FindAll(static group => group.Names.Count > 0);
        order.Sort(static (a, b) => a.MentionCount != b.MentionCount
            ? b.MentionCount.CompareTo(a.MentionCount) : a.Names[0].First.CompareTo(b.Names[0].First));
        for (var i = 0; i < order.Count; i++)
            order[i].Index = i;
        // An article may be the end of what stands before.
        var ends = names.Exists(static name => name.HasArticle)
            ? new HashSet<int>(names.Select(static name => name.Last).Concat(references.Listed.Select(static one => one.Last)))
            : [];
        var mentions = MentionOrder.Merge(
            names.ConvertAll(name => new MentionSpec(
                TextRange.FromBounds(
                    text.Tokens[name.HasArticle && !ends.Contains(name.First - 1) ? name.First - 1 : name.First].Start,
                    text.Tokens[name.Last].End - name.Suffix),
                name.CorrectedAs
                    ?? (name.Known?.IsDemonym == true && name.Kind == EntityKind.Place ? MentionKind.Demonym : MentionKind.Name),
                name.Group!.Index, name.IsUncertain || name.Group.IsDoubtful)),
            references.Listed.ConvertAll(reference => new MentionSpec(
                TextRange.FromBounds(text.Tokens[reference.First].Start, text.Tokens[reference.Last].End),
                reference.Kind, reference.Group.Index, reference.IsUncertain)));
        var hasLists = LanguageProfile.For(text.Text.Language).Has(LanguageTraits.NameModel);
        return new(text, names, order, references, mentions, order.ConvertAll(group => EntitySpecs.Make(group, hasLists)).ToArray());
    }

    /// <summary>The same once names are other than they were detected. This one is spent then.</summary>
    public MentionResolver With(EntityChanges changes, IReadOnlyList<QuotationSpan> quotations)
    {
        var (names, groups) = CorrectedNames.Apply(_text, _names, _groups, Entities, changes);
        return Build(_text, names, groups, ReferenceReader.Read(_text, names, quotations));
    }

    public Resolution Resolve(TextRange phrase)
    {
        var first = _text.Text.TokenIndexAt(phrase.Start);
        var last = _text.Text.TokenIndexAt(phrase.End - 1);
        if (phrase.Length <= 0 || first >= _text.Tokens.Length)
            return Resolution.None;
        last = Math.Min(last, _text.Tokens.Length - 1);
        if (last >= 0 && _text.Tokens[last].Start >= phrase.End)
            last--;
        if (last < first)
            return Resolution.None;
        return Resolved(_references.Resolve(first, last));
    }

    public Resolution ResolveOmitted(int position) => Resolved(_references.Omitted(_text.Text.TokenIndexAt(position)));

    public GenderHint GenderOf(int entity) => _groups[entity] switch
    {
        { Gender: Gender.Male } => GenderHint.Male,
        { Gender: Gender.Female } => GenderHint.Female,
        { LikelyGender: Gender.Male } => GenderHint.LikelyMale,
        { LikelyGender: Gender.Female } => GenderHint.LikelyFemale,
        _ => GenderHint.Unknown,
    };

    public bool IsDoubtful(int entity) => _groups[entity].IsDoubtful || _groups[entity].IsDoubtfulPerson;

    public bool IsTied(int entity, TextRange phrase)
    {
        var nouns = _groups[entity].Nouns;
        for (var token = _text.Text.TokenIndexAt(phrase.Start);
            nouns.Count > 0 && token < _text.Tokens.Length && _text.Tokens[token].Start < phrase.End;
            token++)
        {
            if (nouns.Contains(_text.Word(token)))
                return true;
        }
        return false;
    }

    public bool IsOfOtherAge(int entity, TextRange phrase)
    {
        if (_groups[entity] is not { Age: > 0 and var age, IsAgeSure: true })
            return false;
        var (first, last) = (_text.Text.TokenIndexAt(phrase.Start), _text.Text.TokenIndexAt(phrase.End - 1));
        return _references.AgeIn(first, Math.Min(last, _text.Tokens.Length - 1)) is > 0 and var other && other != age;
    }

    private static Resolution Resolved(Referent referent) =>
        referent.Group is not { } group ? Resolution.None
        : new(group.Index, referent.How, referent.IsUncertain || group.IsDoubtful) { IsExact = referent.IsExact };
}
