using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>Resolves the articles of a project against each other.</summary>
public static class SetResolver
{
    /// <summary>What is left when resolving fails: each article by itself.</summary>
    /// <param name="records">The articles.</param>
    /// <param name="fault">What went wrong.</param>
    public static SetResolution Unresolved(IEnumerable<ArticleIndexRecord> records, string fault)
    {
        var slices = new SortedDictionary<string, ArticleSlice>(StringComparer.Ordinal);
        foreach (var record in records)
            slices[record.LogicalPath] = new(record.LogicalPath, record.Identifier, record.Slug, default);
        return new(new(default, default), slices.Values.ToEquatableArray()) { Fault = fault };
    }

    /// <summary>What an article contributes to the index.</summary>
    public static ArticleIndexRecord RecordOf(ArticleSpec article) => new(
        article.LogicalPath, article.Identifier, article.Slug, article.Title,
        article.Entities.OrderBy(e => e.Kind).ThenBy(e => e.MemberName, StringComparer.Ordinal).ThenBy(e => e.Name, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The set of all articles. The order of the records does not matter; of several with one logical path one counts.</summary>
    public static SetResolution Resolve(IEnumerable<ArticleIndexRecord> records)
    {
        var byPath = WithoutRepeats(records.OrderBy(record => record.LogicalPath, StringComparer.Ordinal).ThenBy(record => record.Title, StringComparer.Ordinal));
        var problems = new List<SetProblem>?[byPath.Length];
        var named = ArticleSet.Name(byPath, problems);

        var bySlug = Enumerable.Range(0, byPath.Length).OrderBy(i => named[i].Slug, StringComparer.Ordinal).ToArray();
        var members = EntitySet.Collect(Array.ConvertAll(bySlug, i => byPath[i]));
        var merger = new EntityMerger(members);
        merger.Merge();
        foreach (var (member, candidates) in merger.Ambiguous)
        {
            foreach (var article in members[member].Articles)
                (problems[bySlug[article]] ??= []).Add(EntityMerger.Problem(members[member], candidates));
        }

        foreach (var (article, problem) in members.SelectMany(TakenMembers.Of))
            (problems[bySlug[article]] ??= []).Add(problem);

        return new(
            new(Array.ConvertAll(bySlug, i => named[i]).ToEquatableArray(), EntitySet.ToIndex(members, merger.Canonical()).ToEquatableArray()),
            named.Select((article, i) => new ArticleSlice(
                article.LogicalPath, article.Identifier, article.Slug, problems[i]?.ToEquatableArray() ?? default)).ToEquatableArray());
    }

    private static ArticleIndexRecord[] WithoutRepeats(IEnumerable<ArticleIndexRecord> sorted)
    {
        var kept = new List<ArticleIndexRecord>();
        foreach (var record in sorted)
        {
            if (kept.Count == 0 || kept[kept.Count - 1].LogicalPath != record.LogicalPath)
                kept.Add(record);
        }
        return [.. kept];
    }

    /// <summary>The article with the names that it has in its set.</summary>
    public static ArticleSpec Apply(ArticleSpec article, ArticleSlice slice) =>
        article.Identifier == slice.Identifier && article.Slug == slice.Slug
            ? article
            : article with { Identifier = slice.Identifier, Slug = slice.Slug };
}
