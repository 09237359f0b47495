using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>
/// What the articles of a project are filed under. Spellings that differ in case, accents, hyphens or spaces are one term.
/// </summary>
internal sealed class TermSet
{
    private readonly IReadOnlyList<ArticleIndexRecord> _records;
    private readonly Dictionary<(TermKind, string), (CollectedTerm Term, TermNames Names)> _byName = [];
    private readonly Dictionary<(TermKind, string), CollectedTerm> _byKey = [];
    private readonly DeclaredTags _declared;
    private readonly SingularTags _singulars;

    /// <param name="records">All articles of the project, sorted by path.</param>
    /// <param name="options">The tags that the project declares, if it does.</param>
    public TermSet(IReadOnlyList<ArticleIndexRecord> records, SetOptions options)
    {
        _records = records;
        _declared = new(options.Tags);
        foreach (var tag in options.Tags.Tags)
            _byKey[(TermKind.Tag, tag.Key)] = new(TermKind.Tag, tag.Key) { Declared = tag };
        foreach (var record in records)
        {
            foreach (var use in TermUse.Of(record))
                Find(use).Term.CountIn(use.Name, record.LogicalPath);
        }
        _singulars = new(_byKey.Values);
    }

    /// <summary>The term of a use.</summary>
    public CollectedTerm TermOf(TermUse use) => Find(use).Term;

    /// <summary>The terms that articles of the set have, and those that are declared; sorted by kind, then slug, ordinal.</summary>
    /// <param name="numbers">For each number of an article in the set its number among the records.</param>
    public EquatableArray<IndexedTerm> ToIndex(IReadOnlyList<int> numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            foreach (var use in TermUse.Of(_records[numbers[i]]))
            {
                var (term, names) = Find(use);
                term.Add(i, names.Identifier, _records[numbers[i]].IsDraft);
            }
        }
        var sorted = Distinct(_byKey.Values.Where(static term => term.Articles.Count > 0 || term.Declared is not null))
            .OrderBy(static term => term.Index.Kind).ThenBy(static term => term.Index.Slug, StringComparer.Ordinal)
            .ThenBy(static term => term.Key, StringComparer.Ordinal).ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sorted.Count && sorted[i].Index.Kind == TermKind.Tag; i++)
            places[sorted[i].Key] = i;
        return sorted.Select(term => term.ParentKey is { } parent && places.TryGetValue(parent, out var place)
            ? term.Index with { Parent = place }
            : term.Index).ToEquatableArray();
    }

    // 日本 is term-HASH in an address, and so is a tag that is spelled so. The declared one keeps its slug, then the first by key.
    private static IEnumerable<(string Key, string? ParentKey, IndexedTerm Index)> Distinct(IEnumerable<CollectedTerm> terms)
    {
        foreach (var kind in terms.GroupBy(static term => term.Kind))
        {
            var ordered = kind.OrderBy(static term => term.Declared is null)
                .ThenBy(static term => term.Key, StringComparer.Ordinal).ToList();
            var indexes = ordered.ConvertAll(static term => term.ToIndex());
            var slugs = EntitySlug.Distinct(indexes.ConvertAll(static index => index.Slug));
            for (var i = 0; i < slugs.Length; i++)
                yield return (ordered[i].Key, ordered[i].Declared?.ParentKey, indexes[i] with { Slug = slugs[i] });
        }
    }

    /// <summary>What is wrong with the terms of an article.</summary>
    /// <param name="article">Its number among the records.</param>
    /// <param name="report">Where problems go.</param>
    public void Check(int article, Action<SetProblem> report)
    {
        foreach (var use in TermUse.Of(_records[article]))
        {
            var term = TermOf(use);
            var isTag = use.Kind == TermKind.Tag && !_declared.IsEmpty;
            var wording = isTag ? _declared.Fault(use.Name, term.Declared)
                : use.Name == term.Name ? use.Kind == TermKind.Tag ? _singulars.Fault(term) : null
                : new Wording(TermRules.Spellings, Snippet.Of(use.Name), Snippet.Of(term.Name), term.FirstPath);
            if (wording is not null)
            {
                report(new(wording.Message.RuleId, null, wording.Arguments)
                {
                    Message = wording.Message.Name,
                    Written = new(use.Key, use.Item),
                });
            }
        }
    }

    private (CollectedTerm Term, TermNames Names) Find(TermUse use)
    {
        // An author is a name like any other: one text may be a tag, too.
        if (_byName.TryGetValue((use.Kind, use.Name), out var known))
            return known;
        var names = TermNames.Of(use.Name, use.Kind == TermKind.Section);
        var key = use.Kind == TermKind.Tag ? _declared.KeyOf(names.Key) : names.Key;
        if (!_byKey.TryGetValue((use.Kind, key), out var term))
            _byKey.Add((use.Kind, key), term = new(use.Kind, key));
        return _byName[(use.Kind, use.Name)] = (term, names);
    }
}
