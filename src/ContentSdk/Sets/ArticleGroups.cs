using System.Collections.ObjectModel;

namespace ContentSdk.Sets;

// Articles by something that they have; each group keeps the order in which articles were added.
internal sealed class ArticleGroups<TKey>(IEqualityComparer<TKey> equality)
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<Article>> _groups = new(equality);

    public ReadOnlyCollection<TKey> Keys { get; private set; } = ReadOnlyCollection<TKey>.Empty;

    // An article that has the same key twice is added once.
    public void Add(TKey key, Article article)
    {
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = []);
        if (group.Count == 0 || group[^1] != article)
            group.Add(article);
    }

    public void SortKeys(IComparer<TKey> order) => Keys = Array.AsReadOnly(_groups.Keys.Order(order).ToArray());

    public IReadOnlyList<Article> Of(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _groups.TryGetValue(key, out var group) ? group.AsReadOnly() : ReadOnlyCollection<Article>.Empty;
    }
}
