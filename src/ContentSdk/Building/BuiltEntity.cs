using ContentSdk.Engine.Naming;
using ContentSdk.Infrastructure;
using ContentSdk.Naming;
using ContentSdk.Reading;

namespace ContentSdk.Building;

// An entity made by hand, with the articles that have been built with it.
internal sealed class BuiltEntity : IEntityHome
{
    private readonly List<Article> _articles = [];
    private readonly string _name;
    private readonly string[] _aliases;
    private readonly EntityKind _kind;
    private string? _slug;

    public BuiltEntity(EntityKind kind, string name, string[] aliases)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(aliases);
        (_kind, _name, _aliases) = (kind, name, [.. aliases.Order(StringComparer.Ordinal)]);
    }

    public bool Grows => true;

    /// <summary>Whether a set has given it a slug.</summary>
    public bool HasSlug => _slug is not null;

    /// <summary>Gives it its slug in the first set that it is in.</summary>
    public void Give(string slug) => Once.Publish(ref _slug, slug);

    public void Add(Article article)
    {
        lock (_articles)
            _articles.Add(article);
    }

    public string NameOf(int entity) => _name;

    public string KeyOf(int entity) => BuiltNames.KeyOf(_name);

    public string SlugOf(int entity) => _slug ?? EntitySlug.Of(_kind.ToString(), _name);

    public string? CatalogIdOf(int entity) => null;

    public string[] AliasesOf(int entity) => _aliases;

    public string[] SameAsOf(int entity) => [];

    public Article[] ArticlesOf(int entity)
    {
        lock (_articles)
            return [.. _articles.OrderBy(article => article.Slug, StringComparer.Ordinal)];
    }
}
