using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Building;
using ContentSdk.Infrastructure;
using ContentSdk.Reading;

namespace ContentSdk;

/// <summary>
/// Somebody or something that articles name. There is one instance for all articles of a set, so that <c>==</c> tells whether two are the
/// same. It does not keep articles in memory, or in a trimmed application, that nobody asks for.
/// </summary>
[DebuggerDisplay("{Name,nq} ({Kind})")]
public abstract class Entity
{
    private readonly IEntityHome _home;
    private readonly int _index;
    private string? _name;
    private string? _key;
    private string? _slug;
    private ReadOnlyCollection<string>? _aliases;
    private ReadOnlyCollection<string>? _sameAs;
    private ReadOnlyCollection<Article>? _articles;
    private ReadOnlyCollection<Quote>? _quotes;
    private ReadOnlyCollection<Mention>? _mentions;
    private ReadOnlyCollection<Entity>? _parts;
    private string? _catalogId;

    private protected Entity(EntityKind kind, IEntityHome home, int index) => (Kind, _home, _index) = (kind, home, index);

    private protected Entity(EntityKind kind, string name, string[] aliases)
        : this(kind, new BuiltEntity(kind, name, aliases), 0)
    {
    }

    /// <summary>What it is.</summary>
    [JsonPropertyOrder(-5), JsonPropertyName("kind")]
    public EntityKind Kind { get; }

    /// <summary>
    /// What tells it apart from the others of its kind in a set: the name of its member. In a combined set a
    /// number follows where two entities that are not joined have the same. One made by hand has the words of
    /// its name, unless another key is given.
    /// </summary>
    [JsonPropertyOrder(-4), JsonPropertyName("key")]
    public string Key
    {
        get => _key ?? Once.Publish(ref _key, _home.KeyOf(_index));
        init => _key = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Its fullest name.</summary>
    [JsonPropertyOrder(-3), JsonPropertyName("name")]
    public string Name => _name ?? Once.Publish(ref _name, _home.NameOf(_index));

    /// <summary>
    /// Its name in kebab case, unique in its set: what the address of its page can have. Where several entities have one name, one that the
    /// catalog declares keeps it, else the one with the earliest article, and the others get a number (<c>velm-2</c>).
    /// </summary>
    /// <remarks>
    /// In a combined set, the entities of the sets that were given first keep their slugs. One made by hand has the words of its name,
    /// unless another slug is given; the first set that is built with it gives it a number if another entity has the same.
    /// </remarks>
    /// <exception cref="ArgumentException">The slug that is given is empty.</exception>
    [JsonPropertyOrder(-2), JsonPropertyName("slug")]
    public string Slug
    {
        get => _slug ?? (_home.Grows ? _home.SlugOf(_index) : Once.Publish(ref _slug, _home.SlugOf(_index)));
        init
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            _slug = value;
        }
    }

    /// <summary>Its other names, in ordinal order.</summary>
    [JsonPropertyOrder(-2), JsonPropertyName("aliases")]
    public IReadOnlyList<string> Aliases => _aliases ?? Once.Publish(ref _aliases, Array.AsReadOnly(_home.AliasesOf(_index)));

    /// <summary>Links that say who or what it is (Wikidata, Wikipedia), where declared.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("sameAs")]
    public IReadOnlyList<string> SameAs
    {
        get => _sameAs ?? Once.Publish(ref _sameAs, Array.AsReadOnly(_home.SameAsOf(_index)));
        init => _sameAs = Array.AsReadOnly((value ?? throw new ArgumentNullException(nameof(value))).ToArray());
    }

    /// <summary>Its <c>id</c> in the entity catalog, or null where no catalog gives it one.</summary>
    [JsonIgnore]
    public string? CatalogId
    {
        get => _catalogId ?? _home.CatalogIdOf(_index);
        init => _catalogId = value;
    }

    /// <summary>
    /// What it is made of: in a combined set the entities of the single sets that are one, in
    /// their order; elsewhere itself only.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Entity> Parts => _parts ?? Once.Publish(ref _parts, Array.AsReadOnly(_home.PartsOf(_index) ?? [this]));

    /// <summary>The articles that name it, ordered by slug.</summary>
    [JsonIgnore]
    public IReadOnlyList<Article> Articles => _home.Grows
        ? Array.AsReadOnly(_home.ArticlesOf(_index))
        : _articles ?? Once.Publish(ref _articles, Array.AsReadOnly(_home.ArticlesOf(_index)));

    /// <summary>What it is quoted with, over all articles.</summary>
    [JsonIgnore]
    public IReadOnlyList<Quote> Quotes => _home.Grows
        ? Array.AsReadOnly(ReadQuotes())
        : _quotes ?? Once.Publish(ref _quotes, Array.AsReadOnly(ReadQuotes()));

    /// <summary>Every place that names or refers to it, over all articles.</summary>
    [JsonIgnore]
    public IReadOnlyList<Mention> Mentions => _home.Grows
        ? Array.AsReadOnly(ReadMentions())
        : _mentions ?? Once.Publish(ref _mentions, Array.AsReadOnly(ReadMentions()));

    internal IEntityHome Home => _home;

    /// <summary>Whether its slug was given by hand.</summary>
    internal bool HasGivenSlug => _home.Grows && _slug is not null;

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    private Quote[] ReadQuotes() =>
        Articles.SelectMany(article => article.Quotes).Where(quote => _home.IsPart(this, quote.Speaker)).ToArray();

    private Mention[] ReadMentions() =>
        Articles.SelectMany(article => article.Mentions).Where(mention => _home.IsPart(this, mention.Entity)).ToArray();
}
