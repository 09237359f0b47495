using System.Collections.ObjectModel;

namespace ContentSdk;

// What an article refers to besides the entities of its text, each reached when it is asked for.
public abstract partial class Article
{
    private ReadOnlyCollection<Entity>? _authorEntities;
    private ReadOnlyCollection<Article>? _related;

    /// <summary>The entity of one of the authors who are entities.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Entity GetAuthorEntity(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>One of the related articles.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Article GetRelated(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    private Entity[] ReadAuthorEntities()
    {
        var entities = new Entity[_facts.AuthorEntityCount];
        for (var i = 0; i < entities.Length; i++)
            entities[i] = GetAuthorEntity(i);
        return entities;
    }

    private Article[] ReadRelated()
    {
        var articles = new Article[_facts.RelatedCount];
        for (var i = 0; i < articles.Length; i++)
            articles[i] = GetRelated(i);
        return articles;
    }
}
