using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>Resolves the articles of a project against each other.</summary>
public static class SetResolver
{
    /// <summary>What an article contributes to the index.</summary>
    public static ArticleIndexRecord RecordOf(ArticleSpec article) => new(
        article.LogicalPath, article.Identifier, article.Slug, article.Title,
        article.Entities.OrderBy(e => e.Kind).ThenBy(e => e.MemberName, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The index of all articles.</summary>
    public static ContentIndex Resolve(IEnumerable<ArticleIndexRecord> records)
    {
        var articles = records.OrderBy(r => r.Slug, StringComparer.Ordinal).ToList();
        var entities = articles.SelectMany(a => a.Entities).GroupBy(e => (e.Kind, e.MemberName))
            .OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.MemberName, StringComparer.Ordinal)
            .Select((group, index) => new IndexedEntity(
                group.Key.Kind, group.Key.MemberName, index, group.First().Name, group.First().Aliases, group.First().SameAs,
                group.Any(e => e.IsConfident),
                Enumerable.Range(0, articles.Count).Where(a => articles[a].Entities.Any(e => (e.Kind, e.MemberName) == group.Key)).ToEquatableArray()));
        return new(
            articles.Select(a => new IndexedArticle(a.LogicalPath, a.Identifier, a.Slug, a.Title)).ToEquatableArray(),
            entities.ToEquatableArray());
    }
}
