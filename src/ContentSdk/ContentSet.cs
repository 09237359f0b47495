using System.Collections.ObjectModel;
using ContentSdk.Infrastructure;
using ContentSdk.Sets;

namespace ContentSdk;

/// <summary>
/// All articles and entities of an assembly as an object: what the static classes <c>Articles</c>, <c>Quotes</c> and
/// <c>Entities</c> are doors to. Inject it where content is read; <see cref="Combine(ContentSet[])"/> makes one set
/// of several, <see cref="ContentSetBuilder"/> builds one by hand. Safe to read from any number of threads.
/// </summary>
/// <remarks>
/// A subclass of your own needs <see cref="Articles"/> and <see cref="Entities"/> only. Everything else is found in
/// an index, which is built once, at first use, so both lists must stay as they are.
/// </remarks>
public abstract partial class ContentSet
{
    private ArticleIndex? _articleIndex;
    private EntityIndex? _entityIndex;
    private ReadOnlyCollection<Quote>? _quotes;

    /// <summary>Makes an object of a subclass.</summary>
    protected ContentSet()
    {
    }

    /// <summary>All articles, ordered by slug.</summary>
    public abstract IReadOnlyList<Article> Articles { get; }

    /// <summary>All entities, by kind, then key.</summary>
    public abstract IReadOnlyList<Entity> Entities { get; }

    /// <summary>All quotations, article by article.</summary>
    public virtual IReadOnlyList<Quote> Quotes =>
        _quotes ?? Once.Publish(ref _quotes, Array.AsReadOnly(Articles.SelectMany(article => article.Quotes).ToArray()));

    /// <summary>The article with this slug, or null. Takes the same time however many articles there are.</summary>
    public virtual Article? Find(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return ArticlesBy.Slug(slug);
    }

    /// <summary>
    /// The entity with this name or alias, spelled exactly so, or null. A name is preferred to the
    /// same alias of another entity; where several entities have it, the result is null. Takes the
    /// same time however many entities there are.
    /// </summary>
    public virtual Entity? FindEntity(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return EntitiesBy.Name(name);
    }

    /// <summary>
    /// The entity with this <see cref="Entity.Slug"/>, or null. Takes the same time however many entities there are.
    /// </summary>
    public virtual Entity? FindEntityBySlug(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return EntitiesBy.Slug(slug);
    }

    /// <summary>
    /// What an entity is in this set: the entity itself where the set has it, in a combined set the merged entity
    /// that it is a part of, or null where the set does not have it.
    /// </summary>
    /// <param name="part">An entity of this set, or of one of the sets that it combines.</param>
    public virtual Entity? FindEntity(Entity part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return EntitiesBy.Has(part) ? part : null;
    }

    /// <summary>All entities of a type, by key: <c>EntitiesOf&lt;Person&gt;()</c>.</summary>
    public IReadOnlyList<T> EntitiesOf<T>()
        where T : Entity => Array.AsReadOnly(Entities.OfType<T>().ToArray());

    /// <summary>All entities of a kind, by key.</summary>
    public virtual IReadOnlyList<Entity> EntitiesOf(EntityKind kind) => EntitiesBy.Kind(kind);

    private ArticleIndex ArticlesBy => _articleIndex ?? Once.Publish(ref _articleIndex, new(this));

    private EntityIndex EntitiesBy => _entityIndex ?? Once.Publish(ref _entityIndex, new(Entities));
}
