using ContentSdk.Infrastructure;

namespace ContentSdk.Building;

// The articles that have been built by hand with one entity.
internal sealed class HandBuiltStore : ContentStore
{
    private readonly List<Article> _articles = [];

    protected override int ArticleCount => ArticlesOf(0).Length;

    protected override int EntityCount => 0;

    protected override Table SlugTable => default;

    protected override Table EntityTable => default;

    protected override Table EntityArticleTable => default;

    internal override bool GrowsByHand => true;

    public void Add(Article article)
    {
        lock (_articles)
            _articles.Add(article);
    }

    protected override Article GetArticle(int index) => ArticlesOf(0)[index];

    protected override Entity GetEntity(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    internal override Article[] ArticlesOf(int entity)
    {
        lock (_articles)
            return [.. _articles.OrderBy(article => article.Slug, StringComparer.Ordinal)];
    }
}
