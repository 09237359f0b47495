using ContentSdk.Building;

namespace ContentSdk;

/// <summary>
/// Builds a set by hand, for unit tests and previews:
/// <code>
/// ContentSet set = new ContentSetBuilder()
///     .Add(new ArticleBuilder("The bridge opens").AddTag("Velm").Build())
///     .Build();
/// </code>
/// </summary>
public sealed class ContentSetBuilder
{
    private readonly Dictionary<string, Article> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<Entity> _entities = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds an article and all entities that it has: those that it names, its speakers and its authors.</summary>
    /// <exception cref="ArgumentException">Another article of the set has the same slug.</exception>
    public ContentSetBuilder Add(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!_articles.TryAdd(article.Slug, article))
        {
            throw new ArgumentException(
                $"The slug '{article.Slug}' was already used by the article '{_articles[article.Slug].Title}'. "
                + "Give one of them another slug.",
                nameof(article));
        }
        _entities.UnionWith(article.Entities);
        _entities.UnionWith(article.AuthorEntities);
        return this;
    }

    /// <summary>Adds an entity that no article names.</summary>
    public ContentSetBuilder Add(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        _entities.Add(entity);
        return this;
    }

    /// <summary>Makes the set, with articles by slug and entities by kind and key. What is added later is not in it.</summary>
    public ContentSet Build()
    {
        Entity[] entities = [.. _entities.OrderBy(entity => entity.Kind).ThenBy(entity => entity.Key, StringComparer.Ordinal)];
        BuiltSlugs.Give(entities);
        var set = new BuiltSet([.. _articles.Values.OrderBy(article => article.Slug, StringComparer.Ordinal)], entities);
        foreach (var article in _articles.Values)
            (article.Home as BuiltHome)?.Join(set);
        return set;
    }
}
