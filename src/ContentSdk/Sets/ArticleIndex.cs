using System.Collections.ObjectModel;

namespace ContentSdk.Sets;

// The articles of a set by what is said of them, read once.
internal sealed class ArticleIndex
{
    private readonly Dictionary<string, Article> _slugs = new(StringComparer.Ordinal);

    public ArticleIndex(ContentSet set)
    {
        // Of two articles with one slug, the first is found.
        foreach (var article in set.Articles)
            _slugs.TryAdd(article.Slug, article);
        var articles = ArticleOrder.NewestFirst(set.Articles);
        Latest = Array.AsReadOnly(articles);
        foreach (var article in articles)
            Add(set, article);
        Tags.SortKeys(StringComparer.Ordinal);
        Sections.SortKeys(StringComparer.Ordinal);
        Authors.SortKeys(StringComparer.Ordinal);
        Years.SortKeys(Comparer<int>.Create((left, right) => right.CompareTo(left)));
        Languages = Array.AsReadOnly(
            articles.Select(article => article.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray());
    }

    public ReadOnlyCollection<Article> Latest { get; }

    public ReadOnlyCollection<string> Languages { get; }

    public ArticleGroups<string> Tags { get; } = new(StringComparer.Ordinal);

    public ArticleGroups<string> Sections { get; } = new(StringComparer.Ordinal);

    public ArticleGroups<string> Authors { get; } = new(StringComparer.Ordinal);

    public ArticleGroups<Entity> AuthorEntities { get; } = new(ReferenceEqualityComparer.Instance);

    public ArticleGroups<string> LanguageRanges { get; } = new(StringComparer.OrdinalIgnoreCase);

    public ArticleGroups<int> Years { get; } = new(EqualityComparer<int>.Default);

    public Article? Slug(string slug) => _slugs.GetValueOrDefault(slug);

    private void Add(ContentSet set, Article article)
    {
        foreach (var tag in article.Tags)
            Tags.Add(tag, article);
        if (article.Section is { } section)
            Sections.Add(section, article);
        foreach (var author in article.Authors)
            Authors.Add(author, article);
        foreach (var author in article.AuthorEntities)
            AuthorEntities.Add(set.FindEntity(author) ?? author, article);
        if (article.Published is { } day)
            Years.Add(day.Year, article);
        // A tag is found by each of its beginnings: "zh-Hant-TW" by "zh" and "zh-Hant", too.
        var language = article.Language;
        for (var end = language.IndexOf('-'); end >= 0; end = language.IndexOf('-', end + 1))
            LanguageRanges.Add(language[..end], article);
        LanguageRanges.Add(language, article);
    }
}
