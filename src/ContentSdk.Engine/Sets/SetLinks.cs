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
    public IndexedArticle Apply(IndexedArticle article, ArticleIndexRecord record, ArticleSlice slice) => article with
    {
        Entities = record.Entities.Select(entity => _entities[EntityKey.Of(entity)]).ToEquatableArray(),
        Authors = slice.AuthorEntities.Select(key => _entities[key]).ToEquatableArray(),
        Related = slice.Related.Select(identifier => _articles[identifier]).ToEquatableArray(),
    };
}
