using System.Collections.ObjectModel;

namespace ContentSdk.Infrastructure;

/// <summary>
/// All articles and entities of a set. Generated code overrides it once for each assembly; it is the only way from an entity to
/// articles, so that a trimmed application keeps no article that nobody asks for.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContentStore
{
    private ArticleList? _articles;
    private ReadOnlyCollection<Quote>? _quotes;
    private ReadOnlyCollection<Entity>? _entities;

    /// <summary>All articles, ordered by slug.</summary>
    public IReadOnlyList<Article> Articles => _articles ?? Once.Publish(ref _articles, new(this));

    /// <summary>All quotations, article by article.</summary>
    public IReadOnlyList<Quote> Quotes =>
        _quotes ?? Once.Publish(ref _quotes, Array.AsReadOnly(Articles.SelectMany(article => article.Quotes).ToArray()));

    /// <summary>All entities, by kind, then name of their member.</summary>
    public IReadOnlyList<Entity> Entities => _entities ?? Once.Publish(ref _entities, Array.AsReadOnly(ReadEntities()));

    /// <summary>Number of articles.</summary>
    protected abstract int ArticleCount { get; }

    /// <summary>An article by its number, in order of slugs.</summary>
    protected abstract Article GetArticle(int index);

    /// <summary>Number of entities.</summary>
    protected abstract int EntityCount { get; }

    /// <summary>An entity by its number.</summary>
    protected abstract Entity GetEntity(int index);

    /// <summary>Open addressing over a power of two places: 1 + number of the article whose slug belongs there, or 0.</summary>
    protected abstract Table SlugTable { get; }

    /// <summary>For each entity where its articles begin in <see cref="EntityArticleTable"/>, and last where they all end.</summary>
    protected abstract Table EntityTable { get; }

    /// <summary>Numbers of articles, entity by entity.</summary>
    protected abstract Table EntityArticleTable { get; }

    /// <summary>For each entity the number of its first name, its aliases counted behind it; and last the number of all names.</summary>
    protected virtual Table NameStartTable => default;

    /// <summary>Open addressing over a power of two places: 1 + number of the name that belongs there, or 0. Names that several entities share are not in it.</summary>
    protected virtual Table NameTable => default;

    internal int Count => ArticleCount;

    internal virtual bool GrowsByHand => false;

    /// <summary>The article of a slug, or null. Looks at a place or two, never at all articles.</summary>
    public Article? Find(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var table = SlugTable;
        if (table.Length == 0)
            return null;
        for (var place = SlugHash.Of(slug); ; place++)
        {
            var number = table[(int)(place & (uint)(table.Length - 1))];
            if (number == 0)
                return null;
            var article = GetArticle(number - 1);
            if (string.Equals(article.Slug, slug, StringComparison.Ordinal))
                return article;
        }
    }

    /// <summary>The entity that goes by a name or alias, a name before the same alias of others; null where none does or several do alike. Looks at a place or two, never at all entities.</summary>
    public Entity? FindEntity(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var table = NameTable;
        if (table.Length == 0)
            return null;
        for (var place = SlugHash.Of(name); ; place++)
        {
            var number = table[(int)(place & (uint)(table.Length - 1))] - 1;
            if (number < 0)
                return null;
            var index = EntityOfName(number, out var alias);
            var entity = GetEntity(index);
            if (string.Equals(alias < 0 ? entity.Name : entity.Aliases[alias], name, StringComparison.Ordinal))
                return entity;
        }
    }

    /// <summary>All entities of a kind, by the name of their member.</summary>
    public IReadOnlyList<T> EntitiesOf<T>()
        where T : Entity => Array.AsReadOnly(Entities.OfType<T>().ToArray());

    internal Article ArticleAt(int index) => GetArticle(index);

    internal virtual Article[] ArticlesOf(int entity)
    {
        var starts = EntityTable;
        var numbers = EntityArticleTable;
        var articles = new Article[starts[entity + 1] - starts[entity]];
        for (var i = 0; i < articles.Length; i++)
            articles[i] = GetArticle(numbers[starts[entity] + i]);
        return articles;
    }

    private int EntityOfName(int number, out int alias)
    {
        var starts = NameStartTable;
        int low = 0, high = starts.Length - 1;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (starts[middle] <= number)
                low = middle;
            else
                high = middle;
        }
        alias = number - starts[low] - 1;
        return low;
    }

    private Entity[] ReadEntities()
    {
        var entities = new Entity[EntityCount];
        for (var i = 0; i < entities.Length; i++)
            entities[i] = GetEntity(i);
        return entities;
    }
}
