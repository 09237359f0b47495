using ContentSdk.Naming;
using ContentSdk.Reading;

namespace ContentSdk.Building;

// An entity made by hand, with the articles that have been built with it.
internal sealed class BuiltEntity : IEntityHome
{
    private readonly List<Article> _articles = [];
    private readonly string _name;
    private readonly string[] _aliases;

    public BuiltEntity(string name, string[] aliases)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(aliases);
        (_name, _aliases) = (name, [.. aliases.Order(StringComparer.Ordinal)]);
    }

    public bool Grows => true;

    public void Add(Article article)
    {
        lock (_articles)
            _articles.Add(article);
    }

    public string NameOf(int entity) => _name;

    public string KeyOf(int entity) => BuiltNames.KeyOf(_name);

    public string? CatalogIdOf(int entity) => null;

    public string[] AliasesOf(int entity) => _aliases;

    public string[] SameAsOf(int entity) => [];

    public Article[] ArticlesOf(int entity)
    {
        lock (_articles)
            return [.. _articles.OrderBy(article => article.Slug, StringComparer.Ordinal)];
    }
}
