using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>Turns the names by which an article refers to entities and other articles into their places in the index.</summary>
internal sealed class SetLinks
{
    private readonly Dictionary<EntityKey, int> _entities = [];
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);

    public SetLinks(IReadOnlyList<IndexedArticle> articles, IReadOnlyList<IndexedEntity> entities)
    {
        for (var i = 0; i < articles.Count; i++)
            _articles[articles[i].Identifier] = i;
        for (var i = 0; i < entities.Count; i++)
            _entities[new(entities[i].Kind, entities[i].MemberName)] = i;
    }

    /// <summary>The article with the places of what it refers to.</summary>
    /// <param name="article">The article.</param>
    /// <param name="record">What it says.</param>
    /// <param name="slice">What it gets of the set.</param>
    /// <param name="links">Which of its links lead to which articles of the set.</param>
    public IndexedArticle Apply(
        IndexedArticle article, ArticleIndexRecord record, ArticleSlice slice, IEnumerable<(int Number, IndexedArticle Target)> links) =>
        article with
        {
            Part = record.Series is null ? null : record.Part,
            Entities = record.Entities.Select(entity => _entities[EntityKey.Of(entity)]).ToEquatableArray(),
            Authors = slice.AuthorEntities.Select(key => _entities[key]).ToEquatableArray(),
            Related = slice.Related.Select(identifier => _articles[identifier]).ToEquatableArray(),
            Links = links.Select(link => new IndexedLink(link.Number, _articles[link.Target.Identifier])).ToEquatableArray(),
        };
}
