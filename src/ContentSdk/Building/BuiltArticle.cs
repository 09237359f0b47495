using ContentSdk.Infrastructure;
using ContentSdk.Reading;

namespace ContentSdk.Building;

internal sealed class BuiltArticle(ArticleBuilder builder) : Article(builder);

// What an article that was built by hand asks of the set that it is not in.
internal sealed class BuiltHome(
    string slug, string path, byte[] numbers, byte[] texts, Entity[] entities, Entity[] authors, Article[] related,
    Article?[] targets, object[] fields, (string? Name, int? Part) series, SimilarArticle[] similar,
    IEnumerable<ArticleImage> images) : IArticleHome
{
    private readonly HashSet<Article> _linkedFrom = [];
    private ContentSet? _set;

    public bool Grows => true;

    public ContentSet? Set => _set;

    /// <summary>Tells the article which set it is in; of several, the first that was built.</summary>
    public void Join(ContentSet set) => Interlocked.CompareExchange(ref _set, set, null);

    public SimilarArticle[] SimilarOf(int article) => similar;

    public (string? Series, int? Part) SeriesOf(int article) => series;

    /// <summary>Tells entities and link targets that are made by hand, too, of the article.</summary>
    public void Announce(Article article)
    {
        foreach (var entity in entities)
            (entity.Home as BuiltEntity)?.Add(article);
        foreach (var target in targets)
            (target?.Home as BuiltHome)?.Add(article);
    }

    /// <summary>Adds an article that has been built with a link to this one.</summary>
    public void Add(Article article)
    {
        lock (_linkedFrom)
            _linkedFrom.Add(article);
    }

    public string SlugOf(int article) => slug;

    public string PathOf(int article) => path;

    public string? RouteOf(int article) => $"/{Uri.EscapeDataString(slug)}/";

    public ContentBlock DataOf(int article) => new(numbers.AsSpan(), texts);

    public Entity EntityOf(int article, int number) => entities[number];

    public Entity[] AuthorsOf(int article) => authors;

    public Article[] RelatedOf(int article) => related;

    public Article? TargetOf(int article, int link) => targets[link];

    public ImageFacts? FactsOf(string from, string written) =>
        images.FirstOrDefault(image => image.Url == written && image.Facts != default)?.Facts;

    public object[] GivenFieldsOf(int article) => fields;

    public Article[] LinkedFromOf(int article)
    {
        lock (_linkedFrom)
            return [.. _linkedFrom.OrderBy(other => other.Slug, StringComparer.Ordinal)];
    }
}
