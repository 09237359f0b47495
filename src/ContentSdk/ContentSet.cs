namespace ContentSdk;

/// <summary>
/// All articles and entities of an assembly as an object: what the static classes <c>Articles</c>, <c>Quotes</c> and <c>Entities</c> are doors to.
/// Safe to read from any number of threads.
/// </summary>
public abstract class ContentSet
{
    /// <summary>All articles, ordered by slug.</summary>
    public abstract IReadOnlyList<Article> Articles { get; }

    /// <summary>All quotations, article by article.</summary>
    public abstract IReadOnlyList<Quote> Quotes { get; }

    /// <summary>All entities, by kind, then key.</summary>
    public abstract IReadOnlyList<Entity> Entities { get; }

    /// <summary>The article of a slug, or null. Takes the same time however many articles there are.</summary>
    public abstract Article? Find(string slug);

    /// <summary>
    /// The entity that goes by a name or alias, written exactly so, or null. A name is preferred to the same alias of another entity; where several have
    /// it, there is none. Takes the same time however many entities there are.
    /// </summary>
    public abstract Entity? FindEntity(string name);

    /// <summary>All entities of a kind, by key.</summary>
    public IReadOnlyList<T> EntitiesOf<T>()
        where T : Entity => Array.AsReadOnly(Entities.OfType<T>().ToArray());
}
