namespace ContentSdk.Sets;

// Which articles come before and after others. A draft is nobody's neighbor, but has those that it will have once it is published.
internal sealed class Neighbors
{
    private readonly Dictionary<Article, (Article? Before, Article? After)> _neighbors = new(ReferenceEqualityComparer.Instance);

    private Neighbors(IReadOnlyList<Article> oldestFirst)
    {
        var after = new Article?[oldestFirst.Count];
        Article? next = null;
        for (var i = oldestFirst.Count - 1; i >= 0; i--)
        {
            after[i] = next;
            next = oldestFirst[i].IsDraft ? next : oldestFirst[i];
        }
        Article? before = null;
        for (var i = 0; i < after.Length; i++)
        {
            _neighbors[oldestFirst[i]] = (before, after[i]);
            before = oldestFirst[i].IsDraft ? before : oldestFirst[i];
        }
    }

    public static Neighbors InOrder(IReadOnlyList<Article> articles) => new(articles);

    // An article without a date is before and after nothing.
    public static Neighbors NewestFirst(IEnumerable<Article> articles) =>
        new([.. articles.Where(article => article.Published is not null).Reverse()]);

    public Article? Before(Article article) => _neighbors.GetValueOrDefault(article).Before;

    public Article? After(Article article) => _neighbors.GetValueOrDefault(article).After;
}
